/** What a branch needs of the layer under it. */
export interface Onderlaag<K, V> extends Iterable<[K, V]> {
  lees(sleutel: K): V | undefined;
  heeft(sleutel: K): boolean;
  zet(sleutel: K, waarde: V): void;
  /** A branch of this layer. */
  tak(): Laag<K, V>;
}

/**
 * A map that can be branched: a branch reads through to its parent and keeps what it writes to itself, until it is
 * merged or forgotten. So a batch of decisions can be tried on the state in memory and dropped when its append fails,
 * without copying the state and without a cost for the fold (docs/adr/0002).
 */
export class Laag<K, V> implements Onderlaag<K, V> {
  private readonly eigen = new Map<K, V>();

  /** `kopieer` copies a value that is changed in place; leave it out for values that never change. */
  constructor(
    private readonly kopieer: (waarde: V) => V = (waarde) => waarde,
    private readonly ouder?: Onderlaag<K, V>,
  ) {}

  lees(sleutel: K): V | undefined {
    const waarde = this.eigen.get(sleutel);
    return waarde === undefined && this.ouder !== undefined ? this.ouder.lees(sleutel) : waarde;
  }

  heeft(sleutel: K): boolean {
    return this.lees(sleutel) !== undefined;
  }

  zet(sleutel: K, waarde: V): void {
    this.eigen.set(sleutel, waarde);
  }

  /** The value, safe to change in place: in a branch a copy is made the first time. */
  voorWijziging(sleutel: K): V | undefined {
    const waarde = this.eigen.get(sleutel);
    if (waarde !== undefined || this.ouder === undefined) return waarde;
    const vanOuder = this.ouder.lees(sleutel);
    if (vanOuder === undefined) return undefined;
    const kopie = this.kopieer(vanOuder);
    this.eigen.set(sleutel, kopie);
    return kopie;
  }

  *[Symbol.iterator](): IterableIterator<[K, V]> {
    if (this.ouder !== undefined)
      for (const [sleutel, waarde] of this.ouder) yield [sleutel, this.eigen.get(sleutel) ?? waarde];
    for (const [sleutel, waarde] of this.eigen) if (!this.ouder?.heeft(sleutel)) yield [sleutel, waarde];
  }

  /** What was written in this branch: each key with what the layer under it has (undefined for nothing) and what it has now. */
  *geschreven(): IterableIterator<[K, V | undefined, V]> {
    for (const [sleutel, waarde] of this.eigen) yield [sleutel, this.ouder?.lees(sleutel), waarde];
  }

  tak(): Laag<K, V> {
    return new Laag(this.kopieer, this);
  }

  /** Writes all that this branch holds into its parent. */
  voegSamen(): void {
    if (this.ouder === undefined) return;
    for (const [sleutel, waarde] of this.eigen) this.ouder.zet(sleutel, waarde);
  }
}
