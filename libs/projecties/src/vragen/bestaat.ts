import type { Leesmodel } from '../leesmodel.js';
import { datumVanGetal } from '../motor/dagen.js';
import { nietGevonden } from './vraagfout.js';

const WOORD: Readonly<Record<string, string>> = {
  organisatie: 'Organisatie',
  wijk: 'Wijk',
  koker: 'Koker',
  budget: 'Budget',
};

/**
 * Throws `niet-gevonden` when the boek does not have that organisatie, wijk, koker or budget, as far as we knew on
 * `bekendOp` (see `daggetal`). Inside a question.
 */
export function moetBestaan(
  lees: Leesmodel,
  boek: string,
  soort: string,
  id: string | undefined,
  bekendOp = Number.MAX_SAFE_INTEGER,
): void {
  if (id === undefined) return;
  if (!bestaat(lees, boek, soort, id)) nietGevonden(`${WOORD[soort] ?? soort} ${id} staat niet in boek ${boek}.`);
  if (!bestaat(lees, boek, soort, id, bekendOp))
    nietGevonden(`${WOORD[soort] ?? soort} ${id} stond op ${datumVanGetal(bekendOp)} nog niet in boek ${boek}.`);
}

/** Whether the boek has that part, as far as we knew on `bekendOp`. Inside a question. */
export const bestaat = (
  lees: Leesmodel,
  boek: string,
  soort: string,
  id: string,
  bekendOp = Number.MAX_SAFE_INTEGER,
): boolean =>
  lees
    .sql<[string, string, string, number], unknown>(
      'SELECT 1 FROM inrichting_onderdeel WHERE boek = ? AND soort = ? AND id = ? AND bekend <= ? LIMIT 1',
    )
    .get(boek, soort, id, bekendOp) !== undefined;

/** As `moetBestaan`, for a verplichting or a voorschot. */
export function postMoetBestaan(
  lees: Leesmodel,
  boek: string,
  soort: 'verplichting' | 'voorschot',
  id: string | undefined,
): void {
  if (id === undefined) return;
  const gevonden = lees
    .sql<[string, string, string], unknown>('SELECT 1 FROM inrichting_post WHERE boek = ? AND soort = ? AND id = ?')
    .get(boek, soort, id);
  if (gevonden === undefined)
    nietGevonden(`${soort === 'verplichting' ? 'Verplichting' : 'Voorschot'} ${id} staat niet in boek ${boek}.`);
}
