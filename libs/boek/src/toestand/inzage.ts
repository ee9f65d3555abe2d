import type { Datum, Moment } from '@ontschot/kern';

/** Who can be given inzage: everybody of a role that sees all anyway, one team, or one organisatie. */
export type Inzageontvanger =
  | { readonly rol: 'controller' | 'auditor' }
  | { readonly rol: 'wijkteam'; readonly team: string }
  | { readonly rol: 'aanbieder' | 'financier'; readonly organisatie: string };

/** A grant to see what one household costs, over all kokers (design 9). */
export interface Inzage {
  readonly inzage: string;
  readonly huishouden: string;
  readonly aan: Inzageontvanger;
  /** What for. */
  readonly doelbinding: string;
  readonly gegevenOp: Moment;
  /** The last day, in Amsterdam; it ends by itself. */
  readonly totEnMet: Datum;
  /** On which legal ground it was decided; the inwoner gave it when left out. */
  readonly grond?: string;
  readonly ingetrokken: boolean;
}
