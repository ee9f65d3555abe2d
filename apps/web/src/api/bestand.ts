import type { Api, Koppen } from './api.js';

export interface Bestand {
  readonly naam: string;
  readonly inhoud: Blob;
}

/** Fetches a file with the token, which a plain link cannot send along. Throws Apifout, Onbereikbaar. */
export async function haalBestand(api: Api, pad: string, anders: string, koppen: Koppen = {}): Promise<Bestand> {
  const antwoord = await api.stuur(pad, { headers: koppen });
  const naam = /filename="([^"]+)"/.exec(antwoord.headers.get('content-disposition') ?? '')?.[1];
  return { naam: naam ?? anders, inhoud: await antwoord.blob() };
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
