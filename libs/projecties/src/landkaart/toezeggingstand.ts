import type { Toezegging } from '@ontschot/boek';
import type { Datum, Eurocent, Moment } from '@ontschot/kern';
import type { Leesmodel } from '../leesmodel.js';
import type { Peiling } from './peiling.js';

/**
 * What stands on promises, in eurocents: toegezegd = contant − terugbetaald + verrekend + doorgegeven +
 * overgedragen + open, of one promise and of any sum of them.
 */
export interface Toezeggingmaten {
  /** Asked of a payer that keeps its own books, and not answered. */
  readonly gevraagd: Eurocent;
  /** Promised in all, less what was taken back. */
  readonly toegezegd: Eurocent;
  readonly contant: Eurocent;
  readonly terugbetaald: Eurocent;
  /**
   * Set off against other promises to the same receiver at the expense of the same koker, or taken back by them:
   * together it comes to zero.
   */
  readonly verrekend: Eurocent;
  /** Went to another organisatie by agreement; below zero: came from one. Together it comes to zero. */
  readonly doorgegeven: Eurocent;
  /** Went on to the boek of the next year, where it stands open. */
  readonly overgedragen: Eurocent;
  readonly open: Eurocent;
}

/** A promise on a day of both clocks. */
export interface Toezeggingstand extends Toezeggingmaten {
  readonly nr: number;
  /** Whose it is and what kind, as the boek last had it then; its amounts count without regard to the boekdatum. */
  readonly rij: Toezegging;
  readonly bedrag: Eurocent;
  readonly afgewezen: Eurocent;
  /** Of `toegezegd`: what an earlier boek had promised already; 0 for one of this boek. */
  readonly overgenomen: Eurocent;
  /** The boek that it was taken over from; null for one of this boek. */
  readonly uit: string | null;
  readonly boekdatum: Datum;
  readonly geregistreerdOp: Moment;
}

type Rij = Omit<Toezeggingstand, 'rij' | 'verrekend'> & { readonly na: string };

/** Every promise, the oldest first. Inside a question. */
export function toezeggingstanden(lees: Leesmodel, { boek, dag, bekendOp }: Peiling): Toezeggingstand[] {
  // With max() the other columns are those of the row that has it.
  return lees
    .sql<[string, number, number], Rij>(
      `SELECT t.nr, t.boekdatum, t.geregistreerdOp, t.uit, w.na, max(w.revisie), sum(w.bedrag) AS bedrag,
          sum(w.gevraagd) AS gevraagd, sum(w.toegezegd) AS toegezegd, sum(w.contant) AS contant,
          sum(w.terugbetaald) AS terugbetaald, sum(w.afgewezen) AS afgewezen, sum(w.overgedragen) AS overgedragen,
          sum(w.doorgegeven) AS doorgegeven,
          sum(w.open) AS open, sum(CASE WHEN t.uit IS NOT NULL AND w.revisie = (SELECT min(e.revisie)
            FROM landkaart_wijziging e WHERE e.boek = w.boek AND e.nr = w.nr) THEN w.toegezegd ELSE 0 END) AS overgenomen
        FROM landkaart_wijziging w JOIN landkaart_toezegging t ON t.boek = w.boek AND t.nr = w.nr
        WHERE w.boek = ? AND w.bekend <= ? AND w.dag <= ? GROUP BY w.nr ORDER BY w.nr`,
    )
    .all(boek, bekendOp, dag)
    .map(standVan);
}

function standVan({ nr, boekdatum, geregistreerdOp, uit, na, ...bedragen }: Rij): Toezeggingstand {
  const { bedrag, gevraagd, toegezegd, contant, terugbetaald, afgewezen, overgedragen, overgenomen, open } = bedragen;
  const { doorgegeven } = bedragen;
  const rij = JSON.parse(na) as Toezegging;
  return {
    nr,
    rij,
    // What came by agreement may have come earlier than what was recorded first.
    boekdatum: rij.gekregenVan !== undefined && rij.boekdatum < boekdatum ? rij.boekdatum : boekdatum,
    ...{ geregistreerdOp, uit, bedrag, gevraagd, toegezegd, contant, terugbetaald, afgewezen },
    verrekend: toegezegd - contant + terugbetaald - doorgegeven - overgedragen - open,
    doorgegeven,
    overgedragen,
    overgenomen,
    open,
  };
}
