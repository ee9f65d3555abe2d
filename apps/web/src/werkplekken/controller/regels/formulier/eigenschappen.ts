import type { Regelconcept } from './concept.js';

/** What is wrong with a field, as far as it may be shown already; `getypt` is what stands in it. */
export type Zegfout = (veld: string, getypt?: string) => string | undefined;

/** What every part of the form has. */
export interface Regeldeel {
  readonly concept: Regelconcept;
  readonly wijzig: (deel: Partial<Regelconcept>) => void;
  readonly fout: Zegfout;
}
