import type { Eurocent } from '@ontschot/kern';
import type { Getal, Procent } from './getal.js';

/** Something that is measured beside money, as a score or the growth of a waiting list, and between what it can lie. */
export interface Maat {
  readonly maat: string;
  readonly naam: string;
  readonly van: Getal;
  readonly tot: Getal;
}

/** A gate: outside it, nothing is shared. */
export interface Poort {
  readonly maat: string;
  readonly minstens?: Getal;
  readonly hoogstens?: Getal;
}

/** A scale: from each step on so much of the share counts; below the first nothing. */
export interface Schaal {
  readonly maat: string;
  readonly treden: readonly { readonly vanaf: Getal; readonly procent: Procent }[];
}

/** The smallest share of the referentie that counts: one figure, or by the number of households. */
export type Drempel =
  | { readonly procent: Procent }
  | { readonly naarOmvang: readonly { readonly vanaf: number; readonly procent: Procent }[] };

/** A limit or a deduction: an amount in eurocents, or a percentage. */
export type ProcentOfBedrag = { readonly procent: Procent } | { readonly bedrag: Eurocent };

/**
 * Who can receive a part. `aanbieders` and `initiatiefnemer` (the household or network that took the initiative) are
 * named by the afspraak; a budget is a wijkbudget or a fund.
 */
export type Ontvangersoort =
  | { readonly soort: 'aanbieders' }
  | { readonly soort: 'initiatiefnemer' }
  | { readonly soort: 'budget'; readonly budget: string };

export type Verdeelsleutel = 'gewichten' | 'gelijk' | 'inspanning';

/** Over whom the share is split: by weight, and within the aanbieders by the key. */
export interface Verdeling {
  readonly ontvangers: readonly { readonly ontvanger: Ontvangersoort; readonly gewicht: number }[];
  /** How the part of the aanbieders is split over them. */
  readonly sleutel: Verdeelsleutel;
}

/** What is done with a gain (design 4, steps 2 to 9). */
export interface Winstregel {
  /** The cost of the intervention lowers the gain, where it is not in a koker of the afspraak already. */
  readonly interventiekosten: 'aftrekken' | 'buiten-beschouwing';
  readonly drempel?: Drempel;
  readonly poorten: readonly Poort[];
  readonly schaal?: Schaal;
  readonly compensatie: 'eerst' | 'niet';
  readonly deel: Procent;
  /** By year of the afspraak; after the last one it stays as it is. Empty: always the whole. */
  readonly afbouw: readonly Procent[];
  /** Of the share. */
  readonly aftrek?: ProcentOfBedrag;
  /** A percentage of the referentie, or an amount; after the aftrek. */
  readonly plafond?: ProcentOfBedrag;
  readonly verdeling: Verdeling;
}

/** What is done with a loss: the mirror. It is borne by the aanbieders, by the same key. */
export interface Verliesregel {
  readonly drempel?: Drempel;
  readonly schaal?: Schaal;
  readonly deel: Procent;
  readonly afbouw: readonly Procent[];
  readonly aftrek?: ProcentOfBedrag;
  readonly plafond?: ProcentOfBedrag;
}

/** The rule that says who gets which share: data, so that it can be read back, tested and recomputed. */
export interface Verdeelregel {
  readonly naam: string;
  readonly maten: readonly Maat[];
  readonly winst: Winstregel;
  readonly verlies?: Verliesregel;
}
