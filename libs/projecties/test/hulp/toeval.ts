/** A seeded source of chance (mulberry32): the same seed gives the same history on every machine. */
export class Toeval {
  constructor(private staat: number) {}

  /** A whole number from 0 up to, not including, `tot`. */
  onder(tot: number): number {
    this.staat = (this.staat + 0x6d2b79f5) | 0;
    let t = Math.imul(this.staat ^ (this.staat >>> 15), 1 | this.staat);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * tot);
  }

  kies<T>(uit: readonly T[]): T {
    return uit[this.onder(uit.length)] as T;
  }

  /** True once in `een` times. */
  kans(een: number): boolean {
    return this.onder(een) === 0;
  }
}
