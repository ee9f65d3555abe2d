import type { Eurocent, Periode } from '@ontschot/kern';
import type { Getal } from './getal.js';
import type { Nulmeting } from './nulmeting.js';

/** What was spent in a koker on the population, per month, in eurocents; a month can be below zero by a storno. */
export interface Realisatie {
  readonly maanden: readonly { readonly maand: Periode; readonly bedrag: Eurocent }[];
  /** What lay above the limit per household; the months hold it no more. */
  readonly uitschieters?: { readonly grens: Eurocent; readonly huishoudens: number; readonly afgekapt: Eurocent };
  /** How much of it was income of each aanbieder of the afspraak. */
  readonly inkomsten: readonly { readonly aanbieder: string; readonly bedrag: Eurocent }[];
}

export interface Kokerinvoer {
  readonly koker: string;
  readonly nulmeting: Nulmeting;
  /** Which part of the baseline was income of an aanbieder of the afspraak, in percent: what its success costs it. */
  readonly inkomsten: readonly { readonly aanbieder: string; readonly procent: Getal }[];
  readonly realisatie: Realisatie;
}

/** Whoever can receive, as a rekening knows it. */
export type Ontvanger =
  | { readonly soort: 'organisatie'; readonly organisatie: string }
  | { readonly soort: 'budget'; readonly budget: string }
  | { readonly soort: 'huishouden'; readonly huishouden: string };

export interface Aanbieder {
  readonly organisatie: string;
  /** The agreed weight, for the key `gewichten`. */
  readonly gewicht: number;
  /** Hours or another effort in this period, for the key `inspanning`. */
  readonly inspanning: number;
}

/** Money that was put in beforehand and is not paid back yet, in eurocents. */
export interface Voorgefinancierd {
  readonly voorfinanciering: string;
  /** The koker whose payer put it in, or the budget that did. */
  readonly door: { readonly koker: string } | { readonly budget: string };
  readonly open: Eurocent;
}

/** All that an assessment of a period rests on: whoever has it can do the sum again. */
export interface Invoer {
  readonly van: Periode;
  readonly totEnMet: Periode;
  /** Months of the whole afspraak: amounts `per: 'periode'` are for all of them, spread evenly. The period when left out. */
  readonly looptijd?: number;
  /** Which year of the afspraak it is, from 1. */
  readonly jaar: number;
  /** Households when the baseline was set, and in the period. */
  readonly populatie: { readonly nulmeting: number; readonly nu: number };
  readonly kokers: readonly Kokerinvoer[];
  /** What the prevention itself cost, and in which koker of the afspraak that is counted already. */
  readonly interventiekosten: { readonly bedrag: Eurocent; readonly inKoker?: string };
  /** Of each maat that the rule names. */
  readonly maten: readonly { readonly maat: string; readonly waarde: Getal }[];
  readonly aanbieders: readonly Aanbieder[];
  readonly initiatiefnemer?: Ontvanger;
  /** The oldest first. */
  readonly voorfinancieringen: readonly Voorgefinancierd[];
}

/** How many months a period counts, both ends included. */
export const aantalMaanden = (van: Periode, totEnMet: Periode): number =>
  (Number(totEnMet.slice(0, 4)) - Number(van.slice(0, 4))) * 12 + Number(totEnMet.slice(5)) - Number(van.slice(5)) + 1;
