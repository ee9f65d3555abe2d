import { dagInAmsterdam, type Datum, type Moment } from '@ontschot/kern';
import type { Leesmodel } from '../leesmodel.js';
import { nietGevonden } from '../vragen/vraagfout.js';
import { inrichting } from './inrichting.projectie.js';

export interface BoekOverzicht {
  readonly boek: string;
  readonly gemeente: string;
  readonly jaar: number;
  readonly geopendOp: Moment;
  /** The day of that moment in Amsterdam. */
  readonly geopendOpDag: Datum;
}

type Rij = Omit<BoekOverzicht, 'geopendOpDag'>;

const toon = (rij: Rij): BoekOverzicht => ({ ...rij, geopendOpDag: dagInAmsterdam(rij.geopendOp) });

/** All boeken, by name. */
export const boeken = (lees: Leesmodel): readonly BoekOverzicht[] =>
  lees.vraag([inrichting], () =>
    lees.sql<[], Rij>('SELECT boek, gemeente, jaar, geopendOp FROM inrichting_boek ORDER BY boek').all().map(toon),
  );

/** One boek; throws `niet-gevonden`. */
export function boek(lees: Leesmodel, id: string): BoekOverzicht {
  return lees.vraag([inrichting], () => boekVan(lees, id));
}

/** As `boek`, inside another question. */
export function boekVan(lees: Leesmodel, id: string): BoekOverzicht {
  const rij = lees
    .sql<[string], Rij>('SELECT boek, gemeente, jaar, geopendOp FROM inrichting_boek WHERE boek = ?')
    .get(id);
  return toon(rij ?? nietGevonden(`Boek ${id} bestaat niet.`));
}

/** The last day of the year of a boek: by then all that was booked counts. */
export const laatsteVanJaar = ({ jaar }: BoekOverzicht): Datum => `${jaar}-12-31`;
