import type { Toezegging } from '@ontschot/boek';
import type { Datum, Eurocent, Moment } from '@ontschot/kern';
import { daggetal } from '../motor/dagen.js';
import type { Peiling } from '../landkaart/peiling.js';
import type { Leesmodel } from '../leesmodel.js';
import type { Vorderingoverzicht, Vorderingregel, Vorderingstap } from './vordering.js';

interface Rij {
  readonly nr: number;
  readonly revisie: number;
  readonly boekdatum: Datum;
  readonly geregistreerdOp: Moment;
  readonly uit: string | null;
  /** Of the promise, so below zero: what was open of it when it was made, and is. */
  readonly begin: Eurocent;
  readonly open: Eurocent;
  readonly terugbetaald: Eurocent;
  readonly overgedragen: Eurocent;
  readonly rij: string;
}

/**
 * What receivers owe kokers: promises that were below zero when they were made, by a loss or a correction. What was set
 * off against open promises at once is no claim. Inside a question.
 */
export function terugvorderingen(lees: Leesmodel, peiling: Peiling): (Vorderingregel & { readonly nr: number })[] {
  const { boek, bekendOp, dag } = peiling;
  return lees
    .sql<[object], Rij>(
      `SELECT t.nr, e.revisie, t.boekdatum, t.geregistreerdOp, t.uit, e.open AS begin, e.na AS rij,
          sum(w.open) AS open, sum(w.terugbetaald) AS terugbetaald, sum(w.overgedragen) AS overgedragen
        FROM landkaart_toezegging t
        JOIN landkaart_wijziging e ON e.boek = t.boek AND e.nr = t.nr AND e.revisie =
          (SELECT min(revisie) FROM landkaart_wijziging WHERE boek = t.boek AND nr = t.nr)
        JOIN landkaart_wijziging w ON w.boek = t.boek AND w.nr = t.nr AND w.bekend <= @bekendOp AND w.dag <= @dag
        WHERE t.boek = @boek AND e.open < 0 AND e.bekend <= @bekendOp AND e.dag <= @dag
        GROUP BY t.nr ORDER BY t.nr`,
    )
    .all({ boek, bekendOp, dag })
    .map((een) => regelVan(peiling, een));
}

function regelVan(peiling: Peiling, een: Rij): Vorderingregel & { readonly nr: number } {
  const { toezegging, ontvanger, koker, budget, afspraak, vaststelling } = JSON.parse(een.rij) as Toezegging;
  const { nr, revisie, boekdatum, geregistreerdOp, uit, terugbetaald } = een;
  const [bedrag, overgedragen, open] = [een.begin, een.overgedragen, een.open].map((op) => 0 - op) as [
    Eurocent,
    Eurocent,
    Eurocent,
  ];
  return {
    nr,
    vordering: toezegging,
    soort: 'terugvordering',
    schuldenaar: ontvanger,
    schuldeiser: peiling.financier(koker, peiling.opDatum),
    ...{ koker, budget, afspraak, vaststelling, bedrag },
    verrekend: bedrag - terugbetaald - overgedragen - open,
    ...{ terugbetaald, overgedragen, open },
    ...{ inning: null, reden: null, uit, boekdatum, geregistreerdOp },
    dagen: daggetal(peiling.opDatum) - daggetal(boekdatum),
    revisie,
  };
}

type Stap = Pick<Rij, 'revisie' | 'open' | 'terugbetaald' | 'overgedragen'> & { readonly bekend: number };

/** How it came to what it is, event by event. Inside a question. */
export function terugvorderingVerloop(
  lees: Leesmodel,
  { boek, bekendOp, dag }: Peiling,
  { nr, revisie: begin }: { readonly nr: number; readonly revisie: number },
): Vorderingoverzicht['verloop'] {
  return lees
    .sql<[string, number, number, number], Stap>(
      `SELECT revisie, bekend, open, terugbetaald, overgedragen FROM landkaart_wijziging
        WHERE boek = ? AND nr = ? AND bekend <= ? AND dag <= ? ORDER BY revisie`,
    )
    .all(boek, nr, bekendOp, dag)
    .map(({ revisie, open, terugbetaald, overgedragen }): Vorderingstap => {
      if (revisie === begin) return { revisie, wat: 'vastgelegd', bedrag: -open };
      if (terugbetaald !== 0) return { revisie, wat: 'terugbetaald', bedrag: terugbetaald };
      if (overgedragen !== 0) return { revisie, wat: 'overgedragen', bedrag: -overgedragen };
      return { revisie, wat: 'verrekend', bedrag: open };
    });
}
