import { leesCsv, type Stukken } from '../csv.js';
import { isBsn } from '../declaraties/xml/veldtypen.js';
import { Regelfouten } from '../regelfout.js';

/** Of one person, to which household he or she belongs. */
export interface Koppeling {
  readonly regel: number;
  readonly bsn: string;
  readonly huishouden: string;
}

/** Lines of one file: they are taken together or not at all. */
export const MEESTE_KOPPELINGEN = 200_000;

const KOP = 'de eerste regel noemt de kolommen: bsn;huishouden';
const CODE = /^hh-[2-9bcdfghjkmnpqrstvwxyz]{16}$/;

/**
 * Reads a CSV file `bsn;huishouden` with a line per person. Throws `InvoerFout` with every fault; none of them holds what
 * stood in the file.
 */
export async function leesKoppelingen(bron: Stukken): Promise<readonly Koppeling[]> {
  const fouten = new Regelfouten();
  const koppelingen: Koppeling[] = [];
  const eerder = new Map<string, number>();
  let kop = false;
  for await (const { regel, velden } of leesCsv(bron, ';', fouten)) {
    if (!kop) {
      kop = true;
      if (velden.length !== 2 || velden[0]?.toLowerCase() !== 'bsn' || velden[1]?.toLowerCase() !== 'huishouden') {
        fouten.meld(regel, KOP);
        break;
      }
      continue;
    }
    const [bsn = '', huishouden = ''] = velden;
    if (velden.length !== 2) fouten.meld(regel, 'geef twee kolommen: bsn;huishouden');
    else if (!isBsn(bsn)) fouten.meld(regel, 'het BSN is niet goed: negen cijfers die aan de elfproef voldoen');
    else if (!CODE.test(huishouden)) fouten.meld(regel, 'dit is geen code van een huishouden');
    else if (eerder.has(bsn)) fouten.meld(regel, `deze persoon staat ook op regel ${eerder.get(bsn) ?? 0}`);
    else if (koppelingen.length >= MEESTE_KOPPELINGEN) {
      fouten.meld(regel, `er staan meer dan ${MEESTE_KOPPELINGEN} personen in; verdeel het bestand`);
      break;
    } else {
      eerder.set(bsn, regel);
      koppelingen.push({ regel, bsn, huishouden });
    }
  }
  if (fouten.geen && koppelingen.length === 0) fouten.meld(0, 'er staat niemand in');
  fouten.gooi();
  return koppelingen;
}
