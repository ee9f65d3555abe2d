import { eersteDag, jaarVan, laatsteDag, periodeVan, volgendePeriode, type Datum, type Periode } from '@ontschot/kern';
import { dagnummer } from '../toestand/reeks.js';
import type { Toestand } from '../toestand/toestand.js';
import { weiger } from './besluit.js';

/** When a movement counts. */
export interface Wanneer {
  readonly boekdatum: Datum;
  /** A closed month that this late movement belongs to, of the year before too; it then books in the first open month. */
  readonly hoortBij?: Periode;
}

/** The first month that still takes movements, or undefined when the whole year is closed. */
export function eersteOpenPeriode(toestand: Toestand): Periode | undefined {
  const jaar = toestand.boek?.jaar ?? 0;
  const eerste =
    toestand.afgeslotenTotEnMet === undefined ? `${jaar}-01` : volgendePeriode(toestand.afgeslotenTotEnMet);
  return jaarVan(eerste) === jaar ? eerste : undefined;
}

/** Refuses when the whole year is closed: nothing can be booked in it any more. */
export function jaarIsOpen(toestand: Toestand): void {
  if (eersteOpenPeriode(toestand) === undefined)
    weiger('periode-afgesloten', `Alle perioden van ${toestand.boek?.jaar ?? 0} zijn afgesloten.`);
}

/** Refuses a day that does not lie in the year of the boek. */
export function inBoekjaar(toestand: Toestand, boekdatum: Datum): void {
  const jaar = toestand.boek?.jaar ?? 0;
  if (jaarVan(boekdatum) !== jaar)
    weiger('boekdatum-buiten-boekjaar', `${boekdatum} valt niet in ${jaar}, het jaar van dit boek.`, {
      boekdatum,
      jaar,
    });
}

/** The day of a movement as a number; refuses a day outside the year or in a closed month (design 3.3). */
export function opDag(toestand: Toestand, { boekdatum, hoortBij }: Wanneer): number {
  inBoekjaar(toestand, boekdatum);
  const periode = periodeVan(boekdatum);
  const open = eersteOpenPeriode(toestand);
  if (open === undefined)
    weiger('periode-afgesloten', `Alle perioden van ${boekdatum.slice(0, 4)} zijn afgesloten.`, { boekdatum, periode });
  if (periode < open) {
    const voorstel = { boekdatum: eersteDag(open), hoortBij: periode };
    weiger(
      'periode-afgesloten',
      `${periode} is afgesloten; boek op ${voorstel.boekdatum} en noem ${periode} in hoortBij.`,
      { boekdatum, periode, voorstel },
    );
  }
  if (hoortBij !== undefined && !(hoortBij < open && periode === open && inBereik(toestand, hoortBij)))
    weiger('hoort-bij-klopt-niet', waaromNiet(toestand, hoortBij, open), {
      boekdatum,
      hoortBij,
      eersteOpenPeriode: open,
    });
  return dagnummer(boekdatum);
}

/** A month of this year, or of the year before once all of that was taken over: its own boek takes nothing any more. */
function inBereik({ boek, jaar }: Toestand, hoortBij: Periode): boolean {
  const eigen = boek?.jaar ?? 0;
  return jaarVan(hoortBij) === eigen || (jaarVan(hoortBij) === eigen - 1 && jaar.opening?.af === true);
}

function waaromNiet(toestand: Toestand, hoortBij: Periode, open: Periode): string {
  if (jaarVan(hoortBij) === jaarVan(open) - 1 && !inBereik(toestand, hoortBij))
    return `${hoortBij} hoort in het boek van een ander jaar, zolang dat niet is afgesloten en hier overgenomen.`;
  if (!inBereik(toestand, hoortBij)) return `${hoortBij} hoort in het boek van een ander jaar.`;
  if (hoortBij >= open) return `${hoortBij} is nog open: boek daar gewoon in.`;
  return `Wat bij ${hoortBij} hoort, boekt in de eerste open periode: van ${eersteDag(open)} tot en met ${laatsteDag(open)}.`;
}

/** The first day of the year of the boek: from when a part that was set up counts. */
export const eersteVanJaar = (toestand: Toestand): Datum => `${toestand.boek?.jaar ?? 0}-01-01`;
