import type { Leesmodel } from '../leesmodel.js';
import { nietGevonden } from './vraagfout.js';

const WOORD: Readonly<Record<string, string>> = {
  organisatie: 'Organisatie',
  wijk: 'Wijk',
  koker: 'Koker',
  budget: 'Budget',
};

/** Throws `niet-gevonden` when the boek does not have that organisatie, wijk, koker or budget. Inside a question. */
export function moetBestaan(lees: Leesmodel, boek: string, soort: string, id: string | undefined): void {
  if (id === undefined) return;
  const gevonden = lees
    .sql<[string, string, string], unknown>(
      'SELECT 1 FROM inrichting_onderdeel WHERE boek = ? AND soort = ? AND id = ? LIMIT 1',
    )
    .get(boek, soort, id);
  if (gevonden === undefined) nietGevonden(`${WOORD[soort] ?? soort} ${id} staat niet in boek ${boek}.`);
}

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
