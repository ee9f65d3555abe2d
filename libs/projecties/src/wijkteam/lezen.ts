import type { Datum, Moment } from '@ontschot/kern';
import { dagInAmsterdam } from '@ontschot/kern';
import { boekVan, type BoekOverzicht } from '../inrichting/boeken.vraag.js';
import type { Leesmodel } from '../leesmodel.js';
import { ALLE_DAGEN } from '../reeksen/reeks.js';
import { peilVan, type Peil, type Peilvraag } from '../vragen/peil.js';
import type { Stapsoort } from './stappen.js';

/** One event about a thing, as it was kept. */
export interface Stap {
  readonly id: string;
  readonly revisie: number;
  readonly type: string;
  readonly moment: Moment;
  /** Whether its boekdatum is not after the day that is asked. */
  readonly telt: boolean;
  readonly gegevens: Readonly<Record<string, unknown>>;
}

/** The day of both clocks on which is asked. */
export interface Peiling extends Peil {
  readonly boek: string;
  readonly overzicht: BoekOverzicht;
  /** As a number of `dagnummer`; beyond the last day for the whole year. */
  readonly dag: number;
  /** The day as of which ages and terms are told: the earlier of both clocks, within the year. */
  readonly peildag: Datum;
  /** Whether that moment had passed when it is asked, also when it was not booked that it had. */
  isVoorbij(moment: Moment): boolean;
}

/** Both clocks, checked; throws `niet-gevonden` and `vraag-ongeldig`. Inside a question. */
export function peilingVan(lees: Leesmodel, vraag: Peilvraag & { readonly boek: string }): Peiling {
  const { boek } = vraag;
  const overzicht = boekVan(lees, boek);
  const peil = peilVan(lees, overzicht, vraag);
  const { op, opDatum, bekendOpDatum } = peil;
  const eerste = `${overzicht.jaar}-01-01`;
  const vroegst = opDatum < bekendOpDatum ? opDatum : bekendOpDatum;
  const nu = lees.nu();
  const terug = bekendOpDatum < lees.vandaag();
  return {
    ...peil,
    boek,
    overzicht,
    dag: op ?? ALLE_DAGEN,
    peildag: vroegst < eerste ? eerste : vroegst,
    isVoorbij: (moment) =>
      (terug ? dagInAmsterdam(moment) <= bekendOpDatum : moment <= nu) &&
      (op === undefined || dagInAmsterdam(moment) <= opDatum),
  };
}

type Rij = Omit<Stap, 'telt' | 'gegevens'> & { readonly dag: number; readonly gegevens: string };

const stapVan = ({ id, revisie, type, moment, dag, gegevens }: Rij, peiling: Peiling): Stap => ({
  id,
  revisie,
  type,
  moment,
  telt: dag <= peiling.dag,
  gegevens: JSON.parse(gegevens) as Stap['gegevens'],
});

/** The events about one thing that we knew of, in order. Inside a question. */
export function stappenVan(lees: Leesmodel, soort: Stapsoort, id: string, peiling: Peiling): Stap[] {
  return lees
    .sql<[string, string, string, number], Rij>(
      `SELECT id, revisie, type, moment, dag, gegevens FROM wijkteam_stap
        WHERE boek = ? AND soort = ? AND id = ? AND bekend <= ? ORDER BY revisie`,
    )
    .all(peiling.boek, soort, id, peiling.bekendOp)
    .map((rij) => stapVan(rij, peiling));
}

/** As `stappenVan` of everything of that kind after `na`, each thing by itself, by id. Inside a question. */
export function* alleStappen(lees: Leesmodel, soort: Stapsoort, peiling: Peiling, na = ''): Generator<Stap[]> {
  const rijen = lees
    .sql<[string, string, string, number], Rij>(
      `SELECT id, revisie, type, moment, dag, gegevens FROM wijkteam_stap
        WHERE boek = ? AND soort = ? AND id > ? AND bekend <= ? ORDER BY id, revisie`,
    )
    .all(peiling.boek, soort, na, peiling.bekendOp);
  for (let begin = 0; begin < rijen.length;) {
    let eind = begin;
    while (rijen[eind]?.id === rijen[begin]?.id) eind += 1;
    yield rijen.slice(begin, eind).map((rij) => stapVan(rij, peiling));
    begin = eind;
  }
}
