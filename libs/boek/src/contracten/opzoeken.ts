import { jaarVan, type Datum, type Periode } from '@ontschot/kern';
import { weiger } from '../besluiten/besluit.js';
import * as zoek from '../besluiten/opzoeken.js';
import { vormenOp } from '../besluiten/ondersteuningsopdracht-instellen.js';
import type { Ondersteuningsopdracht } from '../toestand/onderdelen.js';
import type { Toestand } from '../toestand/toestand.js';

/**
 * The contract that is meant. Who speaks for an organisatie (`namens`) gets its own; that of another is for it not there, in
 * the same words.
 */
export function contract(toestand: Toestand, id: string, namens?: string): Ondersteuningsopdracht {
  const gevonden = toestand.ondersteuningsopdrachten.lees(id);
  if (gevonden !== undefined && (namens === undefined || gevonden.aanbieder === namens)) return gevonden;
  return weiger('onbekende-ondersteuningsopdracht', `Ondersteuningsopdracht ${id} staat niet in dit boek.`, {
    ondersteuningsopdracht: id,
  });
}

/** Refuses a month that is not of the year of the boek. */
export function inJaar(toestand: Toestand, periode: Periode): void {
  const jaar = toestand.boek?.jaar ?? 0;
  if (jaarVan(periode) !== jaar)
    weiger('boekdatum-buiten-boekjaar', `${periode} valt niet in ${jaar}, het jaar van dit boek.`, { periode, jaar });
}

/** The contract, which pays by population on that day, in the first place or beside another form. */
export function populatiecontract(toestand: Toestand, id: string, dag: Datum): Ondersteuningsopdracht {
  const gevonden = zoek.ondersteuningsopdracht(toestand, id);
  const vormen = vormenOp(gevonden, dag);
  if (!vormen.includes('populatie'))
    weiger('contract-zonder-populatie', `Ondersteuningsopdracht ${id} is op ${dag} niet populatiegericht.`, {
      ...{ ondersteuningsopdracht: id, dag, vormen },
    });
  return gevonden;
}
