import type { Budget, Koker, Ondersteuningsopdracht, Organisatie, Wijk } from '@ontschot/boek';
import { isDatum, type Datum } from '@ontschot/kern';
import type { Leesmodel } from '../leesmodel.js';
import { VraagFout } from '../vragen/vraagfout.js';
import { boekVan, laatsteVanJaar } from './boeken.vraag.js';
import { inrichting } from './inrichting.projectie.js';

interface Vraag {
  readonly boek: string;
}

/** A koker as it is on a day, with all that it has been and will be. */
export type KokerOverzicht = Koker & { readonly versies: readonly Koker[] };

/** The parts of one kind, by id; of a koker all versions, by day. Inside another question. */

export function onderdelen<T>(lees: Leesmodel, boek: string, soort: string): T[] {
  const rijen = lees
    .sql<[string, string], { gegevens: string }>(
      'SELECT gegevens FROM inrichting_onderdeel WHERE boek = ? AND soort = ? ORDER BY id, vanaf',
    )
    .all(boek, soort);
  return rijen.map(({ gegevens }) => JSON.parse(gegevens) as T);
}

const lijst =
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- what the row holds is known by its soort
  <T>(soort: string) =>
    (lees: Leesmodel, { boek }: Vraag): readonly T[] =>
      lees.vraag([inrichting], () => {
        boekVan(lees, boek);
        return onderdelen<T>(lees, boek, soort);
      });

/** The parts of a boek as they are now, by id; throws `niet-gevonden` for a boek that is not there. */
export const organisaties = lijst<Organisatie>('organisatie');
export const wijken = lijst<Wijk>('wijk');
export const budgetten = lijst<Budget>('budget');
export const ondersteuningsopdrachten = lijst<Ondersteuningsopdracht>('ondersteuningsopdracht');

/** The kokers as they are on `op` (the last day of the year when left out); one that is not there yet is left out. */
export function kokers(lees: Leesmodel, { boek, op }: Vraag & { readonly op?: Datum }): readonly KokerOverzicht[] {
  return lees.vraag([inrichting], () => {
    const eindeVanJaar = laatsteVanJaar(boekVan(lees, boek));
    const dag = op ?? eindeVanJaar;
    if (!isDatum(dag))
      throw new VraagFout('vraag-ongeldig', `${String(dag)} is geen dag.`, [
        { veld: 'op', uitleg: 'Geef een dag als 2025-06-30.' },
      ]);
    return kokersOp(lees, boek, dag);
  });
}

/** As `kokers`, inside another question. */
export function kokersOp(lees: Leesmodel, boek: string, op: Datum): KokerOverzicht[] {
  const perKoker = new Map<string, Koker[]>();
  for (const versie of onderdelen<Koker>(lees, boek, 'koker'))
    perKoker.set(versie.koker, [...(perKoker.get(versie.koker) ?? []), versie]);
  return [...perKoker.values()].flatMap((versies) => {
    const nu = versies.findLast((versie) => versie.vanaf <= op);
    return nu === undefined ? [] : [{ ...nu, versies }];
  });
}
