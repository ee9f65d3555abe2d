import type { Eurocent } from '@ontschot/kern';
import type { Kleur, Rekening } from '../../rekening.js';

/**
 * Why a part of a lot is that of another: `volgorde` is by convention (what came first goes first), all others are said by
 * the events themselves.
 */
export type Schakelsoort =
  | 'storno'
  | 'correctie'
  | 'uit-beweging'
  | 'verplichting'
  | 'voorschot'
  | 'zelfde-zaak'
  | 'zelfde-gebeurtenis'
  | 'volgorde';

/** A row of cents of one lot that are a row of cents of another. Eurocents, counted from 0 within each lot. */
export interface Schakel {
  readonly van: Lot;
  readonly vanaf: Eurocent;
  readonly naar: Lot;
  readonly naarVanaf: Eurocent;
  readonly bedrag: Eurocent;
  readonly soort: Schakelsoort;
}

/** What an event says about itself, as far as an explanation needs it. */
export interface Gebeurd {
  readonly revisie: number;
  readonly type: string;
  readonly boekdatum: string;
  readonly geregistreerdOp: string;
  readonly besluit?: string;
  readonly mandaat?: string;
  readonly afspraak?: string;
  /** The version of the afspraak, and of the rule by which it shares. */
  readonly versie?: number;
  readonly verdeelregel?: string;
  readonly regelversie?: number;
}

/** The money of one mutatie on the rekening to which it went: where each of its cents came from, and where it went. */
export interface Lot {
  readonly gebeurd: Gebeurd;
  /** Place of the mutatie in its event, from 1. */
  readonly regel: number;
  readonly van: Rekening;
  readonly naar: Rekening;
  readonly kleur: Kleur;
  readonly bedrag: Eurocent;
  /** In order of `naarVanaf`; cents that no schakel covers came from outside: the payer, a promise, another boek. */
  readonly uit: Schakel[];
  /** What was taken of it, in order of `vanaf`. */
  readonly in: Schakel[];
  /** Its first cents that paid what a receiver owed: they were never there to be taken. */
  schuld: Eurocent;
  /** Rows of cents that nobody took yet, in order. */
  vrij: { vanaf: Eurocent; tot: Eurocent }[];
}
