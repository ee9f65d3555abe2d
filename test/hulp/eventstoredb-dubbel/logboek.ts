/** An event as the server would keep it. */
export interface Vermelding {
  readonly stream: string;
  readonly revision: number;
  /** Place in the log, in bytes; commit and prepare are the same. */
  readonly position: number;
  readonly id: string;
  readonly meta: ReadonlyMap<string, string>;
  readonly data: Uint8Array;
  readonly custom: Uint8Array;
}

export type Nieuw = Pick<Vermelding, 'id' | 'meta' | 'data' | 'custom'>;

export type Uitkomst =
  | { readonly soort: 'geschreven' | 'stond-er-al'; readonly revision: number; readonly position: number }
  | { readonly soort: 'verkeerde-revisie'; readonly actual: number };

const RAND_BYTES = 90;
/** Every so many appends the server writes something of its own. */
const EIGEN_NA = 7;

/** The log of the double: revisions, positions and idempotency as EventStoreDB documents them. */
export class Logboek {
  readonly alle: Vermelding[] = [];
  private readonly stromen = new Map<string, Vermelding[]>();
  private readonly wachters = new Set<() => void>();
  private einde = 0;
  private appends = 0;

  constructor() {
    this.eigen('$epoch-information', '$EpochInformation');
  }

  stroom(naam: string): readonly Vermelding[] {
    return this.stromen.get(naam) ?? [];
  }

  /**
   * At the exact revision; ids are looked at only when the stream is past it. Then the same ids, right after it, give
   * the answer of the first time.
   */
  voegToe(stream: string, verwacht: number, nieuw: readonly Nieuw[]): Uitkomst {
    const actual = this.stroom(stream).length - 1;
    if (actual === verwacht) {
      for (const een of nieuw) this.schrijf(stream, een);
      if (++this.appends % EIGEN_NA === 0) this.eigen('$stats-127.0.0.1:2113', '$statsCollected');
      const laatste = this.stroom(stream).at(-1);
      for (const wek of [...this.wachters]) wek();
      return { soort: 'geschreven', revision: verwacht + nieuw.length, position: laatste?.position ?? 0 };
    }
    const er = this.stroom(stream).slice(verwacht + 1, verwacht + 1 + nieuw.length);
    const zelfde = er.length === nieuw.length && er.every(({ id }, i) => id === nieuw[i]?.id);
    if (actual < verwacht || !zelfde) return { soort: 'verkeerde-revisie', actual };
    return { soort: 'stond-er-al', revision: verwacht + nieuw.length, position: er.at(-1)?.position ?? 0 };
  }

  /** Calls `wek` after each append until the function that it gives is called. */
  bijNieuws(wek: () => void): () => void {
    this.wachters.add(wek);
    return () => this.wachters.delete(wek);
  }

  private schrijf(stream: string, nieuw: Nieuw): void {
    const stroom = this.stromen.get(stream) ?? [];
    const vermelding = { ...nieuw, stream, revision: stroom.length, position: this.einde };
    this.einde += RAND_BYTES + stream.length + nieuw.data.length + nieuw.custom.length;
    stroom.push(vermelding);
    this.stromen.set(stream, stroom);
    this.alle.push(vermelding);
  }

  private eigen(stream: string, type: string): void {
    const meta = new Map([
      ['type', type],
      ['content-type', 'application/json'],
    ]);
    this.schrijf(stream, { id: crypto.randomUUID(), meta, data: Buffer.from('{}'), custom: new Uint8Array() });
  }
}
