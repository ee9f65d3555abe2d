import type { Datum, Eurocent } from '@ontschot/kern';
import { weiger, type Besluit, type Opdracht } from '../besluiten/besluit.js';
import type { Gegevens } from '../gebeurtenissen/gebeurtenis.js';
import { schoon } from '../schoon.js';
import type { Schuld, Schuldregeling } from '../toestand/schuldenfonds.js';
import type { Lid } from '../wijkteam/leden.js';
import { werkBij } from './boeken.js';
import * as zoek from './opzoeken.js';

/**
 * Puts a debt on the list, also one that turns up when there is a plan already; under the same name again it is corrected,
 * until it is taken over.
 */
export interface SchuldInventariseren extends Opdracht, Partial<Lid> {
  readonly soort: 'schuld-inventariseren';
  readonly schuldregeling: string;
  /** Its name within the schuldregeling; the id of the opdracht when left out. */
  readonly schuld?: string;
  /** Who is owed: an organisatie or a general id, never the name of a person. */
  readonly schuldeiser: string;
  /** Eurocents, above zero. */
  readonly bedrag: Eurocent;
  /** Today when left out. */
  readonly boekdatum?: Datum;
}

export interface SchuldGeinventariseerd extends Gegevens, Schuld {
  readonly schuldregeling: string;
}

/** Refuses to touch a debt that the fund took over. */
export function nietOvergenomen({ schuldregeling, boekingen }: Schuldregeling, schuld: string): void {
  if (boekingen.some((boeking) => boeking.schuld === schuld))
    weiger('schuld-al-overgenomen', `Schuld ${schuld} van schuldregeling ${schuldregeling} is al overgenomen.`, {
      schuldregeling,
      schuld,
    });
}

export const schuldInventariseren: Besluit<SchuldInventariseren, SchuldGeinventariseerd> = {
  soort: 'schuld-inventariseren',
  type: 'schuld-geinventariseerd.v1',
  besluit(toestand, opdracht, id, op) {
    const { schuldregeling, schuld: naam, schuldeiser, bedrag } = opdracht;
    const schuld = naam ?? id;
    const regeling = zoek.schuldregelingOpen(toestand, schuldregeling);
    nietOvergenomen(regeling, schuld);
    const boekdatum = zoek.stapdag(toestand, opdracht, op);
    const uiterlijk = termijnVan(regeling, schuld, boekdatum);
    return { type: this.type, gegevens: schoon({ boekdatum, schuldregeling, schuld, schuldeiser, bedrag, uiterlijk }) };
  },
  pasToe(toestand, { schuldregeling, schuld, schuldeiser, bedrag, uiterlijk }) {
    const regeling = zoek.schuldregeling(toestand, schuldregeling);
    const ander = regeling.schulden.filter((een) => een.schuld !== schuld);
    werkBij(toestand, regeling, { schulden: [...ander, schoon({ schuld, schuldeiser, bedrag, uiterlijk })] });
  },
};

/** A term of its own for what turns up after the plan; a correction keeps the one it had. */
function termijnVan({ staat, schulden }: Schuldregeling, schuld: string, boekdatum: Datum): Datum | undefined {
  const bestaand = schulden.find((een) => een.schuld === schuld);
  if (bestaand !== undefined) return bestaand.uiterlijk;
  return staat === 'loopt' ? zoek.uiterlijkVan({ aangevraagdOp: boekdatum }) : undefined;
}
