import type { Toezegging } from '@ontschot/boek';
import type { Datum, Eurocent, Moment } from '@ontschot/kern';
import type { Leesmodel } from '../leesmodel.js';
import type { Peiling } from './peiling.js';

/**
 * What stands on promises, in eurocents. Of one promise, `open` is toegezegd − contant + terugbetaald − verrekend; what
 * is verrekend between promises of the same receiver and koker comes to zero together.
 */
export interface Toezeggingmaten {
  /** Asked of a payer that keeps its own books, and not answered. */
  readonly gevraagd: Eurocent;
  /** Promised in all, less what was taken back. */
  readonly toegezegd: Eurocent;
  readonly contant: Eurocent;
  readonly terugbetaald: Eurocent;
  readonly open: Eurocent;
}

/** A promise on a day of both clocks. */
export interface Toezeggingstand extends Toezeggingmaten {
  readonly nr: number;
  /** Whose it is and what kind, as the boek last had it then; its amounts count without regard to the boekdatum. */
  readonly rij: Toezegging;
  readonly bedrag: Eurocent;
  readonly afgewezen: Eurocent;
  readonly verrekend: Eurocent;
  readonly boekdatum: Datum;
  readonly geregistreerdOp: Moment;
}

type Rij = Omit<Toezeggingstand, 'rij' | 'verrekend'> & { readonly na: string };

/** Every promise, the oldest first. Inside a question. */
export function toezeggingstanden(lees: Leesmodel, { boek, dag, bekendOp }: Peiling): Toezeggingstand[] {
  // With max() the other columns are those of the row that has it.
  return lees
    .sql<[string, number, number], Rij>(
      `SELECT t.nr, t.boekdatum, t.geregistreerdOp, w.na, max(w.revisie), sum(w.bedrag) AS bedrag,
          sum(w.gevraagd) AS gevraagd, sum(w.toegezegd) AS toegezegd, sum(w.contant) AS contant,
          sum(w.terugbetaald) AS terugbetaald, sum(w.afgewezen) AS afgewezen, sum(w.open) AS open
        FROM landkaart_wijziging w JOIN landkaart_toezegging t ON t.boek = w.boek AND t.nr = w.nr
        WHERE w.boek = ? AND w.bekend <= ? AND w.dag <= ? GROUP BY w.nr ORDER BY w.nr`,
    )
    .all(boek, bekendOp, dag)
    .map(
      ({
        nr,
        boekdatum,
        geregistreerdOp,
        na,
        bedrag,
        gevraagd,
        toegezegd,
        contant,
        terugbetaald,
        afgewezen,
        open,
      }) => ({
        nr,
        rij: JSON.parse(na) as Toezegging,
        ...{ boekdatum, geregistreerdOp, bedrag, gevraagd, toegezegd, contant, terugbetaald, afgewezen, open },
        verrekend: toegezegd - contant + terugbetaald - open,
      }),
    );
}
