import { gegeven, type Stap, type Verhaal } from '../../test-hulp/beproef.js';
import { cohort, ontwerp, sluiten, vastgesteldeRegel, vaststellen } from '../../test-hulp/vaststellingen.js';
import { overdragen, overneming, WERELD_2026 } from '../../test-hulp/jaarwisseling.js';
import { begroting, WERELD } from '../../test-hulp/wereld.js';
import type { Opdracht } from '../index.js';

const afspraak: readonly Stap[] = [
  cohort('groep'),
  ...vastgesteldeRegel(),
  ontwerp({ wmo: 1_000 }),
  ...sluiten(['gemeente']),
];
/** Of a gain of 1,000 a share of 300 is promised; 100 of it was paid out of the room that there was. */
const OUD: readonly Stap[] = [
  ...WERELD,
  ...afspraak,
  begroting({ wmo: 100 }),
  vaststellen({ wmo: 0 }, { vaststelling: 'v' }),
];

/** The boek of the next year with the same parts, in which what the old one handed over can be taken over. */
const nieuw = (oud: Verhaal): { verhaal: Verhaal; overnemen: Stap } => ({
  overnemen: overneming(oud),
  verhaal: gegeven(...WERELD_2026, cohort('groep')),
});
const in2026 = (bedragen: Record<string, number>, meer: object): Stap =>
  vaststellen(bedragen, { boekdatum: '2026-02-01', ...meer });

/** The year is opened too, without any costs of before: only then months of before can be asked about. */
function geopend(verhaal: Verhaal): Verhaal {
  verhaal.toestand.jaar = { opening: { uit: 'GM0080-2025', tot: 1, af: true, revisie: verhaal.toestand.revisie } };
  return verhaal;
}

describe('toezeggingen gaan over naar het boek van het volgende jaar', () => {
  it('gegeven wat nog openstaat, dan staat dat hier op nul en daar zoals het was', () => {
    const oud = gegeven(...OUD);
    const { verhaal, overnemen } = nieuw(oud);
    oud.enStaat('tegoed:buurthuis', {}).enStaat('toegezegd:wmo', {}).enStaat('overloop:GM0080-2026', {});
    verhaal
      .en(overnemen)
      .enStaat('tegoed:buurthuis', { wmo: 200 }, '2026-12-31')
      .enStaat('toegezegd:wmo', { wmo: -200 }, '2026-12-31')
      .als({ ...(overnemen as Opdracht) })
      .danWeigering('al-overgenomen');
  });

  it('gegeven de overdracht, dan kan in dit boek niets meer worden vastgesteld, en kan zij niet nog eens of terug', () => {
    const oud = gegeven(...OUD).en(overdragen);
    const beweging = oud.revisie();
    oud
      .als(overdragen)
      .danWeigering('al-overgedragen')
      .als(vaststellen({ wmo: 500 }, { corrigeert: 'v', boekdatum: '2025-12-31' }))
      .danWeigering('al-overgedragen')
      .als({ soort: 'storneren', ...{ boekdatum: '2025-12-31', beweging, reden: 'toch niet' } })
      .danWeigering('storno-niet-mogelijk');
  });

  it('gegeven een toezegging van later, als er op een eerdere dag wordt overgedragen, dan wordt dat geweigerd', () => {
    gegeven(...OUD)
      .als({ ...overdragen, ...{ boekdatum: '2025-06-30' } })
      .danWeigering('overdracht-te-vroeg', { laatste: '2025-07-01' });
  });

  it('gegeven maanden die in het oude boek zijn gedeeld, dan worden zij in het nieuwe niet nog eens gedeeld', () => {
    const { verhaal, overnemen } = nieuw(gegeven(...OUD));
    geopend(verhaal.en(overnemen))
      .als(in2026({ wmo: 0 }, { vaststelling: 'w' }))
      .danWeigering('al-vastgesteld', { vaststelling: 'v' });
  });

  it('gegeven een vaststelling van het oude boek, als zij hier wordt gecorrigeerd, dan wordt dat geweigerd: hier staat niet wat al is betaald', () => {
    const { verhaal, overnemen } = nieuw(gegeven(...OUD));
    verhaal
      .en(overnemen)
      .als(in2026({ wmo: 0 }, { vaststelling: 'w', corrigeert: 'v' }))
      .danWeigering('correctie-klopt-niet', { uit: 'GM0080-2025' });
  });

  it('gegeven alles al betaald, dan gaat nog wel over wat er is gedeeld', () => {
    const betaald = [...WERELD, ...afspraak, begroting({ wmo: 1_000 }), vaststellen({ wmo: 0 }, { vaststelling: 'v' })];
    const { verhaal, overnemen } = nieuw(gegeven(...betaald));
    geopend(verhaal.en(overnemen, ...afspraak.slice(1)))
      .als(in2026({ wmo: 0 }, { vaststelling: 'w' }))
      .danWeigering('al-gedeeld', { vaststelling: 'v' });
  });

  it('gegeven een voorfinanciering die nog openstaat, dan blijft alles hier', () => {
    gegeven(...OUD, begroting({ opvang: 500 }), {
      soort: 'voorfinancieren',
      ...{ boekdatum: '2025-08-01', voorfinanciering: 'vf', afspraak: 'afspraak', door: { budget: 'opvang' } },
      ...{ naar: { budget: 'fonds' }, bedrag: 200 },
    })
      .als(overdragen)
      .danWeigering('voorfinanciering-open', { voorfinancieringen: [{ voorfinanciering: 'vf', open: 200 }] });
  });
});
