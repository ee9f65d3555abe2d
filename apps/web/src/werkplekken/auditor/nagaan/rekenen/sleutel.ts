import { eis } from './bevinding.js';
import { bytesVan, naarBase64, naarHex, sha256, vanBase64, type Bytes } from './bytes.js';

/** A public key of c2sp.org/signed-note. */
export interface Sleutel {
  readonly tekst: string;
  readonly naam: string;
  readonly kenmerk: string;
  readonly bytes: Bytes;
}

/** Reads `<naam>+<kenmerk>+<base64>`: in base64 stand a 1 for Ed25519 and the 32 bytes of the key. Throws Bevinding. */
export async function leesSleutel(tekst: string): Promise<Sleutel> {
  const kaal = tekst.trim();
  const [, naam = '', kenmerk = '', code = ''] = /^([^+\s]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]+=*)$/.exec(kaal) ?? [];
  const bytes = vanBase64(code);
  const heel = bytes.length === 33 && bytes[0] === 1 && naarBase64(bytes) === code;
  eis(heel, `dit is geen controlesleutel: ${kaal.slice(0, 80)}`);
  const hash = await sha256(bytesVan(`${naam}\n`), bytes);
  eis(naarHex(hash.subarray(0, 4)) === kenmerk, `naam en sleutel horen niet bij elkaar: ${kaal.slice(0, 80)}`);
  return { tekst: kaal, naam, kenmerk, bytes: bytes.slice(1) };
}

/** Whether this key signed these bytes; undefined when the browser does not know Ed25519. */
export async function isGetekend(
  { bytes }: Sleutel,
  tekst: Bytes,
  handtekening: Uint8Array,
): Promise<boolean | undefined> {
  let sleutel: Awaited<ReturnType<typeof crypto.subtle.importKey>>;
  try {
    sleutel = await crypto.subtle.importKey('raw', bytes, 'Ed25519', false, ['verify']);
  } catch (fout) {
    // Bytes that are no point on the curve make a key that signed nothing; only what is not known at all is not an answer.
    return fout instanceof Error && fout.name === 'NotSupportedError' ? undefined : false;
  }
  return crypto.subtle.verify('Ed25519', sleutel, handtekening.slice(), tekst);
}
