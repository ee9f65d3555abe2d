import { InvoerFout, schrijfRegelfout, type Stukken } from '@ontschot/invoer';
import { open } from 'node:fs/promises';
import { Afgebroken } from './fouten.js';
import { pad } from './pad.js';
import { Voortgang } from './voortgang.js';

/** Reads a file with `lees`, in pieces, showing how far it is. Faults in it end in one `Afgebroken` with every line. */
export async function leesBestand<T>(bestand: string, lees: (stukken: Stukken) => Promise<T>): Promise<T> {
  const greep = await open(pad(bestand)).catch((oorzaak: unknown) => {
    throw nietTeOpenen(bestand, oorzaak);
  });
  const voortgang = new Voortgang('Lezen (kB)', 0);
  try {
    const { size } = await greep.stat();
    voortgang.totaal = Math.ceil(size / 1024);
    return await lees(geteld(greep.createReadStream({ autoClose: false }), voortgang));
  } catch (fout) {
    if (fout instanceof InvoerFout) throw nietTeLezen(bestand, fout);
    throw fout instanceof Error && 'syscall' in fout ? nietTeOpenen(bestand, fout) : fout;
  } finally {
    voortgang.klaar();
    await greep.close();
  }
}

async function* geteld(stroom: AsyncIterable<unknown>, voortgang: Voortgang): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const stuk of stroom as AsyncIterable<Uint8Array>) {
    bytes += stuk.length;
    voortgang.op(Math.ceil(bytes / 1024));
    yield stuk;
  }
}

export function nietTeLezen(bestand: string, { fouten, verdere }: InvoerFout): Afgebroken {
  const aantal = fouten.length + verdere;
  return new Afgebroken(
    `${bestand}: ${aantal === 1 ? 'er is een fout gevonden' : `er zijn ${aantal} fouten gevonden`}; er is niets geladen.`,
    [...fouten.map(schrijfRegelfout), ...(verdere > 0 ? [`… en nog ${verdere} fouten`] : [])],
  );
}

const REDENEN: Readonly<Record<string, string>> = {
  ENOENT: 'bestaat niet',
  EISDIR: 'is een map',
  EACCES: 'mag niet worden gelezen',
  EPERM: 'mag niet worden gelezen',
};

function nietTeOpenen(bestand: string, oorzaak: unknown): Afgebroken {
  const code = (oorzaak as NodeJS.ErrnoException).code ?? '';
  return new Afgebroken(`Het bestand ${bestand} ${REDENEN[code] ?? `is niet te lezen (${code})`}.`);
}
