import type { AfspraakOpstellen, BoekOpdracht, PreventiewinstMeten, PreventiewinstVaststellen } from '@ontschot/boek';

/** An opdracht of the demo with the name that makes its id. */
export type Stap = readonly [string, BoekOpdracht];

/** What every agreement of the demo runs over. */
export const HEEL_2025 = { van: '2025-01', totEnMet: '2025-12' } as const;

/** Invented, and called so: no real organisation is spoken of. */
export const organisatie = (id: string, naam: string): Stap => [
  `organisatie:${id}`,
  { soort: 'organisatie-instellen', organisatie: id, naam: `${naam} (verzonnen)` },
];

/** A koker of a payer that keeps its own books, and the budget on which its receipts come in. */
export const externeKoker = (koker: string, naam: string, wet: string, taakveld: string, financier: string): Stap[] => [
  [`koker:${koker}`, { soort: 'koker-instellen', koker, naam, wet, taakveld, oormerk: { aard: 'extern' }, financier }],
  [`budget:${koker}`, { soort: 'budget-instellen', budget: koker, naam: `Bijdragen: ${naam}`, aard: 'koker', koker }],
];

/** A group that is only counted; nobody is in two of them. */
export const cohort = (populatie: string, naam: string, losVan: readonly string[]): Stap => [
  `populatie:${populatie}`,
  { soort: 'populatie-vastleggen', populatie, naam, leden: { soort: 'cohort' }, losVan },
];

/** A rule that gives 30% to whoever delivered, adopted at once. */
export const dertigProcent = (verdeelregel: string, naam: string, compensatie: 'eerst' | 'niet'): Stap[] => [
  [
    `regel:${verdeelregel}`,
    {
      soort: 'regel-opstellen',
      verdeelregel,
      geldigVanaf: '2025-01-01',
      regel: {
        naam,
        maten: [],
        winst: {
          interventiekosten: 'aftrekken',
          poorten: [],
          compensatie,
          deel: '30',
          afbouw: [],
          verdeling: { ontvangers: [{ ontvanger: { soort: 'aanbieders' }, gewicht: 1 }], sleutel: 'gewichten' },
        },
      },
    },
  ],
  [
    `regel:${verdeelregel}:vastgesteld`,
    { soort: 'regel-vaststellen', verdeelregel, versie: 1, besluit: 'Voorbeeldbesluit 2025-1' },
  ],
];

/** What was expected of a koker over the period, in eurocents. */
export const verwacht = (koker: string, bedrag: number): AfspraakOpstellen['kokers'][number] => ({
  koker,
  nulmeting: {
    methode: { methode: 'vast', bedrag, per: 'periode', bron: 'Begroting 2025' },
    volgtPopulatie: false,
  },
});

/** A draft of an agreement over 2025. */
export const ontwerp = (
  wat: Pick<AfspraakOpstellen, 'afspraak' | 'naam' | 'populatie' | 'kokers'> & Partial<AfspraakOpstellen>,
  aanbieder: string,
): BoekOpdracht => ({
  soort: 'afspraak-opstellen',
  aanbieders: [{ organisatie: aanbieder, gewicht: 1 }],
  huishoudensBijNulmeting: 100,
  looptijd: HEEL_2025,
  interventiekosten: { bedrag: 0, per: 'jaar' },
  ...wat,
});

/** Put before the payers, agreed to by these, and closed. */
export const gesloten = (afspraak: string, ...financiers: readonly string[]): Stap[] => [
  [`afspraak:${afspraak}:voorgelegd`, { soort: 'afspraak-voorleggen', afspraak }],
  ...financiers.map((financier): Stap => [
    `afspraak:${afspraak}:${financier}`,
    {
      soort: 'afspraak-instemmen',
      ...{ afspraak, versie: 1, financier, door: 'directie', op: '2025-01-15', document: 'Voorbeeldbrief 2025-1' },
    },
  ]),
  [`afspraak:${afspraak}:gesloten`, { soort: 'afspraak-sluiten', afspraak }],
];

// The service adds up the costs of these when they are booked; nobody gives them.
type ZonderKosten<T> = Omit<T, 'kosten'>;

export const meet = (meting: ZonderKosten<Omit<PreventiewinstMeten, 'soort'>>): BoekOpdracht =>
  ({ soort: 'preventiewinst-meten', ...meting }) as unknown as BoekOpdracht;

export const stelVast = (wat: ZonderKosten<Omit<PreventiewinstVaststellen, 'soort'>>): BoekOpdracht =>
  ({ soort: 'preventiewinst-vaststellen', ...wat }) as unknown as BoekOpdracht;
