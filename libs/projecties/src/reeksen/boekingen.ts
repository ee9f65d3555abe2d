import type { Eurocent } from '@ontschot/kern';
import { PER_BLAD } from './tabellen.js';

/** A day of the year (see `dagnummer`) fits in nine bits. */
const DAGEN = 512;

const BYTES_PER_BOEKING = 12;

/** Bookings side by side: amounts in eurocents, and what they are on. One blad of a reeks, or less. */
export class Boekingen {
  private constructor(
    public aantal: number,
    private readonly bedragen: Float64Array,
    /** Number of the sleutel times 512, plus the day. */
    private readonly plaatsen: Uint32Array,
  ) {}

  static leeg(): Boekingen {
    return new Boekingen(0, new Float64Array(PER_BLAD), new Uint32Array(PER_BLAD));
  }

  /** Reads what `schrijf` wrote; gives bookings to which can be added. */
  static lees(bytes: Uint8Array): Boekingen {
    const aantal = bytes.byteLength / BYTES_PER_BOEKING;
    // A copy, for numbers of eight bytes must begin at a multiple of eight.
    const blok = new Uint8Array(bytes).buffer;
    const boekingen = Boekingen.leeg();
    boekingen.bedragen.set(new Float64Array(blok, 0, aantal));
    boekingen.plaatsen.set(new Uint32Array(blok, aantal * 8, aantal));
    boekingen.aantal = aantal;
    return boekingen;
  }

  get vol(): boolean {
    return this.aantal === PER_BLAD;
  }

  voegToe(sleutel: number, dag: number, bedrag: Eurocent): void {
    this.bedragen[this.aantal] = bedrag;
    this.plaatsen[this.aantal] = sleutel * DAGEN + dag;
    this.aantal += 1;
  }

  /** Calls `neem` for the first `hoogstens` bookings, in order. */
  elke(hoogstens: number, neem: (sleutel: number, dag: number, bedrag: Eurocent) => void): void {
    for (let i = 0; i < Math.min(hoogstens, this.aantal); i += 1) {
      const plaats = this.plaatsen[i] as number;
      neem(Math.floor(plaats / DAGEN), plaats % DAGEN, this.bedragen[i] as number);
    }
  }

  schrijf(): Buffer {
    const bytes = Buffer.alloc(this.aantal * BYTES_PER_BOEKING);
    bytes.set(new Uint8Array(this.bedragen.buffer, 0, this.aantal * 8));
    bytes.set(new Uint8Array(this.plaatsen.buffer, 0, this.aantal * 4), this.aantal * 8);
    return bytes;
  }
}
