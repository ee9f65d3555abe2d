import type { Datum, Moment } from '@ontschot/kern';
import type { Leesmodel } from '../leesmodel.js';
import { nietGevonden } from '../vragen/vraagfout.js';
import { inrichting } from './inrichting.projectie.js';

export interface BoekOverzicht {
  readonly boek: string;
  readonly gemeente: string;
  readonly jaar: number;
  readonly geopendOp: Moment;
}

/** All boeken, by name. */
export const boeken = (lees: Leesmodel): readonly BoekOverzicht[] =>
  lees.vraag([inrichting], () =>
    lees.sql<[], BoekOverzicht>('SELECT boek, gemeente, jaar, geopendOp FROM inrichting_boek ORDER BY boek').all(),
  );

/** One boek; throws `niet-gevonden`. */
export function boek(lees: Leesmodel, id: string): BoekOverzicht {
  return lees.vraag([inrichting], () => boekVan(lees, id));
}

/** As `boek`, inside another question. */
export function boekVan(lees: Leesmodel, id: string): BoekOverzicht {
  const rij = lees
    .sql<[string], BoekOverzicht>('SELECT boek, gemeente, jaar, geopendOp FROM inrichting_boek WHERE boek = ?')
    .get(id);
  return rij ?? nietGevonden(`Boek ${id} bestaat niet.`);
}

/** The last day of the year of a boek: by then all that was booked counts. */
export const laatsteVanJaar = ({ jaar }: BoekOverzicht): Datum => `${jaar}-12-31`;
