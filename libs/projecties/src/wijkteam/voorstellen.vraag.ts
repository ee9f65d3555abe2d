import type { Stem } from '@ontschot/boek';
import { inrichting } from '../inrichting/inrichting.projectie.js';
import type { Leesmodel } from '../leesmodel.js';
import { aantalVan, cursorId, pagina, type Bladervraag, type Pagina } from '../vragen/bladeren.js';
import type { Peilvraag } from '../vragen/peil.js';
import { nietGevonden } from '../vragen/vraagfout.js';
import { alleStappen, peilingVan, stappenVan } from './lezen.js';
import { voorstelVan, type Voorstelstand } from './voorstelstand.js';
import { wijkteam } from './wijkteam.projectie.js';

export interface Voorstelkijk extends Peilvraag {
  readonly boek: string;
  /** Only what this household decides on, as we know it now. */
  readonly bewoner?: string;
}

export interface Voorstellenvraag extends Voorstelkijk, Bladervraag {
  readonly staat?: Voorstelstand['staat'];
  readonly budget?: string;
}

/** The populations that a household is in; undefined for who sees every proposal. Inside a question. */
function populatiesVan(lees: Leesmodel, { boek, bewoner }: Voorstelkijk): ReadonlySet<string> | undefined {
  if (bewoner === undefined) return undefined;
  const rijen = lees
    .sql<[string, string], { populatie: string }>(
      'SELECT populatie FROM wijkteam_bewoner WHERE boek = ? AND huishouden = ?',
    )
    .all(boek, bewoner);
  return new Set(rijen.map(({ populatie }) => populatie));
}

/** The proposals by name on a day of both clocks, a page at a time. Throws `niet-gevonden` and `vraag-ongeldig`. */
export function bewonersvoorstellen(lees: Leesmodel, vraag: Voorstellenvraag): Pagina<Voorstelstand> {
  return lees.vraag([wijkteam, inrichting], () => {
    const peiling = peilingVan(lees, vraag);
    const aantal = aantalVan(vraag);
    const eigen = populatiesVan(lees, vraag);
    const gevonden: Voorstelstand[] = [];
    for (const stappen of alleStappen(lees, 'voorstel', peiling, cursorId(vraag))) {
      const een = voorstelVan(stappen, peiling);
      if (een === undefined || eigen?.has(een.populatie) === false) continue;
      if (vraag.staat !== undefined && een.staat !== vraag.staat) continue;
      if (vraag.budget !== undefined && een.budget !== vraag.budget) continue;
      gevonden.push(een);
      if (gevonden.length > aantal) break;
    }
    return pagina(
      gevonden,
      aantal,
      ({ voorstel }) => voorstel,
      (een) => een,
    );
  });
}

/** One of them; throws `niet-gevonden`, also for one that was not there yet or that this household does not decide on. */
export function bewonersvoorstel(lees: Leesmodel, vraag: Voorstelkijk, id: string): Voorstelstand {
  return lees.vraag([wijkteam, inrichting], () => {
    const peiling = peilingVan(lees, vraag);
    const een = voorstelVan(stappenVan(lees, 'voorstel', id, peiling), peiling);
    if (een === undefined || populatiesVan(lees, vraag)?.has(een.populatie) === false)
      nietGevonden(`Voorstel ${id} staat niet in boek ${vraag.boek}.`);
    return een;
  });
}

/** What was chosen last under a name in a vote; null for nothing. */
export function stemVan(lees: Leesmodel, vraag: Voorstelkijk, voorstel: string, kiezer: string): Stem | null {
  return lees.vraag([wijkteam, inrichting], () => {
    const stappen = stappenVan(lees, 'stem', stemId(voorstel, kiezer), peilingVan(lees, vraag));
    return (stappen.findLast(({ telt }) => telt)?.gegevens as { stem: Stem } | undefined)?.stem ?? null;
  });
}

const stemId = (voorstel: string, kiezer: string): string => `${voorstel}~${kiezer}`;
