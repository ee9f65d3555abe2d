import { eersteDag, periodeVan, type Datum, type Periode } from '@ontschot/kern';
import { eersteOpenPeriode } from '../besluiten/tijd.js';
import { inJaar } from '../preventie/afspraakzoeken.js';
import type { Toestand } from '../toestand/toestand.js';

/** When something counts that time brings about on `dag`: within the year; in the first open month when that one is closed. */
export function vanzelf(
  toestand: Toestand,
  dag: Datum,
): { readonly boekdatum: Datum; readonly hoortBij: Periode | undefined } {
  const inBoek = inJaar(toestand, dag);
  const open = eersteOpenPeriode(toestand);
  const periode = periodeVan(inBoek);
  return open === undefined || periode >= open
    ? { boekdatum: inBoek, hoortBij: undefined }
    : { boekdatum: eersteDag(open), hoortBij: periode };
}
