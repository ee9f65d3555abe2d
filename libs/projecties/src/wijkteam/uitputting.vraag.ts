import type { Budget } from '@ontschot/boek';
import { telOp, type Datum, type Eurocent } from '@ontschot/kern';
import { inrichting } from '../inrichting/inrichting.projectie.js';
import { onderdelen } from '../inrichting/onderdelen.js';
import type { Leesmodel } from '../leesmodel.js';
import type { Peilvraag } from '../vragen/peil.js';
import { nietGevonden } from '../vragen/vraagfout.js';
import { SAMEN } from './bewegingen.js';
import { budgetstandVan, type Budgetmaten, type Budgetstand, type Herkomst } from './budgetstand.js';
import { gebiedstandVan, gebiedVan, type Gebiedstand } from './gebiedstand.js';
import { inlegVan, type Inlegstand } from './inlegstand.js';
import { teamsVan, zoalsNu, type Kijker } from './kijker.js';
import { alleStappen, peilingVan, type Peiling } from './lezen.js';
import { prognoseVan, type Prognose, type Waarschuwing } from './prognose.js';
import { geldtOp, mandaatVan } from './teamstand.js';
import { wijkteam } from './wijkteam.projectie.js';

export interface Uitputtingvraag extends Peilvraag {
  readonly boek: string;
  readonly alleen?: Kijker;
}

export interface Inlegbron extends Herkomst {
  /** What its standing orders still bring this year, in eurocents. */
  readonly nogVerwacht: Eurocent;
}

/** How far a wijkbudget is used up, and what becomes of it. Amounts in eurocents. */
export interface Uitputting {
  readonly boek: string;
  readonly budget: string;
  readonly naam: string;
  readonly wijk: string | null;
  readonly op: Datum;
  readonly bekendOp: Datum;
  /** The day from which is looked ahead. */
  readonly peildag: Datum;
  readonly revisie: number;
  /** What came in less what went back: vrij + verplicht + voorschot + besteed + stelpost. */
  readonly ingebracht: Eurocent;
  /** What went back at the end of the year to where it came from; it is off `ingebracht` already. */
  readonly teruggegeven: Eurocent;
  readonly stand: Budgetmaten;
  readonly nogVerwacht: Eurocent;
  /** Per source and per kleur; not for a wijkteam, which never thinks of silos (design 1). */
  readonly inleg?: readonly Inlegbron[];
  readonly kleuren?: Budgetstand['kleuren'];
  readonly maanden: Budgetstand['maanden'];
  /** Of a gebiedsbudget; null for any other. */
  readonly gebied: Gebiedstand | null;
  readonly prognose: Prognose;
  readonly waarschuwing: Waarschuwing | null;
}

interface Verwacht {
  readonly van: string;
  readonly periode: string;
  readonly bedrag: Eurocent;
}

const inlegIn = (lees: Leesmodel, budget: string, peiling: Peiling): Inlegstand[] =>
  [...alleStappen(lees, 'inleg', peiling)]
    .map((stappen) => inlegVan(stappen, peiling))
    .filter((inleg): inleg is Inlegstand => inleg?.naar === budget);

const verwachtVan = ({ van, bedrag, verwacht }: Inlegstand): Verwacht[] =>
  verwacht.map((periode) => ({ van, periode, bedrag }));

/** Every source that something came from, or is still to come from. */
function bronnen(herkomst: readonly Herkomst[], verwacht: readonly Verwacht[]): Inlegbron[] {
  const nog = new Map<string, Eurocent>();
  for (const { van, bedrag } of verwacht) nog.set(van, (nog.get(van) ?? 0) + bedrag);
  const nieuw = [...nog.keys()].filter((van) => !herkomst.some((een) => een.soort === 'vrij' && een.van === van));
  const alle = [...herkomst, ...nieuw.map((van): Herkomst => ({ soort: 'vrij', van, ingebracht: 0, teruggegeven: 0 }))];
  return alle.map((een) => ({ ...een, nogVerwacht: een.soort === 'vrij' ? (nog.get(een.van) ?? 0) : 0 }));
}

/**
 * A member sees the budgets of the wijken of its teams and of areas that they are in, and those that a mandate of its teams names, as long as that
 * is in force: today, or on the last day of the boek once its year is over. What was drawn stays in the trekkingen.
 */
function magZien(lees: Leesmodel, post: Budget, peiling: Peiling, kijker: Kijker | undefined): boolean {
  const { budget, wijk } = post;
  const eigen = teamsVan(lees, peiling, kijker);
  const wijken = wijk === undefined ? (gebiedVan(lees, post, peiling)?.wijken ?? []) : [wijk];
  if (eigen === undefined || [...eigen.values()].some((team) => wijken.includes(team.wijk))) return true;
  const vandaag = lees.vandaag();
  const laatste = `${peiling.overzicht.jaar}-12-31`;
  for (const stappen of alleStappen(lees, 'mandaat', zoalsNu(peiling))) {
    const mandaat = mandaatVan(stappen);
    if (mandaat === undefined || !eigen.has(mandaat.team) || !mandaat.budgetten.includes(budget)) continue;
    if (geldtOp(mandaat, vandaag < laatste ? vandaag : laatste)) return true;
  }
  return false;
}

/**
 * How far a budget of a wijk, an area or residents is used up on a day of both clocks; the sums are those of the saldi,
 * to the cent. Throws `niet-gevonden` for any other budget and for one of others, and `vraag-ongeldig`.
 */
export function uitputting(lees: Leesmodel, vraag: Uitputtingvraag, id: string): Uitputting {
  return lees.vraag([wijkteam, inrichting], () => {
    const { boek, alleen } = vraag;
    const peiling = peilingVan(lees, vraag);
    const [gevonden] = onderdelen<Budget>(lees, boek, 'budget', peiling.bekendOp, { alleen: id });
    const budget = gevonden?.onderdeel;
    if (budget === undefined || !SAMEN.has(budget.aard) || !magZien(lees, budget, peiling, alleen))
      nietGevonden(`Wijkbudget ${id} staat niet in boek ${boek}.`);
    const budgetstand = budgetstandVan(lees, id, peiling);
    const { stand, herkomst, kleuren, maanden } = budgetstand;
    const ingebracht = telOp(herkomst.map((een) => een.ingebracht - een.teruggegeven));
    const gebied = gebiedVan(lees, budget, peiling);
    const ingelegd = inlegIn(lees, id, peiling);
    const verwacht = ingelegd.flatMap(verwachtVan);
    const { opDatum, bekendOpDatum, peildag } = peiling;
    return {
      ...{ boek, budget: id, naam: budget.naam, wijk: budget.wijk ?? null },
      ...{ op: opDatum, bekendOp: bekendOpDatum, peildag, revisie: lees.kop(boek) },
      ingebracht,
      teruggegeven: telOp(ingelegd.map((een) => een.teruggegeven)),
      stand,
      nogVerwacht: telOp(verwacht.map(({ bedrag }) => bedrag)),
      ...(alleen === undefined && { inleg: bronnen(herkomst, verwacht), kleuren }),
      maanden,
      gebied: gebied === undefined ? null : gebiedstandVan(lees, gebied, peiling, budgetstand, ingebracht),
      ...prognoseVan(maanden, verwacht, peildag),
    };
  });
}
