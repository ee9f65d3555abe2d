import type { Doel, Opdracht, Oormerk } from '@ontschot/boek';

export const JAAR = 2025;

const doel = (taakveld: string, functionaliteit: string, leeftijdsgroep: string): Doel =>
  ({ taakveld, functionaliteit, leeftijdsgroep }) as Doel;

/** Each is lawful for other kokers than the next. */
export const DOELEN: readonly Doel[] = [
  doel('6.3', 'lichte-ondersteuning', 'volwassenen'),
  doel('6.3', 'participatie', 'ouderen'),
  doel('6.72', 'intensieve-hulp-en-zorg', 'gezinnen-jeugd'),
  doel('6.72', 'lichte-ondersteuning', 'gezinnen-jeugd'),
  doel('6.1', 'participatie', 'volwassenen'),
  doel('7.1', 'hulp-bij-regieverlies-en-crisis', 'volwassenen'),
];

/** For the budget of an earmarked koker: the doelen that its own money may be used for. */
export const PASSEND: Readonly<Record<string, readonly Doel[]>> = {
  schuld: [DOELEN[0]!],
  werk: [DOELEN[0]!],
  jeugd: [DOELEN[2]!, DOELEN[3]!],
  licht: [DOELEN[0]!, DOELEN[3]!],
};

const voor = (...doelen: readonly Partial<Doel>[]): Oormerk => ({ aard: 'geoormerkt', doelen });
const VRIJ: Oormerk = { aard: 'vrij' };
const EXTERN: Oormerk = { aard: 'extern' };

/** Kokers of every kind; payer and oormerk of some change on a date that is known beforehand. */
const KOKERS: readonly (readonly [string, Oormerk, string, string?])[] = [
  ['algemeen', VRIJ, 'gemeente'],
  ['wmo', VRIJ, 'gemeente'],
  ['wmo', VRIJ, 'rijk', '2025-07-01'],
  ['schuld', voor(DOELEN[0]!), 'gemeente'],
  ['werk', voor({ taakveld: '6.3' }), 'rijk'],
  ['werk', voor({ taakveld: '6.3', leeftijdsgroep: 'volwassenen' }), 'rijk', '2025-09-01'],
  ['jeugd', voor({ taakveld: '6.72' }, { taakveld: '6.1', leeftijdsgroep: 'gezinnen-jeugd' }), 'gemeente'],
  ['licht', voor({ functionaliteit: 'lichte-ondersteuning' }), 'rijk'],
  ['zvw', EXTERN, 'verzekeraar'],
  ['justitie', EXTERN, 'ministerie'],
];

export const ORGANISATIES = ['gemeente', 'rijk', 'verzekeraar', 'ministerie', 'buurthuis', 'kwintes', 'jbra'] as const;
export const AANBIEDERS = ['buurthuis', 'kwintes', 'jbra'] as const;
export const WIJKEN = ['noord', 'oost', 'zuid', 'west'] as const;
/** Kokers whose money is in the begroting. */
export const EIGEN = ['algemeen', 'wmo', 'schuld', 'werk', 'jeugd', 'licht'] as const;
export const EXTERNE = ['zvw', 'justitie'] as const;
export const BUDGETTEN: readonly string[] = [...EIGEN, ...WIJKEN.map((wijk) => `wijk-${wijk}`), 'fonds', 'reserve'];

/** The opdrachten that set the boek up; the first opens it. */
export const OPSTELLING: readonly Opdracht[] = [
  { soort: 'boek-openen', ...{ boek: `proef-${JAAR}`, gemeente: 'Proefdam', jaar: JAAR } },
  ...ORGANISATIES.map((organisatie) => ({ soort: 'organisatie-instellen', organisatie, naam: organisatie })),
  ...WIJKEN.map((wijk) => ({ soort: 'wijk-instellen', wijk, naam: wijk })),
  ...KOKERS.map(([koker, oormerk, financier, vanaf]) => ({
    soort: 'koker-instellen',
    ...{ koker, naam: koker, wet: 'wet', taakveld: '6.1', oormerk, financier },
    ...(vanaf !== undefined && { vanaf }),
  })),
  ...EIGEN.map((koker) => ({ soort: 'budget-instellen', budget: koker, naam: koker, aard: 'koker', koker })),
  ...WIJKEN.map((wijk) => ({ soort: 'budget-instellen', budget: `wijk-${wijk}`, naam: wijk, aard: 'wijk', wijk })),
  ...['fonds', 'reserve'].map((aard) => ({ soort: 'budget-instellen', budget: aard, naam: aard, aard })),
  ...(['functiegericht', 'product'] as const).map((vorm) => ({
    soort: 'ondersteuningsopdracht-instellen',
    ...{ ondersteuningsopdracht: vorm, naam: vorm, aanbieder: 'kwintes', levert: 'hulp', beoogt: 'rust' },
    ...{ populatie: { omschrijving: 'allen', aantal: 1 }, financiering: [{ vanaf: `${JAAR}-01-01`, vorm }] },
  })),
  {
    soort: 'begroting-vaststellen',
    ...{ boekdatum: `${JAAR}-01-01`, besluit: 'raad' },
    regels: [
      ...EIGEN.map((budget, i) => ({ budget, bedrag: i === 0 ? -4_000_000 : 50_000_000 + i })),
      ...WIJKEN.flatMap((wijk) => EIGEN.map((kleur) => ({ budget: `wijk-${wijk}`, kleur, bedrag: 9_000_000 }))),
    ],
  },
] satisfies object[] as unknown as readonly Opdracht[];
