import type { OntbrekendeKosten } from '@ontschot/boek';
import { bekendVan, type Standvraag } from '../afspraken/lezen.js';
import { inrichting } from '../inrichting/inrichting.projectie.js';
import type { Leesmodel } from '../leesmodel.js';
import { hulpkosten } from './hulpkosten.projectie.js';

/** A kind of cost that is not in the boek, as it was said last. */
export type Ontbreekt = OntbrekendeKosten;

/** What is known to be missing, by name, as far as we knew on `bekend`. Inside a question. */
export const ontbreektIn = (lees: Leesmodel, boek: string, bekend: number): Ontbreekt[] =>
  lees
    .sql<[string, number], { gegevens: string }>(
      // With max() the other columns are those of the row that has it.
      `SELECT gegevens, max(revisie) FROM hulpkosten_stand
        WHERE boek = ? AND soort = 'ontbrekend' AND bekend <= ? GROUP BY id ORDER BY id`,
    )
    .all(boek, bekend)
    .map(({ gegevens }) => JSON.parse(gegevens) as Ontbreekt);

/** The kinds of cost that are known not to be in a boek. Throws `niet-gevonden` and `vraag-ongeldig`. */
export function ontbrekendeKosten(lees: Leesmodel, vraag: Standvraag): readonly Ontbreekt[] {
  return lees.vraag([hulpkosten, inrichting], () => ontbreektIn(lees, vraag.boek, bekendVan(lees, vraag)));
}
