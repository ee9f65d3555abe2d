import { DeclaratieFout, schrijfDeclaratiefout } from '@ontschot/invoer';
import { foutenInhoud, Probleem } from '../fouten/probleem.js';
import { GRENZEN } from '../grenzen.js';

/** What `lees` gives; the faults of a file become one problem (400) that names them all. */
export async function alsProbleem<T>(lees: () => Promise<T>): Promise<T> {
  try {
    return await lees();
  } catch (fout) {
    if (!(fout instanceof DeclaratieFout)) throw fout;
    const fouten = fout.fouten.map((een) => ({
      veld: een.pad ?? een.veld ?? (een.regel === 0 ? 'bestand' : `regel ${een.regel}`),
      code: 'declaratie',
      melding: schrijfDeclaratiefout(een),
    }));
    const inhoud = foutenInhoud('invoer-ongeldig', fouten, GRENZEN.fouten);
    const meer =
      fout.aantal > fouten.length ? `Er zijn ${fout.aantal} fouten gevonden; de eerste staan erbij.` : inhoud.detail;
    throw new Probleem({ ...inhoud, detail: `${meer} Er is niets geboekt.` });
  }
}
