import type { Datum, Eurocent } from '@ontschot/kern';
import { weiger, type Besluit, type Opdracht } from '../besluiten/besluit.js';
import type { Gegevens } from '../gebeurtenissen/gebeurtenis.js';
import type { Schuld, Schuldregeling } from '../toestand/schuldenfonds.js';
import { alsLid, type Lid } from '../wijkteam/leden.js';
import { werkBij } from './boeken.js';
import * as zoek from './opzoeken.js';

/** Puts a debt on the list; under the same name again it is corrected, until it is taken over. */
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
    const { schuldregeling, schuld: naam, schuldeiser, bedrag, door, wijken = [] } = opdracht;
    const schuld = naam ?? id;
    const regeling = zoek.schuldregelingIn(toestand, schuldregeling, 'aangevraagd');
    if (door !== undefined) alsLid(toestand, regeling.team ?? vanNiemand(schuldregeling), { door, wijken });
    nietOvergenomen(regeling, schuld);
    return {
      type: this.type,
      gegevens: { boekdatum: zoek.stapdag(toestand, opdracht, op), schuldregeling, schuld, schuldeiser, bedrag },
    };
  },
  pasToe(toestand, { schuldregeling, schuld, schuldeiser, bedrag }) {
    const regeling = zoek.schuldregeling(toestand, schuldregeling);
    const ander = regeling.schulden.filter((een) => een.schuld !== schuld);
    werkBij(toestand, regeling, { schulden: [...ander, { schuld, schuldeiser, bedrag }] });
  },
};

const vanNiemand = (schuldregeling: string): never =>
  weiger('geen-lid', `Schuldregeling ${schuldregeling} is niet van een team.`, { schuldregeling });
