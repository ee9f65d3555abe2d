import type { Beweging, Realisatie } from '@ontschot/regels';

/**
 * What was spent on a population over a period, added up outside the writer (design 4): it is accepted only if nothing
 * in it changed since `gelezenTot`. Amounts in eurocents.
 */
export interface Kostentelling {
  /** Revisie of the boek up to which costs were read. */
  readonly gelezenTot: number;
  /** Revisie at which the afspraak and the members of the population were looked at, before costs were read. */
  readonly bekekenTot: number;
  /** Version of the afspraak that was looked at. */
  readonly versie: number;
  /** How many cost lines were added up, and the SHA-256 over them in order (docs/reference/kostenregels.md). */
  readonly regels: number;
  readonly hash: string;
  readonly kokers: readonly { readonly koker: string; readonly realisatie: Realisatie }[];
  /** How every other koker moved on the same population, against the same months a year before. */
  readonly buitenBereik: readonly Beweging[];
  /** Why that is not told: what it is held against is not all here. */
  readonly buitenBereikOnvolledig?: string;
}

/** What adding up gives; who asked it knows what it looked at. */
export type Opgeteld = Omit<Kostentelling, 'bekekenTot' | 'versie'>;

/** The opdracht was worked out on what changed meanwhile: to be worked out again, and not recorded. */
export class Verouderd {
  /** `waarin` names what changed: a koker, a population or a version. */
  constructor(readonly waarin: string) {}
}
