import { Onbereikbaar } from './probleem.js';

export interface Ontvangen {
  readonly status: number;
  readonly tekst: string;
  readonly etag: string | null;
}

/** Posts a file; unlike `fetch` this tells how much of it is gone. Throws Onbereikbaar. */
export function verstuur(
  adres: string,
  koppen: Readonly<Record<string, string>>,
  bestand: Blob,
  opVoortgang: (deel: number) => void,
): Promise<Ontvangen> {
  return new Promise((klaar, mislukt) => {
    const verzoek = new XMLHttpRequest();
    verzoek.open('POST', adres);
    for (const [naam, waarde] of Object.entries(koppen)) verzoek.setRequestHeader(naam, waarde);
    verzoek.upload.onprogress = ({ loaded, total }) => opVoortgang(total === 0 ? 0 : loaded / total);
    verzoek.upload.onload = () => opVoortgang(1);
    verzoek.onload = () =>
      klaar({ status: verzoek.status, tekst: verzoek.responseText, etag: verzoek.getResponseHeader('etag') });
    verzoek.onerror = () => mislukt(new Onbereikbaar('de verbinding viel weg'));
    verzoek.send(bestand);
  });
}
