import {
  budgetstanden,
  rekeningen,
  rekeningstand,
  type Budgetstand,
  type Geteld,
  type Rekeningstand,
  type Toestand,
} from '@ontschot/boek';
import { dagInAmsterdam, type Datum, type Moment } from '@ontschot/kern';
import type { Leesmodel } from '../leesmodel.js';
import { aantalVan, cursorId, pagina, type Bladervraag, type Pagina } from '../vragen/bladeren.js';
import { vouwerVan, zoekPunt, type Gevonden, type Terugpunt } from './bereik.js';
import {
  geslotenOpDag,
  geslotenVolgensToestand,
  openOpDag,
  openVolgensToestand,
  type Openstaand,
} from './openstaand.js';
import { Tijd } from './tijd.js';

export interface Terugblikvraag extends Terugpunt, Bladervraag {
  readonly boek: string;
  /** How long it may take (ms). */
  readonly maxMs?: number;
}

/** What is told once, on the first page. */
export interface Terugbliktotaal {
  readonly gebeurtenissen: {
    /** How many events were known: revisie 0 up to and including `revisie`. */
    readonly aantal: number;
    readonly laatsteGeregistreerdOp: Moment;
    /** How many were recorded after it, up to now. */
    readonly later: number;
    /** How many of its movements count on `op`, and how many only later in the year. */
    readonly bewegingen: Geteld;
  };
  readonly budgetten: readonly Budgetstand[];
  readonly open: Openstaand;
  /** The months that were closed. */
  readonly perioden: readonly string[];
}

/** A boek as it was, with a page of its rekeningen. */
export interface Terugblik extends Pagina<Rekeningstand>, Partial<Terugbliktotaal> {
  readonly boek: string;
  readonly revisie: number;
  readonly op: Datum;
  readonly bekendOp: Datum | null;
}

/**
 * A boek as it was at a revisie, at a moment (UTC) or on a day we knew, and on any boekdatum: its rekeningen a page at a
 * time, and on the first page all that was open. Amounts in eurocents. Throws `niet-gevonden`, `vraag-ongeldig`, and
 * `nog-niet-zover` when going back takes too long.
 */
export async function terugblik(lees: Leesmodel, vraag: Terugblikvraag): Promise<Terugblik> {
  const aantal = aantalVan(vraag);
  const na = cursorId(vraag) ?? '';
  const tijd = new Tijd(vraag.maxMs);
  const punt = await zoekPunt(lees, vraag.boek, vraag, tijd);
  const { boek, revisie, op, bekendOp = null } = punt;
  return vouwerVan(lees).op(boek, revisie, tijd, (toestand) => {
    const namen = rekeningen(toestand).filter((rekening) => rekening > na);
    const bladzijde = pagina(
      namen.slice(0, aantal + 1),
      aantal,
      (rekening) => rekening,
      (rekening) => rekeningstand(toestand, rekening, op),
    );
    const eerste = vraag.cursor === undefined ? totaal(lees, vraag, punt, toestand) : {};
    return { boek, revisie, op, bekendOp, ...eerste, ...bladzijde };
  });
}

function totaal(lees: Leesmodel, vraag: Terugblikvraag, punt: Gevonden, toestand: Toestand): Terugbliktotaal {
  const { boek, kop, revisie, op, bekendOp } = punt;
  const { budgetten, bewegingen } = budgetstanden(toestand, op);
  // A day is asked of the lists that know both clocks; of a revisie or a moment only the events know.
  const opDag = vraag.opRevisie === undefined && vraag.opMoment === undefined;
  const dag = { boek, ...(vraag.op !== undefined && { op }), ...(bekendOp !== undefined && { bekendOp }) };
  const gekend = dagInAmsterdam(toestand.laatsteMoment);
  const peildag = [op, gekend < `${op.slice(0, 4)}-01-01` ? op : gekend].sort()[0] ?? op;
  return {
    gebeurtenissen: {
      aantal: revisie + 1,
      laatsteGeregistreerdOp: toestand.laatsteMoment,
      later: kop - revisie,
      bewegingen,
    },
    budgetten,
    open: opDag ? openOpDag(lees, toestand, dag, op) : openVolgensToestand(toestand, op, peildag),
    perioden: opDag ? geslotenOpDag(lees, boek, bekendOp) : geslotenVolgensToestand(toestand),
  };
}
