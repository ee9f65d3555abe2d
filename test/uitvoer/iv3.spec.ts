import { duizend, IV3, type Uitvoersoort } from '@ontschot/audit';
import { soortVan, type Bewegingsgegevens } from '@ontschot/boek';
import { leesIv3 } from '@ontschot/invoer';
import fc from 'fast-check';
import { KOKERS, richtIn, TAAKVELD } from '../../libs/projecties/test/hulp/gemeente.js';
import { leef } from '../../libs/projecties/test/hulp/leven.js';
import { Schrijver } from '../../libs/projecties/test/hulp/schrijver.js';
import { Toeval } from '../../libs/projecties/test/hulp/toeval.js';
import { ALLE, EIGEN } from '../casussen/hulp/iv3-bron.js';
import { bronVan, tekstVan } from './hulp/bron.js';
import { heenEnTerug } from './hulp/iv3.js';

const BOEK = 'GM0001-2025';
const soort = (naam: string): Uitvoersoort => IV3.find((een) => een.naam === naam) as Uitvoersoort;
const uitvoer = (naam: string, { boek, alles }: Schrijver): Promise<string> =>
  tekstVan(soort(naam), bronVan(boek, alles));

describe('de begroting van Iv3', () => {
  it.each([EIGEN, ALLE].map((bron) => [bron.naam, bron] as const))(
    'van %s komt eruit zoals zij erin ging: opnieuw ingelezen zijn het dezelfde opdrachten',
    async (_, bron) => {
      // Of the national file one in ten; the long run takes them all.
      expect(await heenEnTerug(bron, 10)).toBeGreaterThan(0);
    },
  );
});

describe('baten en lasten per taakveld', () => {
  it('volgen waar het geld voor was, en wat er binnenkwam; een begroting is geen bate', async () => {
    const schrijver = new Schrijver(BOEK);
    richtIn(schrijver, 1_000_00);
    const doel = { taakveld: '6.3', functionaliteit: 'participatie', leeftijdsgroep: 'volwassenen' } as const;
    const aanbieder = 'jbra';
    schrijver.doe({ soort: 'besteden', boekdatum: '2025-02-01', budget: 'wmo', bedrag: 12_34, doel, aanbieder });
    schrijver.doe({
      soort: 'begroting-wijzigen',
      ...{ boekdatum: '2025-02-02', besluit: 'x', regels: [{ budget: 'wmo', wijziging: -1_00, nieuwBedrag: 999_00 }] },
    });
    schrijver.doe({ soort: 'verlagen', boekdatum: '2025-02-03', budget: 'wmo', bedrag: 2_00, besluit: 'x' });
    const verlaagd = schrijver.doe({
      soort: 'verlagen',
      ...{ boekdatum: '2025-02-04', budget: 'wmo', bedrag: 3_00, besluit: 'x' },
    });
    schrijver.doe({ soort: 'storneren', boekdatum: '2025-02-05', beweging: verlaagd, reden: 'toch niet' });
    const bate = { soort: 'ontvangen', budget: 'wmo', koker: 'wmo', grond: 'x' } as const;
    schrijver.doe({ ...bate, boekdatum: '2025-05-01', bedrag: 70_00 });
    const dubbel = schrijver.doe({ ...bate, boekdatum: '2025-05-01', bedrag: 9_00 });
    schrijver.doe({ soort: 'storneren', boekdatum: '2025-07-01', beweging: dubbel, reden: 'dubbel' });
    schrijver.doe({ soort: 'teruggeven', boekdatum: '2025-10-01', budget: 'wmo', bedrag: 5_00, grond: 'x' });

    const van = async (naam: string): Promise<string[]> =>
      (await uitvoer(naam, schrijver)).split('\n').filter((regel) => /;6\.(3|81) /.test(regel));
    expect(await van('iv3-k1')).toEqual([
      'Proefstad;6.3 Koker schuld;;0.0;0.01234;;',
      'Proefstad;6.81 Koker wmo;;0.0;0.0;;',
    ]);
    expect((await van('iv3-k2'))[1]).toBe('Proefstad;6.81 Koker wmo;;0.079;0.0;;');
    expect((await van('iv3-k3'))[1]).toBe('Proefstad;6.81 Koker wmo;;0.07;0.0;;');
    expect((await van('iv3-jaar'))[1]).toBe('Proefstad;6.81 Koker wmo;;0.065;0.0;;');
    expect((await van('iv3-begroting'))[1]).toBe('Proefstad;6.81 Koker wmo;;;1.0;;');
  });

  it('komen ook terug met namen waar CSV over struikelt', async () => {
    const schrijver = new Schrijver(BOEK);
    const gemeente = 'Stad; "de eerste"';
    schrijver.doe({ soort: 'boek-openen', boek: BOEK, gemeente, jaar: 2025 });
    schrijver.doe({ soort: 'organisatie-instellen', organisatie: 'g', naam: 'G' });
    const naam = 'Zorg; "voor"; allen';
    schrijver.doe({
      soort: 'koker-instellen',
      ...{ koker: 'wmo', naam, wet: 'W', taakveld: '6.1', oormerk: { aard: 'vrij' }, financier: 'g' },
    });
    const { gemeenten } = await leesIv3([await uitvoer('iv3-jaar', schrijver)]);
    expect(gemeenten.get(gemeente)?.posten).toEqual([{ taakveld: '6.1', naam, lasten: 0 }]);
  });

  it.each(['=1+1', '+31', '-5', '@SUM(A1)', '\t=1', '＝1'])(
    'een gemeente die %j heet is in een rekenblad geen formule, en een bedrag onder nul blijft een bedrag',
    async (gemeente) => {
      const schrijver = new Schrijver(BOEK);
      schrijver.doe({ soort: 'boek-openen', boek: BOEK, gemeente, jaar: 2025 });
      schrijver.doe({ soort: 'organisatie-instellen', organisatie: 'g', naam: 'G' });
      schrijver.doe({
        soort: 'koker-instellen',
        ...{ koker: 'wmo', naam: 'Wmo', wet: 'W', taakveld: '6.1', oormerk: { aard: 'vrij' }, financier: 'g' },
      });
      schrijver.doe({ soort: 'budget-instellen', budget: 'wmo', naam: 'Wmo', aard: 'koker', koker: 'wmo' });
      const regels = [{ budget: 'wmo', bedrag: -1_000_00, stelpost: true }];
      schrijver.doe({ soort: 'begroting-vaststellen', boekdatum: '2025-01-01', besluit: 'x', regels });
      expect((await uitvoer('iv3-begroting', schrijver)).split('\n')[1]).toBe(`'${gemeente};6.1 Wmo;;;-1.0;;`);
    },
  );

  it('weigert een boek dat niet is geopend, voor het eerste stuk', async () => {
    for (const een of IV3) await expect(een.schrijf(bronVan(BOEK, [])).next()).rejects.toThrow('niet geopend');
  });

  it.each([
    [0n, '0.0'],
    [1n, '0.00001'],
    [-852_850_000n, '-8528.5'],
    [12_690_400_000n, '126904.0'],
    [900_719_925_474_099_312_345n, '9007199254740993.12345'],
  ])('%s eurocent is %s duizend euro', (cent, tekst) => {
    expect(duizend(cent)).toBe(tekst);
  });

  it('zijn in een willekeurig boek samen wat er is besteed en wat er binnenkwam, op elk eind van een kwartaal', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.integer({ min: 5, max: 150 }), async (zaad, aantal) => {
        const schrijver = new Schrijver(BOEK);
        richtIn(schrijver);
        leef(schrijver, new Toeval(zaad), aantal);
        for (const [naam, tot] of [
          ['iv3-k1', '2025-03-31'],
          ['iv3-k2', '2025-06-30'],
          ['iv3-k3', '2025-09-30'],
          ['iv3-k4', '2025-12-31'],
          ['iv3-jaar', '2025-12-31'],
        ] as const) {
          const { lasten, baten } = metDeHand(schrijver, tot);
          const regels = (await uitvoer(naam, schrijver)).trimEnd().split('\n').slice(1);
          const cent = (kolom: number): Map<string, number> =>
            new Map(
              regels.map((regel) => {
                const velden = regel.split(';');
                return [velden[1]?.split(' ')[0] ?? '', Math.round(Number(velden[kolom]) * 100_000)];
              }),
            );
          expect(new Map([...cent(4)].filter(([, som]) => som !== 0))).toEqual(lasten);
          expect(new Map([...cent(3)].filter(([, som]) => som !== 0))).toEqual(baten);
        }
      }),
      { seed: 44, numRuns: 12, endOnFailure: true },
    );
  });
});

/** By hand, from the raw events: spent on the doel, and received by the koker; what a begroting brought is no bate. */
function metDeHand({ alles }: Schrijver, tot: string): { lasten: Map<string, number>; baten: Map<string, number> } {
  const [lasten, baten] = [new Map<string, number>(), new Map<string, number>()];
  const tel = (som: Map<string, number>, taakveld: string, bedrag: number): unknown =>
    som.set(taakveld, (som.get(taakveld) ?? 0) + bedrag);
  const perRevisie = new Map(alles.map(({ revisie, type }) => [revisie, type]));
  for (const { type, gegevens } of alles) {
    const {
      mutaties = [],
      boekdatum,
      kenmerken,
      storneert,
    } = gegevens as Partial<Bewegingsgegevens> & {
      storneert?: number;
    };
    if ((boekdatum ?? '') > tot) continue;
    const wat = perRevisie.get(storneert ?? -1) ?? type;
    for (const { van, naar, kleur, bedrag } of mutaties) {
      const eigen = TAAKVELD[kleur as (typeof KOKERS)[number]];
      const voor = kenmerken?.doel?.taakveld ?? eigen;
      if (soortVan(van) === 'besteed') tel(lasten, voor, -bedrag);
      if (soortVan(naar) === 'besteed') tel(lasten, voor, bedrag);
      if (['begroting-vastgesteld.v1', 'begroting-gewijzigd.v1', 'budget-verlaagd.v1'].includes(wat)) continue;
      if (soortVan(van) === 'bron') tel(baten, eigen, bedrag);
      if (soortVan(naar) === 'bron') tel(baten, eigen, -bedrag);
    }
  }
  const nietNul = (som: Map<string, number>): Map<string, number> =>
    new Map([...som].filter(([, bedrag]) => bedrag !== 0));
  return { lasten: nietNul(lasten), baten: nietNul(baten) };
}
