import { readFileSync, writeFileSync } from 'node:fs';
import type { Bewegingsgegevens, Gebeurtenis, Mutatie } from '@ontschot/boek';
import { saldi, verantwoording, type Leesmodel } from '@ontschot/projecties';
import fc from 'fast-check';
import { KOKERS, POTTEN, richtIn } from '../../libs/projecties/test/hulp/gemeente.js';
import { leef } from '../../libs/projecties/test/hulp/leven.js';
import { Opstelling } from '../../libs/projecties/test/hulp/opstelling.js';
import { leefPreventie } from '../../libs/projecties/test/hulp/preventieleven.js';
import { Schrijver } from '../../libs/projecties/test/hulp/schrijver.js';
import { Toeval } from '../../libs/projecties/test/hulp/toeval.js';
import { BOEKHOUDERS, laatLezen, saldiVan } from '../hulp/boekhouders.js';
import { Journalen, standenUit } from './journalen.js';

const MATEN = ['vrij', 'verplicht', 'voorschot', 'besteed', 'stelpost'] as const;
const mutatiesVan = (gebeurtenissen: readonly Gebeurtenis[]): Mutatie[] =>
  gebeurtenissen.flatMap(({ gegevens }) => (gegevens as Partial<Bewegingsgegevens>).mutaties ?? []);
const gesorteerd = (standen: ReadonlyMap<string, number>) => [...standen].sort(([a], [b]) => (a < b ? -1 : 1));

const journalen = new Journalen();
afterAll(() => journalen.ruimOp());

describe.each(BOEKHOUDERS)('%s leest elk boek', (wie) => {
  let opstelling: Opstelling;
  let lees: Leesmodel;
  let teller = 0;
  beforeAll(async () => {
    opstelling = await Opstelling.begin();
    lees = await opstelling.leesmodel();
  });
  afterAll(() => opstelling.ruimOp());

  /** Writes a history, and its journal once the read side has it. */
  async function leg(schrijver: Schrijver): Promise<string> {
    const revisie = await schrijver.schrijf(opstelling.store);
    expect(await lees.wachtOp(schrijver.boek, revisie, 10_000)).toBe(true);
    return journalen.uitStore(opstelling.store, schrijver.boek, revisie + 1);
  }
  const nieuw = (): Schrijver => new Schrijver(`${wie}${(teller += 1)}-2025`);
  const som = (standen: ReadonlyMap<string, number>, past: RegExp): number =>
    [...standen].reduce((totaal, [naam, stand]) => totaal + (past.test(naam) ? stand : 0), 0);
  const letterlijk = (tekst: string): string => tekst.replace(/\./g, '\\.');

  it('en vindt per budget, per koker en per kleur wat de dienst zegt', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.integer({ min: 20, max: 250 }), async (zaad, aantal) => {
        const schrijver = nieuw();
        richtIn(schrijver);
        leef(schrijver, new Toeval(zaad), aantal);
        const bestand = await leg(schrijver);
        const { boek } = schrijver;
        const perBudget = await saldiVan(wie, bestand, '.', 2);
        for (const { sleutel, ...regel } of saldi(lees, { boek, per: 'budget' }).regels)
          for (const maat of MATEN)
            expect([sleutel, maat, perBudget.get(`${maat}:${sleutel}`) ?? 0]).toEqual([sleutel, maat, regel[maat]]);
        const perKoker = await saldiVan(wie, bestand, '.', 3);
        for (const koker of KOKERS)
          for (const maat of MATEN) {
            const gezegd = verantwoording(lees, { boek, koker }).budgetten.reduce((tot, een) => tot + een[maat], 0);
            expect([koker, maat, som(perKoker, new RegExp(`^${maat}:[^:]+:${koker}$`))]).toEqual([koker, maat, gezegd]);
          }
        const perKleur = await saldiVan(wie, bestand, '.', 4);
        for (const { sleutel, ...regel } of saldi(lees, { boek, per: 'kleur' }).regels)
          for (const maat of MATEN)
            expect([sleutel, maat, som(perKleur, new RegExp(`^${maat}:.*:${letterlijk(sleutel)}$`))]).toEqual([
              ...[sleutel, maat, regel[maat]],
            ]);
        // The parts add up: of each kleur, all rekeningen together are zero.
        expect([...perKleur.values()].reduce((tot, een) => tot + een, 0)).toBe(0);
        const budget = new Toeval(zaad).kies([...KOKERS, ...POTTEN]);
        const gevraagd = await saldiVan(wie, bestand, `^vrij:${budget}:`, 4);
        for (const { sleutel, vrij } of saldi(lees, { boek, per: 'kleur', budget }).regels)
          expect([sleutel, som(gevraagd, new RegExp(`:${sleutel}$`))]).toEqual([sleutel, vrij]);
      }),
      { seed: 2025, numRuns: 8, endOnFailure: true },
    );
  });

  it('ook waar een afspraak geld van kleur liet veranderen', async () => {
    const vrijgegeven = new Set<string>();
    await fc.assert(
      fc.asyncProperty(fc.nat(), async (zaad) => {
        const schrijver = nieuw();
        leefPreventie(schrijver, new Toeval(zaad), 60, {});
        const bestand = await leg(schrijver);
        const gevonden = await saldiVan(wie, bestand, '.', 4);
        const mutaties = mutatiesVan(schrijver.alles);
        expect(gesorteerd(gevonden)).toEqual(gesorteerd(standenUit(mutaties)));
        for (const { kleur } of mutaties) if (kleur.includes('@')) vrijgegeven.add(kleur);
        const vrijgave = await saldiVan(wie, bestand, '^vrijgave:', 2);
        expect([...vrijgave.values()].every((stand) => stand === 0)).toBe(true);
      }),
      { seed: 7, numRuns: 8, endOnFailure: true },
    );
    expect(vrijgegeven.size).toBeGreaterThan(0);
  });

  it('hoe namen en kenmerken ook zijn geschreven', async () => {
    const woord = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
    const houder = fc.oneof(
      woord,
      fc.constantFrom('a  b', ' ;x', '(y)', '[z]', '=', '@', '"', "'", '*', '{', '\t', '1'),
    );
    const mutatie = fc.record({
      van: fc.tuple(fc.constantFrom('bron', 'vrij', 'tegoed'), houder).map((deel) => deel.join(':')),
      naar: fc.tuple(fc.constantFrom('verplicht', 'besteed'), houder).map((deel) => deel.join(':')),
      kleur: fc.tuple(houder, fc.option(houder)).map(([koker, na]) => {
        const kaal = koker.replaceAll('@', 'x');
        return na === null ? kaal : `${kaal}@${na.replaceAll('@', 'x')}`;
      }),
      bedrag: fc.integer({ min: 1, max: 10_000_000_000_000 }),
    }) as fc.Arbitrary<Mutatie>;
    const feit = fc.record({
      mutaties: fc.array(mutatie, { minLength: 1, maxLength: 4 }),
      kenmerk: woord,
      wijk: houder,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(feit, { minLength: 1, maxLength: 12 }), async (feiten) => {
        const gebeurtenissen = feiten.map(({ mutaties, kenmerk, wijk }, revisie): Gebeurtenis => {
          const opdracht = { id: `o-${revisie}`, afzender: 'a', rol: 'controller', hash: 'h' };
          const gegevens = { boekdatum: '2025-05-05', mutaties, kenmerk, kenmerken: { wijk } };
          const metadata = { geregistreerdOp: '2025-05-05T00:00:00.000Z', opdracht, zout: 'z' };
          return { type: 'ontvangst-geboekt.v1', gegevens, metadata, revisie };
        });
        const bestand = await journalen.uit('wild-2025', gebeurtenissen);
        const gevonden = await saldiVan(wie, bestand, '.', 4);
        expect(gesorteerd(gevonden)).toEqual(gesorteerd(standenUit(mutatiesVan(gebeurtenissen))));
      }),
      { seed: 11, numRuns: 40 },
    );
  });

  it('en ziet het als er één bedrag in is veranderd, welk dan ook', async () => {
    const schrijver = nieuw();
    richtIn(schrijver);
    leef(schrijver, new Toeval(5), 60);
    const bestand = await journalen.uit(schrijver.boek, schrijver.alles);
    expect(await laatLezen(wie, bestand, 'bal')).toMatchObject({ code: 0, fout: '' });
    const regels = readFileSync(bestand, 'utf8').split('\n');
    const bedragen = regels.flatMap((regel, i) =>
      / -?[\d.]+ EUR$/.test(regel) && !regel.includes('format') ? [i] : [],
    );
    const toeval = new Toeval(9);
    for (const plek of Array.from({ length: 12 }, () => toeval.kies(bedragen))) {
      const anders = regels.with(
        plek,
        regels[plek]!.replace(/\d EUR$/, (oud) => `${(Number(oud[0]) + 1) % 10} EUR`),
      );
      writeFileSync(`${bestand}.anders`, anders.join('\n'));
      const { code, fout } = await laatLezen(wie, `${bestand}.anders`, 'bal');
      expect([regels[plek], code]).not.toEqual([regels[plek], 0]);
      expect(fout).toMatch(/balance/i);
    }
  });

  it('ook als beide kanten van een boeking zijn veranderd, of een boeking is weggelaten', async () => {
    const schrijver = nieuw();
    richtIn(schrijver);
    leef(schrijver, new Toeval(6), 40);
    const bestand = await journalen.uit(schrijver.boek, schrijver.alles);
    const heel = readFileSync(bestand, 'utf8');
    const boekingen = heel.split('\n\n').filter((deel) => /^2025-.* \(\d+\) besteding/.test(deel));
    expect(boekingen.length).toBeGreaterThan(0);
    for (const boeking of boekingen) {
      const dubbel = boeking.replace(/(\d+)\.(\d\d) EUR/g, '1$1.$2 EUR');
      for (const anders of [heel.replace(boeking, () => dubbel), heel.replace(`${boeking}\n\n`, '')]) {
        writeFileSync(`${bestand}.anders`, anders);
        const { code, fout } = await laatLezen(wie, `${bestand}.anders`, 'bal');
        expect(code).not.toBe(0);
        expect(fout).toMatch(/balance assertion/i);
      }
    }
  });
});
