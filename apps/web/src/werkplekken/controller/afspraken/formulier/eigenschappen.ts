import type { Afspraakconcept } from './concept.js';
import type { Keuzes } from './keuzes.js';

/** What is wrong with a field, as far as it may be shown already; `getypt` is what stands in it. */
export type Zegfout = (veld: string, getypt?: string) => string | undefined;

/** What every part of the form has. */
export interface Afspraakdeel {
  readonly concept: Afspraakconcept;
  readonly wijzig: (deel: Partial<Afspraakconcept>) => void;
  readonly fout: Zegfout;
  readonly keuzes: Keuzes;
}

export const PER = [
  ['jaar', 'per jaar'],
  ['maand', 'per maand'],
  ['periode', 'over de hele looptijd'],
] as const;

/** A list that begins with nothing chosen. */
export const metKies = (
  keuzes: readonly (readonly [string, string])[],
  leeg = 'kies…',
): readonly (readonly [string, string])[] => [['', leeg], ...keuzes];
