import { richtIn } from '../../test/hulp/gemeente.js';
import { leef } from '../../test/hulp/leven.js';
import { bladerAf, Opstelling } from '../../test/hulp/opstelling.js';
import { Schrijver } from '../../test/hulp/schrijver.js';
import { Toeval } from '../../test/hulp/toeval.js';
import * as lezen from '../index.js';

const BOEK = 'GM0001-2025';

describe('de inrichting', () => {
  let opstelling: Opstelling;
  let lees: lezen.Leesmodel;
  const schrijver = new Schrijver(BOEK);

  beforeAll(async () => {
    opstelling = await Opstelling.begin();
    lees = await opstelling.leesmodel();
    richtIn(schrijver);
    leef(schrijver, new Toeval(8), 1_500);
    const { naam, wet, taakveld, oormerk } = schrijver.toestand.koker('wmo', '2025-01-01')!;
    schrijver.doe({
      soort: 'koker-instellen',
      koker: 'wmo',
      naam,
      wet,
      taakveld,
      oormerk,
      financier: 'rijk',
      vanaf: '2025-07-01',
    });
    // A verplichting on which nothing is left is settled without money, and that is taken back.
    const boekdatum = '2025-12-28';
    const doel = { taakveld: '6.1', functionaliteit: 'participatie', leeftijdsgroep: 'ouderen' } as const;
    schrijver.doe({
      soort: 'verplichting-aangaan',
      boekdatum,
      verplichting: 'leeg',
      budget: 'wmo',
      aanbieder: 'jbra',
      bedrag: 5,
      doel,
    });
    schrijver.doe({ soort: 'verplichting-laten-vrijvallen', boekdatum, verplichting: 'leeg', bedrag: 5, reden: 'x' });
    const af = schrijver.doe({ soort: 'verplichting-afwikkelen', boekdatum, verplichting: 'leeg', reden: 'x' });
    schrijver.doe({ soort: 'storneren', boekdatum, beweging: af, reden: 'toch niet' });
    schrijver.doe({ soort: 'periode-afsluiten', periode: '2025-01' });
    schrijver.doe({ soort: 'periode-afsluiten', periode: '2025-02' });
    schrijver.doe({ soort: 'periode-heropenen', periode: '2025-02', reden: 'vergeten' });
    await lees.wachtOp(BOEK, await schrijver.schrijf(opstelling.store), 5_000);
  });
  afterAll(() => opstelling.ruimOp());

  it('kent de boeken en hun onderdelen', () => {
    expect(lezen.boeken(lees)).toEqual({ regels: [lezen.boek(lees, BOEK)], volgende: null });
    expect(lezen.boek(lees, BOEK)).toMatchObject({ boek: BOEK, gemeente: 'Proefstad', jaar: 2025 });
    for (const [gevonden, toestand] of [
      [
        bladerAf<object>((cursor) => lezen.organisaties(lees, { boek: BOEK, aantal: 2, ...cursor })),
        schrijver.toestand.organisaties,
      ],
      [
        bladerAf<object>((cursor) => lezen.wijken(lees, { boek: BOEK, aantal: 2, ...cursor })),
        schrijver.toestand.wijken,
      ],
      [
        bladerAf<object>((cursor) => lezen.budgetten(lees, { boek: BOEK, aantal: 2, ...cursor })),
        schrijver.toestand.budgetten,
      ],
    ] as const)
      expect(new Set<object>(gevonden)).toEqual(new Set<object>([...toestand].map(([, onderdeel]) => onderdeel)));
  });

  it('kent van een koker elke versie, en wie op een dag betaalt', () => {
    const kokers = (op: string) => bladerAf((cursor) => lezen.kokers(lees, { boek: BOEK, op, aantal: 4, ...cursor }));
    const wmo = (op: string) => kokers(op).find(({ koker }) => koker === 'wmo')!;

    expect([wmo('2025-06-30').financier, wmo('2025-07-01').financier]).toEqual(['gemeente', 'rijk']);
    expect(wmo('2025-06-30').versies).toHaveLength(2);
    expect(kokers('2025-06-30')).toHaveLength(6);
    expect(() => kokers('2024-06-30')).toThrow(expect.objectContaining({ code: 'vraag-ongeldig' }));
    const vanRijk = lezen.kokers(lees, { boek: BOEK, op: '2025-06-30', financier: 'rijk', aantal: 10 }).regels;
    expect(vanRijk.map(({ koker }) => koker)).toContain('wmo');
    const betaald = kokers('2025-06-30').filter(({ versies }) => versies.some(({ financier }) => financier === 'rijk'));
    expect(vanRijk).toEqual(betaald);
  });

  it('kent elke verplichting met haar eigen stand, zoals de toestand haar kent', () => {
    const gevonden = bladerAf((cursor) => lezen.verplichtingen(lees, { boek: BOEK, aantal: 37, ...cursor }));
    const verwacht = [...schrijver.toestand.verplichtingen].map(([, post]) => ({
      verplichting: post.verplichting,
      budget: post.budget,
      aanbieder: post.aanbieder,
      doel: post.doel,
      vrijval: post.vrijval,
      afgewikkeld: post.afgewikkeldOp !== undefined,
      stand: post.saldo.eind,
    }));

    expect(verwacht.filter(({ afgewikkeld }) => afgewikkeld).length).toBeGreaterThan(3);
    expect(new Map<string, unknown>(gevonden.map((post) => [post.verplichting, post]))).toEqual(
      new Map(verwacht.map((post) => [post.verplichting, expect.objectContaining(post)])),
    );
    expect(lezen.verplichting(lees, BOEK, 'leeg')).toMatchObject({ afgewikkeld: false, stand: 0, kleuren: [] });
    const vanJbra = bladerAf((cursor) =>
      lezen.verplichtingen(lees, { boek: BOEK, aanbieder: 'jbra', aantal: 10, ...cursor }),
    );
    expect(vanJbra).toEqual(gevonden.filter(({ aanbieder }) => aanbieder === 'jbra'));
    const uitWmo = bladerAf((cursor) =>
      lezen.verplichtingen(lees, { boek: BOEK, aanbieder: 'jbra', budget: 'wmo', aantal: 2, ...cursor }),
    );
    expect(uitWmo.length).toBeGreaterThan(2);
    expect(uitWmo).toEqual(vanJbra.filter(({ budget }) => budget === 'wmo'));
  });

  it('kent elk voorschot met wat ervan open staat', () => {
    const gevonden = bladerAf((cursor) => lezen.voorschotten(lees, { boek: BOEK, aantal: 11, ...cursor }));

    expect(new Map(gevonden.map(({ voorschot, stand }) => [voorschot, stand]))).toEqual(
      new Map([...schrijver.toestand.voorschotten].map(([id, { saldo }]) => [id, saldo.eind])),
    );
  });

  it('kent de perioden, de weigeringen en de gebeurtenis zelf', async () => {
    const perioden = lezen.perioden(lees, { boek: BOEK });
    expect(perioden.map(({ afgesloten }) => afgesloten)).toEqual([true, ...Array.from({ length: 11 }, () => false)]);
    const geweigerd = bladerAf((cursor) => lezen.weigeringen(lees, { boek: BOEK, aantal: 50, ...cursor }));
    const feiten = schrijver.alles.filter(({ type }) => type === 'opdracht-geweigerd.v1');
    expect(geweigerd.map(({ revisie }) => revisie)).toEqual(feiten.map(({ revisie }) => revisie).reverse());
    const { revisie, type, gegevens } = feiten[0]!;
    expect(await lezen.gebeurtenis(lees, BOEK, revisie)).toMatchObject({ revisie, type, gegevens });
  });

  it.each<[string, () => unknown]>([
    ['organisaties', () => lezen.organisaties(lees, { boek: 'GM9999-2025' })],
    ['verplichtingen', () => lezen.verplichtingen(lees, { boek: 'GM9999-2025' })],
    ['weigeringen', () => lezen.weigeringen(lees, { boek: 'GM9999-2025' })],
    ['perioden', () => lezen.perioden(lees, { boek: 'GM9999-2025' })],
    ['een boek', () => lezen.boek(lees, 'GM9999-2025')],
    ['een verplichting', () => lezen.verplichting(lees, BOEK, 'weg')],
    ['verplichtingen van een aanbieder', () => lezen.verplichtingen(lees, { boek: BOEK, aanbieder: 'weg' })],
    ['voorschotten op een budget', () => lezen.voorschotten(lees, { boek: BOEK, budget: 'weg' })],
  ])('geeft geen lege lijst voor %s die er niet zijn', (_, vraag) => {
    expect(vraag).toThrow(expect.objectContaining({ code: 'niet-gevonden' }));
  });

  it('kent geen gebeurtenis na de laatste', async () => {
    const na = schrijver.toestand.revisie + 1;
    await expect(lezen.gebeurtenis(lees, BOEK, na)).rejects.toMatchObject({ code: 'niet-gevonden' });
    await expect(lezen.gebeurtenis(lees, BOEK, -1)).rejects.toMatchObject({ name: 'VraagFout' });
  });
});
