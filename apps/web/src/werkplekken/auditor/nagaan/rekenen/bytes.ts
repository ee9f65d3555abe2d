/** Bytes in a buffer of their own: what WebCrypto takes. */
export type Bytes = Uint8Array<ArrayBuffer>;

const UTF8 = new TextEncoder();

export const bytesVan = (tekst: string): Bytes => UTF8.encode(tekst);

export function vanBase64(tekst: string): Bytes {
  try {
    return Uint8Array.from(atob(tekst), (teken) => teken.charCodeAt(0));
  } catch {
    return new Uint8Array();
  }
}

export const naarBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));
export const naarHex = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

export const gelijk = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, i) => byte === b[i]);

export function plak(...delen: readonly Uint8Array[]): Bytes {
  const geheel = new Uint8Array(delen.reduce((som, { length }) => som + length, 0));
  let plek = 0;
  for (const deel of delen) {
    geheel.set(deel, plek);
    plek += deel.length;
  }
  return geheel;
}

/** SHA-256 by the browser itself. */
export const sha256 = async (...delen: readonly Uint8Array[]): Promise<Bytes> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', plak(...delen)));
