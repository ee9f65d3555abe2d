import type { Eurocent } from '@ontschot/kern';
import { PER_BLAD } from './tabellen.js';

/** Up to 256 lines side by side: an amount in eurocents each, and `breedte` whole numbers below 2^32. */
export class Blad {
  aantal = 0;
  readonly bedragen = new Float64Array(PER_BLAD);
  /** Those of the first line, then those of the second, and so on. */
  readonly getallen: Uint32Array;

  constructor(readonly breedte: number) {
    this.getallen = new Uint32Array(PER_BLAD * breedte);
  }

  /** Reads what `schrijf` wrote; to it can be added. */
  static lees(bytes: Uint8Array, breedte: number): Blad {
    const blad = new Blad(breedte);
    const aantal = bytes.byteLength / (8 + 4 * breedte);
    // A copy, for numbers of eight bytes must begin at a multiple of eight.
    const blok = new Uint8Array(bytes).buffer;
    blad.bedragen.set(new Float64Array(blok, 0, aantal));
    blad.getallen.set(new Uint32Array(blok, aantal * 8, aantal * breedte));
    blad.aantal = aantal;
    return blad;
  }

  get vol(): boolean {
    return this.aantal === PER_BLAD;
  }

  /** Adds a line; `a` to `e` as many as the blad is wide. */
  voegToe(bedrag: Eurocent, a: number, b = 0, c = 0, d = 0, e = 0): void {
    const { aantal, breedte, getallen } = this;
    const begin = aantal * breedte;
    this.bedragen[aantal] = bedrag;
    getallen[begin] = a;
    if (breedte > 1) {
      getallen[begin + 1] = b;
      getallen[begin + 2] = c;
      getallen[begin + 3] = d;
      getallen[begin + 4] = e;
    }
    this.aantal += 1;
  }

  schrijf(): Buffer {
    const { aantal, breedte } = this;
    const bytes = Buffer.alloc(aantal * (8 + 4 * breedte));
    bytes.set(new Uint8Array(this.bedragen.buffer, 0, aantal * 8));
    bytes.set(new Uint8Array(this.getallen.buffer, 0, aantal * 4 * breedte), aantal * 8);
    return bytes;
  }
}
