import type { Antwoord, Ingediend } from './antwoord.js';

/** What opdrachten that came in with one call share. */
export interface Aanvraag {
  /** When it was taken in, on the clock of `performance.now` (ms). */
  readonly sinds: number;
  /** Why one of them could not be booked: those after it may rest on it, and are not decided. */
  fout?: unknown;
}

/** An opdracht in the queue, with who waits for its answer. */
export interface Taak extends Ingediend {
  readonly aanvraag: Aanvraag;
  readonly klaar: (antwoord: Antwoord) => void;
  readonly mislukt: (fout: unknown) => void;
}

/** How much work it is, in lines. */
export function regelsVan({ opdracht }: Ingediend): number {
  const { regels = [], kleuren = [] } = opdracht as { regels?: readonly unknown[]; kleuren?: readonly unknown[] };
  return 1 + regels.length + kleuren.length;
}

/** Answers each with what kept it from being booked; what came in with it goes no further either. */
export function stuitElk(taken: readonly Taak[], foutVan: (taak: Taak) => unknown): void {
  for (const taak of taken) {
    const fout = foutVan(taak);
    taak.aanvraag.fout ??= fout;
    taak.mislukt(fout);
  }
}

/** Answers those of a call of which something failed with that; gives the others, in their order. */
export function zonderGestuite(taken: readonly Taak[]): Taak[] {
  for (const { aanvraag, mislukt } of taken) if (aanvraag.fout !== undefined) mislukt(aanvraag.fout);
  return taken.filter(({ aanvraag }) => aanvraag.fout === undefined);
}
