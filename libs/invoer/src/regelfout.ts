/** One line of a file that cannot be read; `regel` counts from 1, 0 is the file as a whole. */
export interface Regelfout {
  readonly regel: number;
  readonly wat: string;
}

/** A file with this many faults is another file than was meant; what follows is counted, not kept. */
const MEESTE_FOUTEN = 10_000;

/** The file cannot be read: every line with a fault is in `fouten`, in order, and nothing of the file is used. */
export class InvoerFout extends Error {
  override readonly name = 'InvoerFout';
  constructor(
    readonly fouten: readonly Regelfout[],
    /** Faults beyond those in `fouten`. */
    readonly verdere = 0,
  ) {
    super(fouten.map(schrijfRegelfout).join('\n'));
  }
}

/** `regel 12: …`, or only what is wrong when it is about the whole file. */
export const schrijfRegelfout = ({ regel, wat }: Regelfout): string => (regel === 0 ? wat : `regel ${regel}: ${wat}`);

/** Gathers faults while a file is read, so that all of them are told at once. */
export class Regelfouten {
  private readonly gevonden: Regelfout[] = [];
  private verdere = 0;

  meld(regel: number, wat: string): void {
    if (this.gevonden.length < MEESTE_FOUTEN) this.gevonden.push({ regel, wat });
    else this.verdere += 1;
  }

  get geen(): boolean {
    return this.gevonden.length === 0;
  }

  /** Throws `InvoerFout` when anything was wrong. */
  gooi(): void {
    if (this.geen) return;
    throw new InvoerFout(
      this.gevonden.toSorted((a, b) => a.regel - b.regel),
      this.verdere,
    );
  }
}
