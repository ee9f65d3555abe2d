/** The seven functionaliteiten of help (design 2). */
export const FUNCTIONALITEITEN = [
  'informele-netwerken',
  'participatie',
  'achterstandsbestrijding',
  'lichte-ondersteuning',
  'intensieve-hulp-en-zorg',
  'hulp-bij-blijvende-beperkingen',
  'hulp-bij-regieverlies-en-crisis',
] as const;
export const LEEFTIJDSGROEPEN = ['gezinnen-jeugd', 'volwassenen', 'ouderen'] as const;

export type Functionaliteit = (typeof FUNCTIONALITEITEN)[number];
export type Leeftijdsgroep = (typeof LEEFTIJDSGROEPEN)[number];

/** What money is spent on: a taakveld, a functionaliteit and an age group. */
export interface Doel {
  readonly taakveld: string;
  readonly functionaliteit: Functionaliteit;
  readonly leeftijdsgroep: Leeftijdsgroep;
}

/** A set of doelen: what is left out, matches everything. */
export type DoelPatroon = Partial<Doel>;

/** The doel as one word, `6.711/lichte-ondersteuning/jeugd`, for keys and sentences. */
export const doelSleutel = (doel: Doel): string => `${doel.taakveld}/${doel.functionaliteit}/${doel.leeftijdsgroep}`;

export const past = (patroon: DoelPatroon, doel: Doel): boolean =>
  (patroon.taakveld === undefined || patroon.taakveld === doel.taakveld) &&
  (patroon.functionaliteit === undefined || patroon.functionaliteit === doel.functionaliteit) &&
  (patroon.leeftijdsgroep === undefined || patroon.leeftijdsgroep === doel.leeftijdsgroep);

// The number of taakvelden has no end; a pattern without one is wider than any list that names them.
const ALLE_TAAKVELDEN = 10_000;

/** How many doelen a list of patterns covers: the measure of "narrowest oormerk first" (design 3.2). */
export const breedte = (doelen: readonly DoelPatroon[]): number =>
  doelen.reduce(
    (som, p) =>
      som +
      (p.taakveld === undefined ? ALLE_TAAKVELDEN : 1) *
        (p.functionaliteit === undefined ? FUNCTIONALITEITEN.length : 1) *
        (p.leeftijdsgroep === undefined ? LEEFTIJDSGROEPEN.length : 1),
    0,
  );
