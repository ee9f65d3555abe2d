import type { BegrotingVaststellen } from '@ontschot/boek';
import { begrotingNaarOpdracht, InvoerFout, leesBegroting, schrijfRegelfout } from '@ontschot/invoer';
import { foutenInhoud, Probleem } from '../fouten/probleem.js';
import { GRENZEN } from '../grenzen.js';
import type { Bestandsvraag } from './bestandsvraag.js';

/** A begroting as a file has it, with the line of the file of each of its lines. */
export interface Ingelezen {
  readonly opdracht: BegrotingVaststellen;
  readonly plaatsen: readonly number[];
  /** How amounts were read that can be read in two ways, in Dutch sentences. */
  readonly opmerkingen: readonly string[];
}

/** Reads a file; throws one problem (400) with every line of it that is wrong. */
export async function leesIn(
  bron: AsyncIterable<Uint8Array>,
  { vorm, besluit, boekdatum }: Bestandsvraag,
): Promise<Ingelezen> {
  try {
    const opmerkingen: string[] = [];
    const regels = await leesBegroting(bron, { ...vorm, opmerk: (zin) => opmerkingen.push(zin) });
    const { opdracht } = begrotingNaarOpdracht(regels, besluit, boekdatum);
    return { opdracht, plaatsen: regels.map(({ regel }) => regel), opmerkingen };
  } catch (fout) {
    if (!(fout instanceof InvoerFout)) throw fout;
    const fouten = fout.fouten.map((een) => ({
      veld: een.regel === 0 ? 'bestand' : `regel ${een.regel}`,
      code: 'begroting',
      melding: schrijfRegelfout(een),
    }));
    const inhoud = foutenInhoud('invoer-ongeldig', fouten, GRENZEN.fouten);
    throw new Probleem({ ...inhoud, detail: `${inhoud.detail} Er is niets geboekt.` });
  }
}
