import { isBsn } from '@ontschot/kern';
import { leesCsv, type Stukken } from '../csv.js';
import { Regelfouten } from '../regelfout.js';

/** Of one person, to which household he or she belongs. */
export interface Koppeling {
  readonly regel: number;
  readonly bsn: string;
  readonly huishouden: string;
  /** The person came from another household. */
  readonly verhuisd: boolean;
}

/** Lines of one file: they are taken together or not at all. */
export const MEESTE_KOPPELINGEN = 20_000;

const KOLOMMEN = ['bsn', 'huishouden', 'verhuisd'];
const KOP = 'de eerste regel noemt de kolommen: bsn;huishouden, of bsn;huishouden;verhuisd';
const CODE = /^hh-[2-9bcdfghjkmnpqrstvwxyz]{16}$/;

/**
 * Reads a CSV file `bsn;huishouden` with a line per person, and when some moved a third column `verhuisd`. Throws `InvoerFout` with every fault; none of them holds what
 * stood in the file.
 */
export async function leesKoppelingen(bron: Stukken): Promise<readonly Koppeling[]> {
  const fouten = new Regelfouten();
  const koppelingen: Koppeling[] = [];
  const eerder = new Map<string, number>();
  let breedte = 0;
  for await (const { regel, velden } of leesCsv(bron, ';', fouten)) {
    if (breedte === 0) {
      breedte = velden.length;
      if (breedte < 2 || velden.some((veld, i) => veld.toLowerCase() !== KOLOMMEN[i])) {
        fouten.meld(regel, KOP);
        break;
      }
      continue;
    }
    const [bsn = '', huishouden = '', verhuisd = ''] = velden;
    if (velden.length !== breedte) fouten.meld(regel, `geef ${breedte} kolommen, zoals op de eerste regel`);
    else if (!/^(ja)?$/i.test(verhuisd)) fouten.meld(regel, 'zet ja in de kolom verhuisd, of niets');
    else if (!isBsn(bsn)) fouten.meld(regel, 'het BSN is niet goed: negen cijfers die aan de elfproef voldoen');
    else if (!CODE.test(huishouden)) fouten.meld(regel, 'dit is geen code van een huishouden');
    else if (eerder.has(bsn)) fouten.meld(regel, `deze persoon staat ook op regel ${eerder.get(bsn) ?? 0}`);
    else if (koppelingen.length >= MEESTE_KOPPELINGEN) {
      fouten.meld(regel, `er staan meer dan ${MEESTE_KOPPELINGEN} personen in; verdeel het bestand`);
      break;
    } else {
      eerder.set(bsn, regel);
      koppelingen.push({ regel, bsn, huishouden, verhuisd: verhuisd !== '' });
    }
  }
  if (fouten.geen && koppelingen.length === 0) fouten.meld(0, 'er staat niemand in');
  fouten.gooi();
  return koppelingen;
}
