import { createHash, createSecretKey, randomBytes, type KeyObject } from 'node:crypto';
import { HoofdsleutelsOngeldig } from './fouten.js';

const LENGTE = 32;
const VORM = /^[A-Za-z0-9+/]{43}=$/;

/** A master key, and the mark by which a wrapped key tells which one it needs: 8 bytes of a hash of the key. */
export interface Hoofdsleutel {
  readonly merk: Buffer;
  readonly sleutel: KeyObject;
}

/**
 * The master keys, the newest first: that one wraps, the others only unwrap. They are held as `KeyObject`, which shows
 * nothing of itself when it is printed or turned into JSON.
 */
export class Hoofdsleutels {
  private constructor(private readonly alle: readonly [Hoofdsleutel, ...Hoofdsleutel[]]) {}

  /**
   * From the text of a file: one key a line, 32 random bytes as base64; blank lines and lines from `#` do not count.
   * Throws `HoofdsleutelsOngeldig` with every fault.
   */
  static lees(inhoud: string): Hoofdsleutels {
    const fouten: string[] = [];
    const sleutels = new Map<string, Hoofdsleutel>();
    for (const [index, regel] of inhoud.split(/\r?\n/).entries()) {
      const tekst = regel.trim();
      if (tekst === '' || tekst.startsWith('#')) continue;
      const bytes = Buffer.from(tekst, 'base64');
      if (!VORM.test(tekst) || bytes.toString('base64') !== tekst)
        fouten.push(`regel ${index + 1} is geen sleutel van 32 bytes in base64`);
      else if (bytes.every((byte) => byte === bytes[0])) fouten.push(`regel ${index + 1} is geen willekeurige sleutel`);
      else if (sleutels.has(tekst)) fouten.push(`regel ${index + 1} staat er al`);
      else sleutels.set(tekst, { merk: merkVanSleutel(bytes), sleutel: createSecretKey(bytes) });
      bytes.fill(0);
    }
    const [nieuwste, ...oudere] = sleutels.values();
    if (fouten.length > 0) throw new HoofdsleutelsOngeldig(fouten);
    if (nieuwste === undefined) throw new HoofdsleutelsOngeldig(['er staat geen sleutel in']);
    return new Hoofdsleutels([nieuwste, ...oudere]);
  }

  /** The line of a new key. */
  static nieuweRegel(): string {
    return randomBytes(LENGTE).toString('base64');
  }

  /** The one that wraps. */
  get nieuwste(): Hoofdsleutel {
    return this.alle[0];
  }

  /** The one with this mark, if it was given. */
  met(merk: Buffer): Hoofdsleutel | undefined {
    return this.alle.find((een) => een.merk.equals(merk));
  }
}

const merkVanSleutel = (bytes: Buffer): Buffer =>
  createHash('sha256').update('ontschot-hoofdsleutel').update(bytes).digest().subarray(0, 8);
