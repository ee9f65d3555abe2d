import type { Doel } from '@ontschot/boek';
import { Opstelling } from '../../test/hulp/opstelling.js';
import { Schrijver } from '../../test/hulp/schrijver.js';
import { saldi, verantwoording, type Leesmodel } from '../index.js';

const BOEK = 'GM0080-2025';
const OPVANG: Doel = {
  taakveld: '6.82',
  functionaliteit: 'hulp-bij-regieverlies-en-crisis',
  leeftijdsgroep: 'volwassenen',
};
const SCHULD: Doel = { taakveld: '6.3', functionaliteit: 'lichte-ondersteuning', leeftijdsgroep: 'volwassenen' };

describe('de saldi van Karima', () => {
  let opstelling: Opstelling;
  let lees: Leesmodel;
  let schrijver: Schrijver;
  let vrijval: number;

  beforeAll(async () => {
    opstelling = await Opstelling.begin();
    lees = await opstelling.leesmodel();
    schrijver = new Schrijver(BOEK);
    const { doe } = { doe: schrijver.doe.bind(schrijver) };
    doe({ soort: 'boek-openen', boek: BOEK, gemeente: 'Leeuwarden', jaar: 2025 });
    for (const organisatie of ['gemeente', 'leger', 'kredietbank'])
      doe({ soort: 'organisatie-instellen', organisatie, naam: organisatie });
    doe({ soort: 'wijk-instellen', wijk: 'oost', naam: 'Oost' });
    for (const [koker, taakveld] of [
      ['opvang', '6.82'],
      ['schuldhulp', '6.3'],
    ] as const) {
      const oormerk = { aard: 'vrij' } as const;
      doe({
        soort: 'koker-instellen',
        koker,
        naam: `Koker ${koker}`,
        wet: 'Wmo 2015',
        taakveld,
        oormerk,
        financier: 'gemeente',
      });
      doe({ soort: 'budget-instellen', budget: koker, naam: `Budget ${koker}`, aard: 'koker', koker });
    }
    const regels = [
      { budget: 'opvang', bedrag: 60_000_00 },
      { budget: 'schuldhulp', bedrag: 0 },
    ];
    doe({ soort: 'begroting-vaststellen', boekdatum: '2025-01-01', besluit: 'begroting 2025', regels });
    schrijver.nu = '2025-01-10T09:00:00.000Z';
    const verplichting = 'karima';
    doe({
      soort: 'verplichting-aangaan',
      boekdatum: '2025-01-01',
      verplichting,
      budget: 'opvang',
      aanbieder: 'leger',
      bedrag: 60_000_00,
      doel: OPVANG,
    });
    schrijver.nu = '2025-04-02T09:00:00.000Z';
    doe({ soort: 'besteden', boekdatum: '2025-03-31', verplichting, bedrag: 15_000_00, wijk: 'oost' });
    vrijval = doe({
      soort: 'verplichting-laten-vrijvallen',
      boekdatum: '2025-04-01',
      verplichting,
      bedrag: 45_000_00,
      reden: 'verhuisd',
    });
    schrijver.nu = '2025-04-15T22:30:00.000Z';
    doe({
      soort: 'overhevelen',
      boekdatum: '2025-04-10',
      van: 'opvang',
      naar: 'schuldhulp',
      bedrag: 12_000_00,
      grond: 'mandaat',
      uitBeweging: vrijval,
    });
    doe({
      soort: 'besteden',
      boekdatum: '2025-04-12',
      budget: 'schuldhulp',
      bedrag: 12_000_00,
      doel: SCHULD,
      aanbieder: 'kredietbank',
      wijk: 'oost',
    });
    expect(await lees.wachtOp(BOEK, await schrijver.schrijf(opstelling.store), 5_000)).toBe(true);
  });
  afterAll(() => opstelling.ruimOp());

  it('staan per budget waar het geld is', () => {
    const { regels, ...rest } = saldi(lees, { boek: BOEK, per: 'budget' });

    expect(rest).toEqual({
      boek: BOEK,
      per: 'budget',
      op: '2025-12-31',
      bekendOp: '2026-01-31',
      revisie: schrijver.toestand.revisie,
      totaal: {
        primitief: 60_000_00,
        naWijziging: 60_000_00,
        verplicht: 0,
        voorschot: 0,
        besteed: 27_000_00,
        vrij: 33_000_00,
        stelpost: 0,
      },
    });
    expect(regels).toEqual([
      expect.objectContaining({
        sleutel: 'opvang',
        naam: 'Budget opvang',
        aard: 'koker',
        koker: 'opvang',
        vrij: 33_000_00,
        besteed: 15_000_00,
        naWijziging: 48_000_00,
      }),
      expect.objectContaining({
        sleutel: 'schuldhulp',
        primitief: 0,
        vrij: 0,
        besteed: 12_000_00,
        naWijziging: 12_000_00,
      }),
    ]);
  });

  it('houden de kleur van de opvang, ook op het andere budget', () => {
    expect(saldi(lees, { boek: BOEK, per: 'kleur' }).regels.map(({ sleutel, besteed }) => [sleutel, besteed])).toEqual([
      ['opvang', 27_000_00],
    ]);
    expect(saldi(lees, { boek: BOEK, per: 'kleur', budget: 'schuldhulp' }).regels).toEqual([
      expect.objectContaining({ sleutel: 'opvang', naam: 'Koker opvang', besteed: 12_000_00 }),
    ]);
  });

  it('laten wat beloofd was bij zijn wijk, ook als het in een andere wijk wordt besteed', () => {
    const perWijk = (op: string) =>
      saldi(lees, { boek: BOEK, per: 'wijk', op }).regels.map(({ sleutel, verplicht, besteed }) => [
        sleutel,
        verplicht,
        besteed,
      ]);

    expect(perWijk('2025-03-30')).toEqual([
      ['geen-wijk', 60_000_00, 0],
      ['oost', 0, 0],
    ]);
    expect(perWijk('2025-03-31')).toEqual([
      ['geen-wijk', 45_000_00, 0],
      ['oost', 0, 15_000_00],
    ]);
  });

  it('staan op beide klokken: wat wij toen dachten dat er toen stond', () => {
    const vrij = (op: string, bekendOp: string): number =>
      saldi(lees, { boek: BOEK, per: 'koker', op, bekendOp }).totaal.vrij;

    expect(vrij('2025-12-31', '2025-01-09')).toBe(60_000_00);
    expect(vrij('2025-12-31', '2025-01-10')).toBe(0);
    expect(vrij('2025-04-09', '2025-04-15')).toBe(45_000_00);
    // Half past ten in the evening in London is the next day in Amsterdam.
    expect(vrij('2025-04-12', '2025-04-15')).toBe(45_000_00);
    expect(vrij('2025-04-12', '2025-04-16')).toBe(33_000_00);
  });

  it('nemen met een storno terug wat primitief was', async () => {
    const ander = new Schrijver('GM0081-2025');
    ander.doe({ soort: 'boek-openen', boek: ander.boek, gemeente: 'X', jaar: 2025 });
    ander.doe({ soort: 'organisatie-instellen', organisatie: 'gemeente', naam: 'Gemeente' });
    const oormerk = { aard: 'vrij' } as const;
    ander.doe({
      soort: 'koker-instellen',
      koker: 'k',
      naam: 'K',
      wet: 'W',
      taakveld: '6.1',
      oormerk,
      financier: 'gemeente',
    });
    ander.doe({ soort: 'budget-instellen', budget: 'b', naam: 'B', aard: 'koker', koker: 'k' });
    const begroting = ander.doe({
      soort: 'begroting-vaststellen',
      boekdatum: '2025-01-01',
      besluit: 'x',
      regels: [{ budget: 'b', bedrag: 100 }],
    });
    ander.doe({ soort: 'storneren', boekdatum: '2025-02-01', beweging: begroting, reden: 'verkeerd' });
    await lees.wachtOp(ander.boek, await ander.schrijf(opstelling.store), 5_000);
    const primitief = (op: string): number => saldi(lees, { boek: ander.boek, per: 'budget', op }).totaal.primitief;

    expect([primitief('2025-01-31'), primitief('2025-02-01')]).toEqual([100, 0]);
    const v = verantwoording(lees, { boek: ander.boek, koker: 'k' });
    expect([v.ingebracht, v.teruggegeven]).toEqual([0, 0]);
  });

  it('verantwoorden de koker door elk budget heen', () => {
    const v = verantwoording(lees, { boek: BOEK, koker: 'opvang' });

    expect(v).toMatchObject({ naam: 'Koker opvang', financier: 'gemeente', ingebracht: 60_000_00, teruggegeven: 0 });
    expect(v.sluit).toEqual({ opBudgetten: 60_000_00, elders: 0 });
    expect(v.bestemmingen).toEqual([
      { budget: 'opvang', doel: Object.values(OPVANG).join('/'), aanbieder: 'leger', wijk: 'oost', besteed: 15_000_00 },
      {
        budget: 'schuldhulp',
        doel: Object.values(SCHULD).join('/'),
        aanbieder: 'kredietbank',
        wijk: 'oost',
        besteed: 12_000_00,
      },
    ]);
    expect(v.stromen).toContainEqual({ van: 'vrij:opvang', naar: 'vrij:schuldhulp', bedrag: 12_000_00, storno: false });
    expect(verantwoording(lees, { boek: BOEK, koker: 'opvang', op: '2025-04-11' }).bestemmingen).toHaveLength(1);
    expect(verantwoording(lees, { boek: BOEK, koker: 'schuldhulp' })).toMatchObject({ ingebracht: 0, stromen: [] });
  });

  it.each([
    ['een onbekend boek', { boek: 'GM9999-2025', per: 'budget' }, 'niet-gevonden', []],
    ['een dag buiten het jaar', { boek: BOEK, per: 'budget', op: '2026-01-01' }, 'vraag-ongeldig', ['op']],
    ['een dag die niet bestaat', { boek: BOEK, per: 'budget', op: '2025-02-30' }, 'vraag-ongeldig', ['op']],
    [
      'wat wij later weten, en een verkeerde dag',
      { boek: BOEK, per: 'budget', op: 'x', bekendOp: '2026-02-01' },
      'vraag-ongeldig',
      ['op', 'bekendOp'],
    ],
    [
      'een dag waarop het boek er nog niet was',
      { boek: BOEK, per: 'budget', bekendOp: '2024-12-31' },
      'vraag-ongeldig',
      ['bekendOp'],
    ],
    ['een onbekend budget', { boek: BOEK, per: 'kleur', budget: 'weg' }, 'niet-gevonden', []],
    ['een budget per koker', { boek: BOEK, per: 'koker', budget: 'opvang' }, 'vraag-ongeldig', ['budget']],
  ] as const)('weigeren %s', (_, vraag, code, velden) => {
    expect(() => saldi(lees, vraag)).toThrow(expect.objectContaining({ code }));
    let gevonden: readonly { veld: string }[] | undefined;
    try {
      saldi(lees, vraag);
    } catch (fout) {
      gevonden = (fout as { velden?: readonly { veld: string }[] }).velden;
    }
    expect((gevonden ?? []).map(({ veld }) => veld)).toEqual(velden);
  });

  it('weigeren een onbekende koker in de verantwoording', () => {
    expect(() => verantwoording(lees, { boek: BOEK, koker: 'weg' })).toThrow(
      expect.objectContaining({ code: 'niet-gevonden' }),
    );
  });
});
