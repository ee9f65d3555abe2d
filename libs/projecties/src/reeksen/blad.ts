import type { Eurocent } from '@ontschot/kern';
import { PER_BLAD } from './tabellen.js';

/** Lines side by side: an amount in eurocents each, and a fixed number (`breedte`) of whole numbers below 2^32. */
export interface Kolommen {
  readonly bedragen: Float64Array;
  /** Those of the first line, then those of the second, and so on. */
  readonly getallen: Uint32Array;
}

const BYTES_PER_BEDRAG = 8;
const BYTES_PER_GETAL = 4;

/** The lines in these bytes, not to be changed. */
export function leesKolommen(bytes: Uint8Array, breedte: number): Kolommen {
  const aantal = bytes.byteLength / (BYTES_PER_BEDRAG + BYTES_PER_GETAL * breedte);
  // Numbers must begin at a multiple of their size; where the bytes do not, a copy does.
  const { buffer, byteOffset } = bytes.byteOffset % BYTES_PER_BEDRAG === 0 ? bytes : new Uint8Array(bytes);
  return {
    bedragen: new Float64Array(buffer, byteOffset, aantal),
    getallen: new Uint32Array(buffer, byteOffset + aantal * BYTES_PER_BEDRAG, aantal * breedte),
  };
}

export function schrijfKolommen({ bedragen, getallen }: Kolommen): Buffer {
  const bytes = Buffer.alloc(bedragen.byteLength + getallen.byteLength);
  bytes.set(new Uint8Array(bedragen.buffer, bedragen.byteOffset, bedragen.byteLength));
  bytes.set(new Uint8Array(getallen.buffer, getallen.byteOffset, getallen.byteLength), bedragen.byteLength);
  return bytes;
}

/** The last lines of a lijst, to which can be added up to 256. */
export class Blad {
  aantal = 0;
  private readonly bedragen = new Float64Array(PER_BLAD);
  private readonly getallen: Uint32Array;

  constructor(private readonly breedte: number) {
    this.getallen = new Uint32Array(PER_BLAD * breedte);
  }

  static lees(bytes: Uint8Array, breedte: number): Blad {
    const blad = new Blad(breedte);
    const { bedragen, getallen } = leesKolommen(bytes, breedte);
    blad.bedragen.set(bedragen);
    blad.getallen.set(getallen);
    blad.aantal = bedragen.length;
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
    const { aantal, breedte, bedragen, getallen } = this;
    return schrijfKolommen({
      bedragen: bedragen.subarray(0, aantal),
      getallen: getallen.subarray(0, aantal * breedte),
    });
  }
}
