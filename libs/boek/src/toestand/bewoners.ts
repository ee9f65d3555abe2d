import type { Datum, Eurocent, Moment } from '@ontschot/kern';
import type { Doel } from '../doel.js';
import type { Laag } from './laag.js';
import type { Paarlaag } from './paarlaag.js';

/** How the residents of a bewonersbudget decide on it. */
export interface Bewonersregels {
  readonly budget: string;
  /** The households that hand in and vote. */
  readonly populatie: string;
  /** How many votes there must be at least. */
  readonly minstensStemmen: number;
  /** Which part of them must be for it at least, as a whole percentage. */
  readonly procentVoor: number;
  /** How many days a vote is open. */
  readonly dagen: number;
  /** The largest amount of a proposal, in eurocents. */
  readonly hoogstens: Eurocent;
}

export const STEMMEN = ['voor', 'tegen'] as const;
export type Stem = (typeof STEMMEN)[number];

/** `niet-mogelijk`: accepted, and there was no lawful money for it. */
export const VOORSTELSTATEN = ['open', 'aanvaard', 'afgewezen', 'niet-mogelijk', 'gesloten'] as const;
export type Voorstelstaat = (typeof VOORSTELSTATEN)[number];

/** A proposal of residents, with the rules as they were when it was handed in. */
export interface Bewonersvoorstel extends Pick<
  Bewonersregels,
  'budget' | 'populatie' | 'minstensStemmen' | 'procentVoor'
> {
  /** Also the name of its own stand on `verplicht:<budget>`. */
  readonly voorstel: string;
  readonly bedrag: Eurocent;
  readonly doel: Doel;
  readonly wijk?: string;
  /** From then on nobody can vote. */
  readonly sluitOp: Moment;
  /** Of the key under which its voters have a name; a proposal of before there were these has none. */
  readonly sleutelmerk?: string;
  readonly staat: Voorstelstaat;
  /** The day from which it counts; the latest movement on it. */
  readonly vanaf: Datum;
  readonly laatste: Datum;
  readonly voor: number;
  readonly tegen: number;
}

/** What a household chose last under its name in one vote, and how often it did. */
export interface Keuze {
  readonly stem: Stem;
  readonly keren: number;
}

/** What the state holds of budgets that residents decide on. */
export interface Bewonerslagen {
  /** Per bewonersbudget. */
  bewonersregels: Laag<string, Bewonersregels>;
  bewonersvoorstellen: Laag<string, Bewonersvoorstel>;
  /** By proposal and the name of a household in that vote, which is in no other. */
  stemmen: Paarlaag<Keuze>;
}
