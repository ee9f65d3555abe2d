import type { Api, Koppen } from './api.js';

export interface Bestand {
  readonly naam: string;
  readonly inhoud: Blob;
}

/** What a file is the answer to: an address, or what is sent there (fields, or a file of CSV). */
export interface Gevraagd {
  readonly pad: string;
  readonly koppen?: Koppen | undefined;
  readonly inhoud?: object | undefined;
}

/** Fetches a file with the token, which a plain link cannot send along. Throws Apifout, Onbereikbaar. */
export async function haalBestand(api: Api, { pad, koppen, inhoud }: Gevraagd, anders: string): Promise<Bestand> {
  const antwoord = await api.stuur(pad, inhoud === undefined ? { headers: koppen ?? {} } : verzonden(inhoud, koppen));
  const naam = /filename="([^"]+)"/.exec(antwoord.headers.get('content-disposition') ?? '')?.[1];
  return { naam: naam ?? anders, inhoud: await antwoord.blob() };
}

function verzonden(inhoud: object, koppen: Koppen = {}): RequestInit {
  const isBestand = inhoud instanceof Blob;
  return {
    method: 'POST',
    headers: { 'content-type': isBestand ? 'text/csv' : 'application/json', ...koppen },
    body: isBestand ? inhoud : JSON.stringify(inhoud),
  };
}

/** Lets the browser save it, where the reader keeps such things. */
export function bewaar({ naam, inhoud }: Bestand): void {
  const adres = URL.createObjectURL(inhoud);
  const link = document.createElement('a');
  link.href = adres;
  link.download = naam;
  link.click();
  // Only once the browser has begun to save it.
  setTimeout(() => URL.revokeObjectURL(adres), 60_000);
}
