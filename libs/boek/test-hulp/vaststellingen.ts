import type { Eurocent, Periode } from '@ontschot/kern';
import type { Verdeelregel } from '@ontschot/regels';
import type { Kostentelling } from '../src/index.js';
import type { Stap } from './beproef.js';
import { WERELD } from './wereld.js';

/** A rule of version 1 that was adopted; shares 30% with the aanbieders and nothing more, unless `winst` says so. */
export const vastgesteldeRegel = (
  winst: Partial<Verdeelregel['winst']> = {},
  meer: Partial<Verdeelregel> = {},
  verdeelregel = 'regel',
): readonly Stap[] => [
  {
    soort: 'regel-opstellen',
    verdeelregel,
    geldigVanaf: '2025-01-01',
    regel: {
      naam: verdeelregel,
      maten: [],
      ...meer,
      winst: {
        interventiekosten: 'aftrekken',
        poorten: [],
        compensatie: 'niet',
        deel: '30',
        afbouw: [],
        verdeling: { ontvangers: [{ ontvanger: { soort: 'aanbieders' }, gewicht: 1 }], sleutel: 'gewichten' },
        ...winst,
      },
    },
  },
  { soort: 'regel-vaststellen', verdeelregel, versie: 1, besluit: 'raad 2025/1' },
];

/** A group that is only counted. */
export const cohort = (populatie: string, losVan: readonly string[] = []): Stap => ({
  soort: 'populatie-vastleggen',
  ...{ populatie, naam: populatie, leden: { soort: 'cohort' }, losVan },
});

/** A draft with buurthuis: per koker what was expected over the period, in eurocents. */
export const ontwerp = (
  referenties: Readonly<Record<string, Eurocent>>,
  meer: object = {},
  afspraak = 'afspraak',
): object => ({
  soort: 'afspraak-opstellen',
  afspraak,
  naam: afspraak,
  aanbieders: [{ organisatie: 'buurthuis', gewicht: 1 }],
  populatie: 'groep',
  huishoudensBijNulmeting: 100,
  kokers: Object.entries(referenties).map(([koker, bedrag]) => ({
    koker,
    // A year of which half is assessed.
    nulmeting: {
      methode: { methode: 'vast', bedrag: bedrag * 2, per: 'jaar', bron: 'contract' },
      volgtPopulatie: false,
    },
  })),
  looptijd: { van: '2025-01', totEnMet: '2027-12' },
  verdeelregel: { verdeelregel: 'regel', versie: 1 },
  interventiekosten: { bedrag: 0, per: 'jaar' },
  ...meer,
});

/** The draft is put before the payers, they agree, and it is closed. */
export const sluiten = (financiers: readonly string[], afspraak = 'afspraak'): readonly Stap[] => [
  { soort: 'afspraak-voorleggen', afspraak },
  ...financiers.map((financier) => ({
    soort: 'afspraak-instemmen',
    ...{ afspraak, versie: 1, financier, door: 'directie', op: '2025-01-02', document: `brief ${financier}` },
  })),
  { soort: 'afspraak-sluiten', afspraak },
];

/** The world with a closed afspraak on these kokers; `vooraf` happened before it. */
export const metAfspraak = (
  referenties: Readonly<Record<string, Eurocent>>,
  { financiers = ['gemeente'], regel = vastgesteldeRegel(), meer = {}, vooraf = [] as readonly Stap[] } = {},
): readonly Stap[] => [
  ...WERELD,
  ...vooraf,
  cohort('groep'),
  ...regel,
  ontwerp(referenties, meer),
  ...sluiten(financiers),
];

/** The second version of that afspraak, agreed to by the municipality and closed. */
export const tweedeVersie = (referenties: Readonly<Record<string, Eurocent>>, meer: object = {}): readonly Stap[] => [
  { ...ontwerp(referenties, meer), soort: 'afspraak-wijzigen', reden: 'anders' },
  { soort: 'afspraak-voorleggen', afspraak: 'afspraak' },
  {
    soort: 'afspraak-instemmen',
    ...{ afspraak: 'afspraak', versie: 2, financier: 'gemeente', door: 'directie', op: '2025-07-02', document: 'b' },
  },
  { soort: 'afspraak-sluiten', afspraak: 'afspraak' },
];

/** What was spent per koker, as the service adds it up; in eurocents. */
export const telling = (
  bedragen: Readonly<Record<string, Eurocent>>,
  meer: Partial<Kostentelling> = {},
): Kostentelling => ({
  gelezenTot: Number.MAX_SAFE_INTEGER,
  bekekenTot: Number.MAX_SAFE_INTEGER,
  versie: 1,
  regels: Object.keys(bedragen).length,
  hash: 'a'.repeat(64),
  kokers: Object.entries(bedragen).map(([koker, bedrag]) => ({
    koker,
    realisatie: { maanden: [{ maand: '2025-06', bedrag }], inkomsten: [{ aanbieder: 'buurthuis', bedrag }] },
  })),
  buitenBereik: [],
  ...meer,
});

/** Assesses the first half of the year. */
export const vaststellen = (
  bedragen: Readonly<Record<string, Eurocent>>,
  meer: Readonly<Record<string, unknown>> & { readonly kosten?: Partial<Kostentelling> } = {},
): object => ({
  soort: 'preventiewinst-vaststellen',
  afspraak: 'afspraak',
  van: '2025-01' satisfies Periode,
  totEnMet: '2025-06',
  boekdatum: '2025-07-01',
  ...meer,
  kosten: telling(bedragen, meer.kosten),
});
