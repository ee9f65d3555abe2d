import type { Datum } from '@ontschot/kern';

/** How many people live there, by whose count, on which day. */
export interface Inwonertal {
  readonly aantal: number;
  readonly bron: string;
  readonly peildatum: Datum;
}

/** The area of a gebiedsbudget: its wijken, and for whom it is. */
export interface Gebied {
  readonly budget: string;
  readonly wijken: readonly string[];
  readonly populatie?: string;
  readonly inwoners?: Inwonertal;
}
