import type { Koker } from '@ontschot/boek';
import type { Datum } from '@ontschot/kern';
import type { Leesmodel } from '../leesmodel.js';

/** A koker as it is on a day, with all that it has been and will be, as far as we knew. */
export type KokerOverzicht = Koker & { readonly versies: readonly Koker[] };

interface Rij {
  readonly id: string;
  readonly gegevens: string;
}

/** Which parts: those after `na`, at most so many, or the one with that id. */
export interface Deel {
  readonly na?: string;
  readonly hoogstens?: number;
  readonly alleen?: string;
}

/**
 * The parts of one kind by id, as we knew them on `bekendOp` (see `daggetal`); a koker comes once for every day from
 * which it holds, in order. Inside a question.
 */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- what the row holds is known by its soort
export function onderdelen<T>(
  lees: Leesmodel,
  boek: string,
  soort: string,
  bekendOp: number,
  { na = '', hoogstens = -1, alleen }: Deel = {},
): { readonly id: string; readonly onderdeel: T }[] {
  // With max() the other columns are those of the row that has it.
  const rijen = lees
    .sql<(string | number)[], Rij>(
      `SELECT id, gegevens, max(bekend) FROM inrichting_onderdeel
        WHERE boek = ? AND soort = ? AND bekend <= ? AND id > ?${alleen === undefined ? '' : ' AND id = ?'}
        GROUP BY id, vanaf ORDER BY id, vanaf LIMIT ?`,
    )
    .all(boek, soort, bekendOp, na, ...(alleen === undefined ? [] : [alleen]), hoogstens);
  return rijen.map(({ id, gegevens }) => ({ id, onderdeel: JSON.parse(gegevens) as T }));
}

/** The kokers, or the one with that id, as they are on `op`, by id; one that is not there yet is left out. */
export function kokersOp(
  lees: Leesmodel,
  boek: string,
  op: Datum,
  bekendOp: number,
  alleen?: string,
): KokerOverzicht[] {
  const perKoker = new Map<string, Koker[]>();
  for (const { id, onderdeel } of onderdelen<Koker>(
    lees,
    boek,
    'koker',
    bekendOp,
    alleen === undefined ? {} : { alleen },
  ))
    perKoker.set(id, [...(perKoker.get(id) ?? []), onderdeel]);
  return [...perKoker.values()].flatMap((versies) => {
    const nu = versies.findLast((versie) => versie.vanaf <= op);
    return nu === undefined ? [] : [{ ...nu, versies }];
  });
}
