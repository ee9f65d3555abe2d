import type { Antwoord, Ingediend } from './antwoord.js';

/** An opdracht in the queue, with who waits for its answer. */
export interface Taak extends Ingediend {
  readonly klaar: (antwoord: Antwoord) => void;
  readonly mislukt: (fout: unknown) => void;
}

/** How much work it is, in lines. */
export function regelsVan({ opdracht }: Ingediend): number {
  const { regels = [], kleuren = [] } = opdracht as { regels?: readonly unknown[]; kleuren?: readonly unknown[] };
  return 1 + regels.length + kleuren.length;
}
