import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
  type KeyObject,
} from 'node:crypto';

/** Of a signed note: Ed25519 over its text. */
const ED25519 = 1;
const SLEUTEL = 32;
const KENMERK = 4;

/** DER before the 32 bytes of a key (RFC 8410): node reads and writes keys with it around them. */
const SPKI = Buffer.from('302a300506032b6570032100', 'hex');

/** Who checks: a name and the public key that goes with it. */
export interface Controlesleutel {
  /** Who signs, as `gemeente.nl/boek-GM0080-2025`: no white space and no plus. */
  readonly naam: string;
  /** 4 bytes out of name and key; tells keys apart and proves nothing. */
  readonly kenmerk: Buffer;
  readonly openbaar: KeyObject;
}

export interface Tekensleutel extends Controlesleutel {
  readonly geheim: KeyObject;
}

/** Makes a key. The secret part leaves only as PEM (PKCS#8). */
export function maakSleutel(naam: string): { readonly pem: string; readonly sleutel: Tekensleutel } {
  const { privateKey } = generateKeyPairSync('ed25519');
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  return { pem, sleutel: tekensleutel(naam, pem) };
}

/** Throws TypeError for a name that cannot be one, or a key that is not Ed25519. */
export function tekensleutel(naam: string, pem: string): Tekensleutel {
  const geheim = createPrivateKey(pem);
  if (geheim.asymmetricKeyType !== 'ed25519') throw new TypeError('dit is geen sleutel van Ed25519');
  const openbaar = createPublicKey(geheim);
  return { naam: keurNaam(naam), kenmerk: kenmerkVan(naam, ruw(openbaar)), openbaar, geheim };
}

/** The public key as text that others read too (a verifier key: `<naam>+<kenmerk>+<base64>`). */
export const schrijfSleutel = ({ naam, kenmerk, openbaar }: Controlesleutel): string =>
  `${naam}+${kenmerk.toString('hex')}+${Buffer.concat([Buffer.of(ED25519), ruw(openbaar)]).toString('base64')}`;

/** Reads what `schrijfSleutel` wrote. Throws TypeError on anything else. */
export function leesSleutel(tekst: string): Controlesleutel {
  const [, naam = '', kenmerk = '', code = ''] = /^([^+\s]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]+=*)$/.exec(tekst) ?? [];
  const bytes = Buffer.from(code, 'base64');
  if (bytes.length !== SLEUTEL + 1 || bytes[0] !== ED25519) throw new TypeError('dit is geen controlesleutel');
  const openbaar = bytes.subarray(1);
  const gevonden = kenmerkVan(naam, openbaar);
  if (gevonden.toString('hex') !== kenmerk) throw new TypeError('naam en sleutel horen niet bij elkaar');
  const key = createPublicKey({ key: Buffer.concat([SPKI, openbaar]), format: 'der', type: 'spki' });
  return { naam: keurNaam(naam), kenmerk: gevonden, openbaar: key };
}

export const teken = ({ geheim }: Tekensleutel, tekst: Uint8Array): Buffer => sign(null, tekst, geheim);

export const isGetekend = ({ openbaar }: Controlesleutel, tekst: Uint8Array, handtekening: Uint8Array): boolean =>
  verify(null, tekst, openbaar, handtekening);

const ruw = (openbaar: KeyObject): Buffer => openbaar.export({ format: 'der', type: 'spki' }).subarray(-SLEUTEL);

const kenmerkVan = (naam: string, openbaar: Uint8Array): Buffer =>
  createHash('sha256')
    .update(Buffer.concat([Buffer.from(`${naam}\n`, 'utf8'), Buffer.of(ED25519), openbaar]))
    .digest()
    .subarray(0, KENMERK);

function keurNaam(naam: string): string {
  if (naam === '' || /[\s+\u0000-\u001f]/u.test(naam)) throw new TypeError('een sleutelnaam is zonder spatie en plus');
  return naam;
}
