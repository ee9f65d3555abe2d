import { feit, gegeven, type Stap, type Verhaal } from '../../test-hulp/beproef.js';
import { afsluiten, maandenDicht, NA_HET_JAAR, open, sluitAf } from '../../test-hulp/jaareinde.js';
import { WERELD_2026 } from '../../test-hulp/jaarwisseling.js';
import { aangaan, begrotingVaststellen, besteden, verstrekken } from '../../test-hulp/opdrachten.js';
import { begroting, boekOpenen, inNoord, WERELD } from '../../test-hulp/wereld.js';
import type { BoekAfgesloten, Kleur, Rekening, Toestand } from '../index.js';

const NIEUW = 'GM0080-2026';
const OUD = 'GM0080-2025';
const boek2026: Stap = { ...boekOpenen, boek: NIEUW, jaar: 2026 };

/** Everything that stands in a boek after all, per rekening and kleur, without what is zero. */
function standen(toestand: Toestand): Record<Rekening, Record<Kleur, number>> {
  const alle = [...toestand.saldi].map(([rekening, saldo]): [string, object] => [
    rekening,
    Object.fromEntries(
      saldo.kleuren.map((kleur) => [kleur, saldo.reeks(kleur).eind] as const).filter(([, stand]) => stand !== 0),
    ),
  ]);
  return Object.fromEntries(alle.filter(([, kleuren]) => Object.keys(kleuren).length > 0)) as never;
}

const gesloten = (geschreven: readonly { gegevens: object }[]): BoekAfgesloten =>
  geschreven.at(-1)?.gegevens as BoekAfgesloten;

describe('een jaar wordt afgesloten', () => {
  it('gegeven vrije ruimte zonder criterium, dan gaat die terug naar wie betaalde en blijft niets achter', () => {
    const oud = gegeven(...WERELD, begroting({ wmo: 1_000 }), besteden({ budget: 'wmo', bedrag: 300 }));
    const geschreven = sluitAf(oud);
    expect(geschreven.map(({ type }) => type)).toEqual(['boek-afgesloten.v1']);
    expect(standen(oud.toestand)).toEqual({ 'bron:gemeente': { wmo: -300 }, 'besteed:wmo': { wmo: 300 } });
    expect(gesloten(geschreven)).toMatchObject({
      ...{ boekdatum: '2025-12-31', naar: NIEUW, besluit: 'Jaarrekening 2025', deel: 1 },
      totalen: [{ kleur: 'wmo', bron: -300, besteed: 300 }],
      ruimte: [{ budget: 'wmo', kleur: 'wmo', vrij: 700, mee: 0, terug: 700, grond: 'geen' }],
    });
  });

  it('gegeven een oormerk, een fonds of geld dat werd vrijgegeven, dan gaat dat mee, wat de criteria ook zeggen', () => {
    const oud = gegeven(
      ...WERELD,
      begroting({ jeugd: 500, wmo: 100 }),
      begrotingVaststellen({ regels: [{ budget: 'fonds', kleur: 'wmo', bedrag: 40 }] }),
      feit('ontvangst-geboekt.v1', {
        ...{ boekdatum: '2025-02-01', grond: 'proef' },
        mutaties: [{ van: 'bron:gemeente', naar: 'vrij:wmo', kleur: 'jeugd@a', bedrag: 7 }],
      }),
    );
    const geschreven = sluitAf(oud, { criteria: [{ procent: 0 }] });
    expect(standen(oud.toestand)[`overloop:${NIEUW}`]).toEqual({ jeugd: 500, wmo: 40, 'jeugd@a': 7 });
    expect(gesloten(geschreven).ruimte.map(({ grond, mee }) => [grond, mee])).toEqual([
      ['oormerk', 500],
      ['vrijgegeven', 7],
      ['criterium', 0],
      ['aard', 40],
    ]);
  });

  it.each([
    ['een percentage', { procent: 50 }, 501],
    ['een plafond', { hoogstens: 400 }, 400],
    ['een drempel die niet wordt gehaald', { procent: 10, drempel: 101 }, 0],
    ['een drempel die precies wordt gehaald', { procent: 10, drempel: 100 }, 100],
    ['een criterium voor een andere koker', { koker: 'opvang' }, 0],
    ['een criterium voor dit budget', { budget: 'wmo' }, 1_001],
  ])('gegeven %s, dan gaat zoveel van de vrije ruimte mee', (_, criterium, mee) => {
    const oud = gegeven(...WERELD, begroting({ wmo: 1_001 }));
    sluitAf(oud, { criteria: [criterium] });
    expect(standen(oud.toestand)[`overloop:${NIEUW}`]?.['wmo'] ?? 0).toBe(mee);
  });

  it('gegeven meer kleuren in een wijkbudget, dan gelden drempel en plafond voor het budget en delen de kleuren naar rato', () => {
    const oud = gegeven(...WERELD, inNoord({ wmo: 60, opvang: 30 }));
    sluitAf(oud, { criteria: [{ budget: 'wijk-noord', hoogstens: 30, drempel: 25 }] });
    expect(standen(oud.toestand)[`overloop:${NIEUW}`]).toEqual({ wmo: 20, opvang: 10 });
  });

  it('gegeven een besparing die niet werd gevonden, dan betaalt wie de koker betaalt', () => {
    const oud = gegeven(
      ...WERELD,
      begrotingVaststellen({
        regels: [
          { budget: 'wmo', bedrag: 100 },
          { budget: 'opvang', bedrag: -30 },
        ],
      }),
    );
    sluitAf(oud);
    expect(standen(oud.toestand)).toEqual({});
  });
});

describe('een afgesloten boek', () => {
  const dicht = (): Verhaal => {
    const oud = gegeven(...WERELD, begroting({ wmo: 100 }));
    sluitAf(oud);
    return oud;
  };

  it('neemt niets meer aan, zegt waar het nu hoort, en legt ook dat niet vast', () => {
    const oud = dicht();
    const { revisie } = oud.toestand;
    for (const stap of [
      begroting({ opvang: 1 }),
      { soort: 'periode-heropenen', periode: '2025-12', reden: 'x' },
      afsluiten(),
    ]) {
      oud.als(stap, {}, NA_HET_JAAR);
      expect(oud.soort).toBe('geweigerd');
      expect(oud.feiten).toEqual([]);
    }
    oud.als(begroting({ opvang: 1 }));
    oud.danUitkomst({
      ...{ soort: 'geweigerd', feiten: [] },
      weigering: {
        code: 'boek-afgesloten',
        uitleg: expect.stringContaining(NIEUW) as unknown,
        cijfers: { naar: NIEUW, hoortBij: '2025-12' },
      },
    });
    expect(oud.toestand.revisie).toBe(revisie);
  });

  it('vergeet nog wel een huishouden en wijst nog een controlesleutel aan: dat verplaatst geen geld', () => {
    dicht().en({ soort: 'controlesleutel-aanwijzen', sleutel: 'naam+0badcafe+AAAA' });
  });

  it('geeft dezelfde opdracht haar eerste antwoord nog eens', () => {
    const oud = maandenDicht(gegeven(...WERELD, begroting({ wmo: 100 })));
    oud.als(afsluiten(), { id: 'einde' }, NA_HET_JAAR).danOnderMeer({});
    oud.als(afsluiten(), { id: 'einde' }, NA_HET_JAAR);
    expect(oud.soort).toBe('herhaald');
  });
});

describe('wat het afsluiten in de weg staat', () => {
  it('gegeven maanden die nog open zijn en een jaar dat nog loopt, dan wordt dat alles tegelijk gezegd', () => {
    gegeven(...WERELD)
      .als(afsluiten())
      .danWeigering('boek-niet-af-te-sluiten', {
        beletsels: [{ wat: 'jaar-niet-voorbij' }, { wat: 'perioden-open', namen: ['2025-01 tot en met 2025-12'] }],
      });
  });

  it('gegeven een volgend boek dat een naam voor iets anders gebruikt, dan wordt niet afgesloten wat daar niet open kan', () => {
    maandenDicht(gegeven(...WERELD))
      .als(afsluiten({ botsingen: ['budget wmo'] }), {}, NA_HET_JAAR)
      .danWeigering('overname-botst', { botsingen: ['budget wmo'] });
  });
});

describe('het volgende jaar wordt geopend', () => {
  const vol = (): Verhaal =>
    gegeven(
      ...WERELD,
      begroting({ wmo: 1_000, jeugd: 500 }),
      aangaan({ budget: 'wmo', bedrag: 400, verplichting: 'v1' }),
      verstrekken({ voorschot: 'a1', verplichting: 'v1', bedrag: 150, ontvanger: 'buurthuis' }),
      besteden({ budget: 'wmo', bedrag: 100 }),
    );

  it('gegeven een leeg boek, dan staat daar alles wat nodig is, en het geld onder dezelfde namen', () => {
    const oud = vol();
    const nieuw = gegeven(boek2026);
    const geschreven = sluitAf(oud, { criteria: [{ koker: 'wmo', procent: 20 }] });
    open(oud, geschreven, nieuw);
    expect(standen(nieuw.toestand)).toEqual({
      [`overloop:${OUD}`]: { wmo: -500, jeugd: -500 },
      'verplicht:wmo': { wmo: 250 },
      'voorschot:wmo': { wmo: 150 },
      'vrij:wmo': { wmo: 100 },
      'vrij:jeugd': { jeugd: 500 },
    });
    expect(nieuw.toestand.verplichtingen.lees('v1')).toMatchObject({ aanbieder: 'buurthuis', vanaf: '2026-01-01' });
    expect(nieuw.toestand.voorschotten.lees('a1')).toMatchObject({ verplichting: 'v1', ontvanger: 'buurthuis' });
    for (const deel of ['organisaties', 'wijken', 'kokers', 'budgetten'] as const)
      expect([...nieuw.toestand[deel]]).toEqual([...oud.toestand[deel]]);
  });

  it('gegeven namen die dit boek voor iets anders gebruikt, dan heet wat meekomt naar zijn jaar', () => {
    const oud = vol();
    const nieuw = gegeven(
      ...WERELD_2026,
      begrotingVaststellen({ boekdatum: '2026-01-01', regels: [{ budget: 'wmo', bedrag: 50 }] }),
      aangaan({ boekdatum: '2026-01-05', budget: 'wmo', bedrag: 50, verplichting: 'v1' }),
    );
    const feiten = open(oud, sluitAf(oud), nieuw);
    expect(feiten.filter(({ type }) => type === 'verplichting-aangegaan.v1')).toMatchObject([
      { gegevens: { verplichting: 'v1.uit-2025', was: 'v1', uit: OUD } },
    ]);
    expect(nieuw.toestand.voorschotten.lees('a1')?.verplichting).toBe('v1.uit-2025');
    expect(nieuw.toestand.verplichtingen.lees('v1')?.saldo.eind).toBe(50);
    expect(nieuw.toestand.verplichtingen.lees('v1.uit-2025')?.saldo.eind).toBe(250);
  });

  it('gegeven een boek dat al geopend is, of niet is afgesloten, dan wordt het geweigerd', () => {
    const oud = vol();
    const nieuw = gegeven(boek2026);
    nieuw.als({ soort: 'boek-overnemen', uit: OUD }).danWeigering('niets-over-te-nemen');
    const geschreven = sluitAf(oud);
    open(oud, geschreven, nieuw);
    expect(() => open(oud, geschreven, nieuw)).toThrow('al-overgenomen');
  });

  it('gegeven een januari die al dicht is, dan telt het op de eerste open dag en hoort het bij januari', () => {
    const oud = vol();
    const nieuw = gegeven(boek2026, { soort: 'periode-afsluiten', periode: '2026-01' });
    expect(open(oud, sluitAf(oud), nieuw).at(-1)?.gegevens).toMatchObject({
      boekdatum: '2026-02-01',
      hoortBij: '2026-01',
    });
  });

  it('gegeven meer dan in een gebeurtenis past, dan gaat het in delen en komt het precies zo aan', () => {
    const oud = gegeven(...WERELD, begroting({ wmo: 2_000_000 }));
    for (let i = 0; i < 1_500; i += 1)
      oud.en(aangaan({ budget: 'wmo', bedrag: i + 1, verplichting: `v-${i}-${'x'.repeat(40)}` }));
    const geschreven = sluitAf(oud);
    const delen = geschreven.map(({ gegevens }) => gegevens as BoekAfgesloten);
    expect(delen.map(({ deel, volgt }) => [deel, volgt ?? false])).toEqual(
      delen.map((_, i) => [i + 1, i < delen.length - 1]),
    );
    expect(delen.length).toBeGreaterThan(1);
    for (const deel of delen) expect(JSON.stringify(deel).length).toBeLessThan(450 * 1024);
    const nieuw = gegeven(boek2026);
    open(oud, geschreven, nieuw);
    const som = (toestand: Toestand, rekening: Rekening): number => toestand.saldo(rekening).eind;
    expect(som(nieuw.toestand, `overloop:${OUD}`)).toBe(-som(oud.toestand, `overloop:${NIEUW}`));
    expect([...nieuw.toestand.verplichtingen]).toHaveLength(1_500);
    for (const [id, post] of nieuw.toestand.verplichtingen) expect(post.saldo.eind).toBe(Number(id.split('-')[1]) + 1);
  });
});
