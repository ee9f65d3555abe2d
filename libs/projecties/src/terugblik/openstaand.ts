import {
  geldendeMandaten,
  openToezeggingen,
  openVerplichtingen,
  openVoorschotten,
  wachtendeTrekkingen,
  type Toestand,
} from '@ontschot/boek';
import type { Datum } from '@ontschot/kern';
import { perioden, type PeriodeOverzicht } from '../inrichting/historie.vraag.js';
import { toezeggingen } from '../landkaart/toezeggingen.vraag.js';
import type { Leesmodel } from '../leesmodel.js';
import { GROOTSTE_PAGINA } from '../vragen/bladeren.js';
import { mandaten } from '../wijkteam/teams.vraag.js';
import { trekkingen } from '../wijkteam/trekkingen.vraag.js';

/** The most of one kind that are named one by one; `aantal` counts all. */
const GENOEMD = 50;

/** Things of one kind that are open. */
export interface Openlijst {
  /** How many there are; at least so many when `meer` is true. */
  readonly aantal: number;
  readonly meer: boolean;
  /** The first of them; all are in the list of that kind. */
  readonly eerste: readonly object[];
}

export interface Openstaand {
  readonly verplichtingen: Openlijst;
  readonly voorschotten: Openlijst;
  readonly toezeggingen: Openlijst;
  readonly trekkingen: Openlijst;
  readonly mandaten: Openlijst;
}

const lijst = (alle: readonly object[], meer = false): Openlijst => ({
  aantal: alle.length,
  meer,
  eerste: alle.slice(0, GENOEMD),
});

/** What each list tells of what is open: where to find it and how much, not for whom it was. */
const kort = (een: object, ...namen: readonly string[]): object =>
  Object.fromEntries(namen.flatMap((naam) => (naam in een ? [[naam, (een as Record<string, unknown>)[naam]]] : [])));

const TOEZEGGING = ['toezegging', 'afspraak', 'soort', 'koker', 'budget', 'bedrag', 'open', 'staat'] as const;
const TREKKING = ['trekking', 'team', 'mandaat', 'budget', 'vorm', 'bedrag', 'vervaltOp'] as const;
const MANDAAT = [
  ...['mandaat', 'team', 'budgetten', 'doelen', 'perTrekking', 'perHuishoudenPerJaar', 'openVoorschotten'],
  ...['meekijken', 'geldigVan', 'geldigTotEnMet'],
] as const;

/** What the events up to a revisie say: what has no boekdatum of its own is as it was then. */
export const openVolgensToestand = (toestand: Toestand, op: Datum, peildag: Datum): Openstaand => ({
  ...posten(toestand, op),
  toezeggingen: lijst(openToezeggingen(toestand).map((een) => kort(een, ...TOEZEGGING))),
  trekkingen: lijst(wachtendeTrekkingen(toestand).map((een) => kort(een, ...TREKKING))),
  mandaten: lijst(geldendeMandaten(toestand, peildag).map((een) => kort(een, ...MANDAAT))),
});

const posten = (toestand: Toestand, op: Datum) => ({
  verplichtingen: lijst(openVerplichtingen(toestand, op)),
  voorschotten: lijst(openVoorschotten(toestand, op)),
});

/** The same on a day of both clocks: what waits and what holds is asked of the lists that know both. */
export function openOpDag(
  lees: Leesmodel,
  toestand: Toestand,
  vraag: { readonly boek: string; readonly op?: Datum; readonly bekendOp?: Datum },
  op: Datum,
): Openstaand {
  const aantal = GROOTSTE_PAGINA;
  const beloofd = toezeggingen(lees, { ...vraag, aantal });
  const wacht = trekkingen(lees, { ...vraag, wachtend: true, aantal });
  const gaf = mandaten(lees, { ...vraag, aantal });
  return {
    ...posten(toestand, op),
    toezeggingen: lijst(
      beloofd.regels.filter(({ open }) => open !== 0).map((een) => kort(een, ...TOEZEGGING)),
      beloofd.volgende !== null,
    ),
    trekkingen: lijst(
      wacht.regels.map((een) => kort(een, ...TREKKING)),
      wacht.volgende !== null,
    ),
    mandaten: lijst(
      gaf.regels.filter(({ geldt }) => geldt).map((een) => kort(een, ...MANDAAT)),
      gaf.volgende !== null,
    ),
  };
}

/** Which months are closed. */
export const geslotenVolgensToestand = ({ boek, afgeslotenTotEnMet }: Toestand): string[] =>
  Array.from({ length: 12 }, (_, maand) => `${boek?.jaar ?? 0}-${String(maand + 1).padStart(2, '0')}`).filter(
    (periode) => afgeslotenTotEnMet !== undefined && periode <= afgeslotenTotEnMet,
  );

export const geslotenOpDag = (lees: Leesmodel, boek: string, bekendOp: Datum | undefined): string[] =>
  perioden(lees, { boek, ...(bekendOp !== undefined && { bekendOp }) })
    .filter(({ afgesloten }: PeriodeOverzicht) => afgesloten)
    .map(({ periode }) => periode);
