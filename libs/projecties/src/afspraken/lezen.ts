import type { Datum } from '@ontschot/kern';
import { boekVan } from '../inrichting/boeken.vraag.js';
import { inrichting } from '../inrichting/inrichting.projectie.js';
import type { Leesmodel } from '../leesmodel.js';
import { aantalVan, cursorId, pagina, type Bladervraag, type Pagina } from '../vragen/bladeren.js';
import { peilVan } from '../vragen/peil.js';
import { nietGevonden } from '../vragen/vraagfout.js';
import { afspraken } from './afspraken.projectie.js';
import type { Standen, Standsoort } from './overzichten.js';

/** Of a boek, as we knew it on a day; today when left out. */
export interface Standvraag {
  readonly boek: string;
  readonly bekendOp?: Datum;
}

export interface Standenvraag extends Standvraag, Bladervraag {}

/** What comes before the question itself: the boek must be there, and the day must be one. Inside a question. */
export const bekendVan = (lees: Leesmodel, { boek, bekendOp }: Standvraag): number =>
  peilVan(lees, boekVan(lees, boek), bekendOp === undefined ? {} : { bekendOp }).bekendOp;

/** One of them by its id, as far as we knew on `bekend`; undefined when it was not there. Inside a question. */
export function stand<S extends Standsoort>(
  lees: Leesmodel,
  boek: string,
  soort: S,
  id: string,
  bekend: number,
): Standen[S] | undefined {
  const rij = lees
    .sql<[string, S, string, number], { readonly stand: string }>(
      `SELECT stand FROM afspraken_stand WHERE boek = ? AND soort = ? AND id = ? AND bekend <= ?
        ORDER BY bekend DESC LIMIT 1`,
    )
    .get(boek, soort, id, bekend);
  return rij === undefined ? undefined : (JSON.parse(rij.stand) as Standen[S]);
}

const WOORD: Readonly<Record<Standsoort, string>> = {
  verdeelregel: 'Verdeelregel',
  afspraak: 'Afspraak',
  populatie: 'Populatie',
};

/** Which ones a question is about; made once per question. */
export type Past<S extends Standsoort, V> = (lees: Leesmodel, vraag: V, bekend: number) => (een: Standen[S]) => boolean;

/** A question about one of them; throws `niet-gevonden` when it is not there, or is none of those it is about. */
export const over =
  <S extends Standsoort, T, V extends Standvraag = Standvraag>(
    soort: S,
    toon: (een: Standen[S], lees: Leesmodel, boek: string, bekend: number) => T,
    past: Past<S, V> = () => () => true,
  ) =>
  (lees: Leesmodel, vraag: V, id: string): T =>
    lees.vraag([inrichting, afspraken], () => {
      const bekend = bekendVan(lees, vraag);
      const een = stand(lees, vraag.boek, soort, id, bekend);
      if (een === undefined || !past(lees, vraag, bekend)(een))
        nietGevonden(`${WOORD[soort]} ${id} staat niet in boek ${vraag.boek}.`);
      return toon(een, lees, vraag.boek, bekend);
    });

/** A question about all of them by id, a page at a time; `past` tells which ones. */
export const lijstVan =
  <S extends Standsoort, T, V extends Standenvraag = Standenvraag>(
    soort: S,
    toon: (een: Standen[S]) => T,
    past: Past<S, V> = () => () => true,
  ) =>
  (lees: Leesmodel, vraag: V): Pagina<T> =>
    lees.vraag([inrichting, afspraken], () => {
      const bekend = bekendVan(lees, vraag);
      const aantal = aantalVan(vraag);
      const klopt = past(lees, vraag, bekend);
      const gevonden: { readonly id: string; readonly een: Standen[S] }[] = [];
      // With max() the other columns are those of the row that has it.
      const rijen = lees
        .sql<[string, S, number, string], { readonly id: string; readonly stand: string }>(
          `SELECT id, stand, max(bekend) FROM afspraken_stand
            WHERE boek = ? AND soort = ? AND bekend <= ? AND id > ? GROUP BY id ORDER BY id`,
        )
        .iterate(vraag.boek, soort, bekend, cursorId(vraag) ?? '');
      for (const rij of rijen) {
        const een = JSON.parse(rij.stand) as Standen[S];
        if (klopt(een)) gevonden.push({ id: rij.id, een });
        if (gevonden.length > aantal) break;
      }
      return pagina(
        gevonden,
        aantal,
        ({ id }) => id,
        ({ een }) => toon(een),
      );
    });
