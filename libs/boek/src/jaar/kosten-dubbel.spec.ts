import { gegeven, type Stap, type Verhaal } from '../../test-hulp/beproef.js';
import { open, sluitAf } from '../../test-hulp/jaareinde.js';
import { WERELD_2026 } from '../../test-hulp/jaarwisseling.js';
import { besteden } from '../../test-hulp/opdrachten.js';
import { cohort } from '../../test-hulp/vaststellingen.js';
import { begroting, DAGBESTEDING, WERELD } from '../../test-hulp/wereld.js';
import { Kostenverzameling, type KostenOvergenomen } from '../index.js';

const melden = (regels: readonly object[], meer: object = {}): Stap => ({
  soort: 'kosten-melden',
  ...{ koker: 'wmo', bron: 'administratie', regels },
  ...meer,
});
const januari = { maand: '2025-01', bedrag: 9, populatie: 'groep' };
/** Of January both reported and booked costs. */
const oud = (): Verhaal =>
  gegeven(
    ...WERELD,
    cohort('groep'),
    begroting({ wmo: 500 }),
    besteden({ budget: 'wmo', bedrag: 40, boekdatum: '2025-01-02', wijk: 'noord', doel: DAGBESTEDING }),
    melden([januari]),
  );
const hier = (...stappen: readonly Stap[]): Verhaal => gegeven(...WERELD_2026, cohort('groep'), ...stappen);
function opent(daar: Verhaal, nieuw: Verhaal, telt?: string): KostenOvergenomen | undefined {
  open(daar, sluitAf(daar), nieuw, telt === undefined ? {} : { kostenkeuzes: [{ koker: 'wmo', telt }] });
  return nieuw.gebeurtenissen.find(({ type }) => type === 'kosten-overgenomen.v1')?.gegevens as KostenOvergenomen;
}
const eigen = [{ koker: 'wmo', voor: 'populatie groep', maanden: ['2025-01'] }];

describe('een melding waarop berust dat kosten van het oude boek niet tellen', () => {
  const met = (): Verhaal => {
    const nieuw = hier(melden([januari], { melding: 'weer' }));
    expect(opent(oud(), nieuw, 'eigen')?.eigen).toEqual(eigen);
    return nieuw;
  };

  it('gegeven een andere zonder die maand, dan vervangt die haar niet: van die maand was er niets meer, en leek alles winst', () => {
    met()
      .als(melden([{ ...januari, maand: '2025-02' }], { vervangt: 'weer' }))
      .danWeigering('vervangen-niet-mogelijk', { vervangt: 'weer', maanden: ['2025-01'] });
  });

  it('gegeven een andere met die maand voor niemand in het bijzonder, dan ook niet: die telt voor niemand', () => {
    met()
      .als(melden([{ maand: '2025-01', bedrag: 3 }], { vervangt: 'weer' }))
      .danWeigering('vervangen-niet-mogelijk', { maanden: ['2025-01'] });
  });

  it('gegeven een andere met die maand, dan vervangt die haar', () => {
    met()
      .als(melden([{ ...januari, bedrag: 4 }], { vervangt: 'weer' }))
      .danOnderMeer({ vervangt: 'weer' });
  });
});

describe('een andere groep waarvan het oude boek ook kosten heeft', () => {
  const ander = { ...januari, bedrag: 5, populatie: 'ander' };
  const daar = (): Verhaal => oud().en(cohort('ander'), melden([ander, { ...ander, maand: '2025-07' }]));
  const nieuw = (): Verhaal => hier(cohort('ander'), melden([januari], { melding: 'weer' }));

  it('houdt al haar maanden als hier alleen van de ene is gemeld: anders zag een vaststelling een half jaar', () => {
    const over = opent(daar(), nieuw(), 'eigen');
    expect(over).toMatchObject({
      eigen,
      rijen: [
        {
          populatie: 'ander',
          maanden: [
            { maand: '2025-01', bedrag: 5 },
            { maand: '2025-07', bedrag: 5 },
          ],
        },
        { wijk: 'noord', geboekt: true },
      ],
    });
  });

  it('en van een groep waarvan alleen hier is gemeld, wordt niets gevraagd', () => {
    expect(opent(oud(), hier(cohort('ander'), melden([ander])))?.eigen).toEqual([]);
  });

  it('gegeven een melding van beide die wordt vervangen door een van de ene, dan kan dat niet', () => {
    const beide = hier(cohort('ander'), melden([januari, ander], { melding: 'weer' }));
    expect(opent(daar(), beide, 'eigen')?.eigen).toMatchObject([
      { voor: 'populatie ander' },
      { voor: 'populatie groep' },
    ]);
    beide
      .als(melden([januari], { vervangt: 'weer' }))
      .danWeigering('vervangen-niet-mogelijk', { maanden: ['2025-01'], voor: ['populatie ander'] });
  });
});

describe('een maand waarvan het oude boek zowel meldingen als boekingen heeft', () => {
  const over = (telt: string): KostenOvergenomen | undefined => opent(oud(), hier(melden([januari])), telt);
  const gemeld = { koker: 'wmo', populatie: 'groep', maanden: [{ maand: '2025-01', bedrag: 9 }] };
  const geboekt = { koker: 'wmo', wijk: 'noord', geboekt: true, maanden: [{ maand: '2025-01', bedrag: 40 }] };

  it('gegeven dat eigen meldingen tellen, dan komen de boekingen toch mee: die zijn nooit dezelfde', () => {
    expect(over('eigen')).toMatchObject({ eigen, rijen: [geboekt] });
  });

  it('gegeven dat beide tellen, dan komen zij apart mee', () => {
    expect(over('beide')?.rijen).toEqual([gemeld, geboekt]);
  });

  it('gegeven alleen boekingen in het oude boek, dan wordt er niets gevraagd', () => {
    const daar = gegeven(
      ...WERELD,
      begroting({ wmo: 500 }),
      besteden({ budget: 'wmo', bedrag: 40, boekdatum: '2025-01-02', wijk: 'noord', doel: DAGBESTEDING }),
    );
    expect(opent(daar, hier(melden([januari])))).toMatchObject({ eigen: [], rijen: [geboekt] });
  });

  it('gegeven een eigen melding die voor niemand in het bijzonder is, dan wordt er niets gevraagd', () => {
    expect(opent(oud(), hier(melden([{ maand: '2025-01', bedrag: 9 }])))?.rijen).toEqual([gemeld, geboekt]);
  });

  it('gegeven nog een jaarwisseling, dan blijven zij apart', () => {
    const nieuw = hier(melden([januari]));
    opent(oud(), nieuw, 'eigen');
    const verzameld = new Kostenverzameling();
    for (const een of nieuw.gebeurtenissen) verzameld.neem(een);
    expect(verzameld.uitkomst(nieuw.toestand).rijen).toEqual([gemeld, geboekt]);
  });
});
