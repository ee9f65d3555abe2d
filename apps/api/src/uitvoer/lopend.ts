import { randomUUID } from 'node:crypto';
import type { Moment } from '@ontschot/kern';

/** What is shown of an export. */
export interface Uitvoerstand {
  readonly id: string;
  readonly boek: string;
  readonly soort: string;
  readonly staat: 'loopt' | Einde;
  readonly begonnen: Moment;
  readonly geeindigd: Moment | null;
  /** What was read so far and what there is to read: events, or lines of a question, of which nobody knows how many. */
  readonly gelezen: number;
  readonly totaal: number | null;
  /** Whole percents, rounded down. */
  readonly percent: number | null;
}

/** `klaar`: all of it was handed over. `afgebroken`: by the caller, or because the connection went. */
export type Einde = 'klaar' | 'afgebroken' | 'mislukt';

/** Thrown into the reading of an export that was ended. */
export class UitvoerAfgebroken extends Error {
  override readonly name = 'UitvoerAfgebroken';
}

/** One export: how far it is, and how to end it. */
export class Lopend {
  readonly id = randomUUID();
  private gelezen = 0;
  private einde: { readonly staat: Einde; readonly op: Moment } | undefined;
  private gestopt = false;
  private readonly begonnen: Moment;

  constructor(
    readonly afzender: string,
    private readonly boek: string,
    private readonly soort: string,
    private readonly totaal: number | undefined,
    private readonly nu: () => Moment,
    /** Takes away what it is handed over through. */
    private readonly verbreek: () => void,
    private readonly vrij: () => void,
  ) {
    this.begonnen = nu();
  }

  /** Counts what was read; throws `UitvoerAfgebroken` once it was ended. */
  lees(aantal: number): void {
    if (this.gestopt) throw new UitvoerAfgebroken('de uitvoer is afgebroken');
    this.gelezen += aantal;
  }

  /** Ends it: the connection breaks, so that nobody takes what came over for the whole. */
  stop(): void {
    if (this.einde !== undefined) return;
    this.gestopt = true;
    this.eindig('afgebroken');
    this.verbreek();
  }

  /** The first end counts. */
  eindig(staat: Einde): void {
    if (this.einde !== undefined) return;
    this.gestopt = true;
    this.einde = { staat, op: this.nu() };
    this.vrij();
  }

  get loopt(): boolean {
    return this.einde === undefined;
  }

  get stand(): Uitvoerstand {
    const { id, boek, soort, begonnen, gelezen, totaal } = this;
    const percent = totaal === undefined ? null : totaal === 0 ? 100 : Math.floor((100 * gelezen) / totaal);
    const { staat = 'loopt', op = null } = this.einde ?? {};
    return { id, boek, soort, staat, begonnen, geeindigd: op, gelezen, totaal: totaal ?? null, percent };
  }
}
