import type { PreventiewinstVastgesteld } from '@ontschot/boek';
import { bereken, type Invoer, type Verdeelregel } from '@ontschot/regels';
import fc from 'fast-check';
import { nagerekend } from './nagerekend.js';
import { splitsingen, type Splitsing } from './verdeling.js';

const nulmeting = (bedrag: number) =>
  ({
    methode: { methode: 'vast', bedrag, per: 'maand', bron: 'contract' },
    volgtPopulatie: false,
    verlagingen: [],
  }) as const;

const invoerVan = (kokers: readonly (readonly [number, number])[], open = 0): Invoer => ({
  ...{ van: '2025-01', totEnMet: '2025-01', jaar: 1, populatie: { nulmeting: 1, nu: 1 }, maten: [] },
  interventiekosten: { bedrag: 0 },
  kokers: kokers.map(([referentie, realisatie], i) => ({
    koker: `koker${i + 1}`,
    nulmeting: nulmeting(referentie),
    inkomsten: [],
    realisatie: { maanden: [{ maand: '2025-01', bedrag: realisatie }], inkomsten: [] },
  })),
  aanbieders: [
    { organisatie: 'maker', gewicht: 2, inspanning: 7 },
    { organisatie: 'buurtteam', gewicht: 1, inspanning: 0 },
    { organisatie: 'opvang', gewicht: 4, inspanning: 5 },
  ],
  initiatiefnemer: { soort: 'huishouden', huishouden: 'hh-geheim' },
  voorfinancieringen: open === 0 ? [] : [{ voorfinanciering: 'start', door: { budget: 'fonds' }, open }],
});

const regelVan = (deel: string, sleutel: 'gewichten' | 'gelijk' | 'inspanning' = 'gewichten'): Verdeelregel => ({
  ...{ naam: 'Alles', maten: [] },
  winst: {
    ...{ interventiekosten: 'aftrekken', poorten: [], compensatie: 'eerst', deel, afbouw: [] },
    verdeling: {
      ontvangers: [
        { ontvanger: { soort: 'aanbieders' }, gewicht: 3 },
        { ontvanger: { soort: 'initiatiefnemer' }, gewicht: 1 },
        { ontvanger: { soort: 'budget', budget: 'fonds' }, gewicht: 1 },
      ],
      sleutel,
    },
  },
  verlies: { deel, afbouw: [] },
});

const gemeten = (invoer: Invoer, regel: Verdeelregel) =>
  ({ invoer, uitkomst: bereken(invoer, regel) }) as unknown as PreventiewinstVastgesteld;

/** Splits again with only what a page or the data says, as with a pen: parts down, cents to the largest remainders. */
function opnieuw(bedrag: number, gewichten: readonly number[]): number[] {
  const samen = gewichten.reduce((som, een) => som + BigInt(een), 0n);
  const delen = gewichten.map((een, i) => ({ i, teller: BigInt(bedrag) * BigInt(een) }));
  const heel = delen.map(({ teller }) => Number(teller / samen));
  const over = bedrag - heel.reduce((som, een) => som + een, 0);
  const opRest = [...delen].sort((a, b) => Number((b.teller % samen) - (a.teller % samen)) || a.i - b.i);
  for (const { i } of opRest.slice(0, over)) heel[i] = (heel[i] ?? 0) + 1;
  return heel;
}

const centen = (tekst = ''): number => Number(tekst.replace(/[€ .]/g, '').replace(',', ''));

/** Reads the splits back from the lines of the page alone. */
function uitTekst(regels: readonly string[]): { bedrag: number; gewichten: number[]; uitkomst: number[] }[] {
  const heel = regels
    .join('\n')
    .replace(/\n {4,}/g, ' ')
    .split('\n');
  const uit: { bedrag: number; gewichten: number[]; uitkomst: number[] }[] = [];
  for (const regel of heel) {
    if (/^[589]\. /.test(regel))
      uit.push({ bedrag: centen(/€ [\d.,]+\d/.exec(regel)?.[0]), gewichten: [], uitkomst: [] });
    const deel = /^ {3}[^:]+: (€ [\d.,]+) × (.+) \/ (.+) = (€ [\d.,]*\d)(?: en .* cent; .*(€ [\d.,]+))?$/.exec(regel);
    if (deel === null) continue;
    uit.at(-1)?.gewichten.push(centen(deel[2]));
    uit.at(-1)?.uitkomst.push(centen(deel[5] ?? deel[4]));
  }
  return uit;
}

const bedrag = fc.integer({ min: 0, max: 900_000_00 });
const gevallen = fc.record({
  kokers: fc.array(fc.tuple(bedrag, bedrag), { minLength: 1, maxLength: 5 }),
  open: fc.nat(50_000_00),
  deel: fc.integer({ min: 1, max: 100 }).map(String),
  sleutel: fc.constantFrom('gewichten', 'gelijk', 'inspanning'),
});

describe('hoe een bedrag tot op de cent is verdeeld', () => {
  it('is voor elke vaststelling opnieuw te doen, uit de gegevens alleen en uit de tekst alleen', () => {
    let gezien = 0;
    const soorten = new Set<string>();
    fc.assert(
      fc.property(gevallen, ({ kokers, open, deel, sleutel }) => {
        const alles = gemeten(invoerVan(kokers, open), regelVan(deel, sleutel));
        const gedaan = splitsingen(alles, regelVan(deel, sleutel));
        const uitkomsten = gedaan.map(({ delen }) => delen.map((een) => een.bedrag));
        expect(
          gedaan.map((een) =>
            opnieuw(
              een.bedrag,
              een.delen.map(({ gewicht }) => gewicht),
            ),
          ),
        ).toEqual(uitkomsten);
        const gelezen = uitTekst(nagerekend(gedaan));
        expect(gelezen.map(({ uitkomst }) => uitkomst)).toEqual(uitkomsten);
        expect(gelezen.map((een) => opnieuw(een.bedrag, een.gewichten))).toEqual(uitkomsten);
        gezien += gedaan.length;
        for (const { stap, naar } of gedaan) soorten.add(`${stap} ${naar}`);
      }),
      { seed: 9, numRuns: 300 },
    );
    expect(gezien).toBeGreaterThan(500);
    expect([...soorten].sort()).toEqual([
      ...['5 winst-die-over-is', '8 winst-die-over-is', '9 gelijk', '9 gewicht', '9 inspanning', '9 meerkosten'],
      '9 winst-die-over-is',
    ]);
  });

  it('telt op tot wat is uitgekeerd: de aanbieders samen en elke andere ontvanger', () => {
    const alles = gemeten(invoerVan([[100_00, 0]]), regelVan('50'));
    const [eerst, aanbieders] = splitsingen(alles, regelVan('50')) as [Splitsing, Splitsing];
    expect(eerst.delen.map(({ wie, bedrag: deel }) => [wie, deel])).toEqual([
      ['de aanbieders', 30_00],
      ['het huishouden', 10_00],
      ['budget fonds', 10_00],
    ]);
    expect(aanbieders.delen.map(({ wie, bedrag: deel }) => [wie, deel])).toEqual(
      alles.uitkomst.delen
        .slice(0, 3)
        .map((een) => [(een.ontvanger as { organisatie: string }).organisatie, een.bedrag]),
    );
  });

  it('zegt van elk deel de breuk, wat er van een cent overblijft, en waar de cent heen ging', () => {
    const alles = gemeten(invoerVan([[100_00, 0]]), regelVan('50'));
    const tekst = nagerekend(splitsingen(alles, regelVan('50')));
    expect(tekst.slice(-5)).toEqual([
      '9. over de aanbieders, € 30,00 naar gewicht:',
      '   samen: 2 + 1 + 4 = 7',
      '   maker: € 30,00 × 2 / 7 = € 8,57 en 1/7 cent; wordt € 8,57',
      '   buurtteam: € 30,00 × 1 / 7 = € 4,28 en 4/7 cent; met een cent erbij € 4,29',
      '   opvang: € 30,00 × 4 / 7 = € 17,14 en 2/7 cent; wordt € 17,14',
    ]);
    expect(tekst.join('\n')).not.toContain('hh-geheim');
  });

  it('zegt niets als er niets te verdelen valt', () => {
    const geen = regelVan('0');
    expect(nagerekend(splitsingen(gemeten(invoerVan([[0, 0]]), geen), geen))).toEqual([]);
  });

  it('zegt ook niets bij een verlies waarvan niets wordt gedeeld, als niemand gewicht heeft', () => {
    const { verlies: _, ...zonder } = regelVan('50', 'inspanning');
    const invoer = invoerVan([[0, 100_00]]);
    const niemand = { ...invoer, aanbieders: invoer.aanbieders.map((een) => ({ ...een, inspanning: 0 })) };
    // A meting was made without a rule; what is shown beside it can be the rule of the afspraak.
    for (const gedaan of [undefined, zonder]) {
      const verloren = { invoer: niemand, uitkomst: bereken(niemand, gedaan) } as unknown as PreventiewinstVastgesteld;
      expect(splitsingen(verloren, zonder)).toEqual([]);
    }
  });

  it('houdt op na drie bladzijden, en zegt dat er meer is', () => {
    const veel = gemeten(invoerVan(Array.from({ length: 70 }, () => [100_07, 0] as const)), regelVan('50'));
    const tekst = nagerekend(splitsingen(veel, regelVan('50')));
    expect(tekst.length).toBeLessThanOrEqual(199);
    expect(tekst.at(-1)).toMatch(/^En nog \d+ zulke verdelingen/);
  });
});
