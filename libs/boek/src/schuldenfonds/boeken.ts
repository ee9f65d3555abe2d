import type { Datum } from '@ontschot/kern';
import type { Fondsboeking, Schuldregeling } from '../toestand/schuldenfonds.js';
import type { Toestand } from '../toestand/toestand.js';
import * as zoek from './opzoeken.js';
import { openVordering } from './stand.js';

/** Changes what the state holds of a schuldregeling. */
export function werkBij(toestand: Toestand, regeling: Schuldregeling, anders: Partial<Schuldregeling>): void {
  toestand.schuldenfonds.schuldregelingen.zet(regeling.schuldregeling, { ...regeling, ...anders });
}

/**
 * Takes a booking into the schuldregeling, and into the vordering that bears its name: that always shows what is still
 * owed. Whether it is collected stays as it was.
 */
export function boekIn(toestand: Toestand, id: string, boeking: Fondsboeking): void {
  const regeling = zoek.schuldregeling(toestand, id);
  const boekingen = [...regeling.boekingen, boeking];
  werkBij(toestand, regeling, {
    boekingen,
    vanaf: boeking.vordering > 0 ? laatste(regeling.vanaf, boeking.boekdatum) : regeling.vanaf,
  });
  zetVordering(toestand, id);
}

/** Takes a booking out again; a claim that it changed counts as it now does from the day of that. */
export function boekUit(toestand: Toestand, id: string, revisie: number, boekdatum: Datum): void {
  const regeling = zoek.schuldregeling(toestand, id);
  const boekingen = regeling.boekingen.filter((een) => een.revisie !== revisie);
  const geraakt = regeling.boekingen.some((een) => een.revisie === revisie && een.vordering !== 0);
  werkBij(toestand, regeling, { boekingen, vanaf: geraakt ? laatste(regeling.vanaf, boekdatum) : regeling.vanaf });
  zetVordering(toestand, id);
}

function zetVordering(toestand: Toestand, id: string): void {
  const regeling = zoek.schuldregeling(toestand, id);
  const { huishouden, schuldeiser } = regeling;
  const { inning = 'loopt' } = toestand.preventie.vorderingen.lees(id) ?? {};
  toestand.preventie.vorderingen.zet(id, {
    vordering: id,
    huishouden,
    schuldeiser,
    bedrag: openVordering(regeling),
    inning,
  });
}

const laatste = (a: Datum, b: Datum): Datum => (a > b ? a : b);
