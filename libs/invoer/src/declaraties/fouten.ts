import { GRENZEN } from './grenzen.js';

/**
 * One fault of a declaratie. It never holds what stood in the file: in a column that was mistaken for another stands a
 * BSN or a name.
 */
export interface Declaratiefout {
  /** The line of the file from 1; 0 for the file as a whole. */
  readonly regel: number;
  /** XML: the element, by its path. */
  readonly pad?: string;
  /** The name of the field: an element of the message, or the name of a column as `Kolommen` has it. */
  readonly veld?: string;
  /** A Dutch sentence that says what to do. */
  readonly wat: string;
}

/** The file is refused: nothing of it may be used, also not the lines that were given before. */
export class DeclaratieFout extends Error {
  override readonly name = 'DeclaratieFout';
  constructor(
    /** The first faults, in the order of the file. */
    readonly fouten: readonly Declaratiefout[],
    /** How many there are in all. */
    readonly aantal: number,
  ) {
    super(fouten.map(schrijfDeclaratiefout).join('\n'));
  }
}

/** `regel 12, Client[1]/Bsn: …`, or only what is wrong when it is about the whole file. */
export const schrijfDeclaratiefout = ({ regel, pad, veld, wat }: Declaratiefout): string =>
  [regel === 0 ? undefined : [`regel ${regel}`, pad ?? veld].filter(Boolean).join(', '), wat]
    .filter((deel) => deel !== undefined)
    .join(': ');

/** Gathers faults, so that all of them are told at once; what is beyond the limit is counted. */
export class Foutenlijst {
  private readonly gevonden: Declaratiefout[] = [];
  private geteld = 0;

  meld(fout: Declaratiefout): void {
    this.geteld += 1;
    if (this.gevonden.length < GRENZEN.fouten) this.gevonden.push(fout);
  }

  get geen(): boolean {
    return this.geteld === 0;
  }

  /** Throws `DeclaratieFout` when anything was wrong. */
  gooi(): void {
    if (this.geen) return;
    throw new DeclaratieFout(
      this.gevonden.toSorted((a, b) => a.regel - b.regel),
      this.geteld,
    );
  }
}
