import { dagInAmsterdam, type Datum, type Moment } from '@ontschot/kern';
import type { Leesmodel } from '../leesmodel.js';
import { aantalVan, cursorId, pagina, type Bladervraag, type Pagina } from '../vragen/bladeren.js';
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

/** The boeken by name, a page at a time; throws `vraag-ongeldig`. */
export const boeken = (lees: Leesmodel, vraag: Bladervraag = {}): Pagina<BoekOverzicht> =>
  lees.vraag([inrichting], () => {
    const aantal = aantalVan(vraag);
    const rijen = lees
      .sql<[string, number], Rij>(
        'SELECT boek, gemeente, jaar, geopendOp FROM inrichting_boek WHERE boek > ? ORDER BY boek LIMIT ?',
      )
      .all(cursorId(vraag) ?? '', aantal + 1);
    return pagina(rijen, aantal, ({ boek: id }) => id, toon);
  });

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
