/**
 * A `Laag` under two texts, of which the first takes few values. They are looked up one after the other: joining them
 * to one key costs a fold more than all else that it does to remember an opdracht.
 */
export class Paarlaag<V> {
  private readonly eigen = new Map<string, Map<string, V>>();

  constructor(private readonly ouder?: Paarlaag<V>) {}

  lees(eerste: string, tweede: string): V | undefined {
    const waarde = this.eigen.get(eerste)?.get(tweede);
    return waarde === undefined && this.ouder !== undefined ? this.ouder.lees(eerste, tweede) : waarde;
  }

  heeft(eerste: string, tweede: string): boolean {
    return this.lees(eerste, tweede) !== undefined;
  }

  zet(eerste: string, tweede: string, waarde: V): void {
    let binnen = this.eigen.get(eerste);
    if (binnen === undefined) this.eigen.set(eerste, (binnen = new Map<string, V>()));
    binnen.set(tweede, waarde);
  }

  /** Everything in it, under both texts with an end of line between them. */
  *[Symbol.iterator](): IterableIterator<[string, V]> {
    for (const [eerste, tweede, waarde] of this.alle()) yield [`${eerste}\n${tweede}`, waarde];
  }

  tak(): Paarlaag<V> {
    return new Paarlaag(this);
  }

  /** Writes all that this branch holds into its parent. */
  voegSamen(): void {
    if (this.ouder === undefined) return;
    for (const [eerste, binnen] of this.eigen)
      for (const [tweede, waarde] of binnen) this.ouder.zet(eerste, tweede, waarde);
  }

  private *alle(): IterableIterator<[string, string, V]> {
    if (this.ouder !== undefined)
      for (const [eerste, tweede] of this.ouder.alle()) yield [eerste, tweede, this.lees(eerste, tweede) as V];
    for (const [eerste, binnen] of this.eigen)
      for (const [tweede, waarde] of binnen)
        if (this.ouder?.heeft(eerste, tweede) !== true) yield [eerste, tweede, waarde];
  }
}
