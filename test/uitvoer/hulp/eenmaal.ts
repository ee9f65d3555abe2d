/** Numbers that a file may hold in their millions cost a bit each; what is no plain number is kept as it is. */
export class Eenmaal {
  private bits = new Uint32Array(1024);
  private readonly rest = new Set<string>();

  constructor(private readonly dubbel: () => void) {}

  /** Calls `dubbel` when it was there before. */
  readonly neem = (sleutel: string): void => {
    if (!/^(0|[1-9]\d{0,8})$/.test(sleutel)) {
      if (this.rest.has(sleutel)) this.dubbel();
      this.rest.add(sleutel);
      return;
    }
    const nummer = Number(sleutel);
    const [plek, bit] = [nummer >>> 5, 1 << (nummer & 31)];
    if (plek >= this.bits.length) {
      const meer = new Uint32Array(Math.max(plek + 1, this.bits.length * 2));
      meer.set(this.bits);
      this.bits = meer;
    }
    const was = this.bits[plek] ?? 0;
    if ((was & bit) !== 0) this.dubbel();
    this.bits[plek] = was | bit;
  };

  wis(): void {
    this.bits = new Uint32Array(1024);
    this.rest.clear();
  }
}
