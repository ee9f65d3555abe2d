import type { Opdracht } from '@ontschot/boek';
import type { Ingediend } from '@ontschot/boekschrijver';

/** An opdracht that came with a sentence about people. */
export interface MetZin extends Ingediend {
  readonly zin: string;
}

export const heeftZin = (een: Ingediend | MetZin): een is MetZin => 'zin' in een;

/** What was sent, apart from the sentence; `kenbaar` is what a repeat is known by: that there was one, and not which. */
interface Gescheiden {
  readonly zonder: Opdracht;
  readonly kenbaar: object;
  readonly zin?: string;
}

/** Takes the sentence in this field out of an opdracht. */
export function scheidZin(opdracht: Opdracht, veld: string | undefined): Gescheiden {
  const { [veld ?? '']: zin, ...zonder } = { ...opdracht } as Record<string, unknown>;
  if (veld === undefined || typeof zin !== 'string') return { zonder: opdracht, kenbaar: opdracht };
  return { zonder: zonder as unknown as Opdracht, kenbaar: { ...zonder, [veld]: true }, zin };
}
