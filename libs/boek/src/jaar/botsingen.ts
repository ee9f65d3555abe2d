import { canoniek, eersteDag, type Datum } from '@ontschot/kern';
import type { Opdracht } from '../besluiten/besluit.js';
import { kokerVan, soortVan } from '../rekening.js';
import type { Budget, Koker } from '../toestand/onderdelen.js';
import type { Toestand } from '../toestand/toestand.js';

/**
 * What both boeken call by one name and is not one thing, where that name cannot be given to another: a koker of another
 * law, or with another oormerk while money of it is left; a budget of another kind. Money under it cannot come over. By
 * name; an empty list when all fits.
 */
export function botsingen(oud: Toestand, nieuw: Toestand): string[] {
  const gevonden: string[] = [];
  const metGeld = kokersMetGeld(oud);
  const begin = openingsdag(oud);
  for (const [koker] of oud.kokers) {
    const laatste = nieuw.kokers.lees(koker)?.at(-1);
    if (laatste === undefined) continue;
    const opBegin = metGeld.has(koker) ? nieuw.koker(koker, begin) : undefined;
    if (anderWet(oud, laatste) || (opBegin !== undefined && anderOormerk(oud, opBegin)))
      gevonden.push(`koker ${koker}`);
  }
  for (const [, hier] of nieuw.budgetten) if (anderBudget(oud, hier)) gevonden.push(`budget ${hier.budget}`);
  return gevonden;
}

/**
 * The name that this opdracht would use in the next boek for something else than the boek `oud`, which is closed towards it
 * and can give way no more; undefined when it fits.
 */
export function zouBotsen(oud: Toestand, opdracht: Opdracht): string | undefined {
  if (opdracht.soort === 'budget-instellen') {
    const hier = opdracht as unknown as Budget;
    return anderBudget(oud, hier) ? `budget ${hier.budget}` : undefined;
  }
  if (opdracht.soort !== 'koker-instellen') return undefined;
  const begin = openingsdag(oud);
  const hier = opdracht as unknown as Omit<Koker, 'vanaf'> & Partial<Koker>;
  const { vanaf = begin } = hier;
  const oormerkBotst = vanaf <= begin && kokersMetGeld(oud).has(hier.koker) && anderOormerk(oud, hier);
  return anderWet(oud, hier) || oormerkBotst ? `koker ${hier.koker}` : undefined;
}

/** The day on which the money of the old boek is in the next. */
const openingsdag = (oud: Toestand): Datum => eersteDag(`${(oud.boek?.jaar ?? 0) + 1}-01`);

const daar = (oud: Toestand, koker: string): Koker | undefined => oud.koker(koker, `${oud.boek?.jaar ?? 0}-12-31`);

function anderWet(oud: Toestand, { koker, wet }: Pick<Koker, 'koker' | 'wet'>): boolean {
  const was = daar(oud, koker);
  return was !== undefined && was.wet !== wet;
}

/** Doelen in another order are the same. */
function anderOormerk(oud: Toestand, { koker, oormerk }: Pick<Koker, 'koker' | 'oormerk'>): boolean {
  const was = daar(oud, koker);
  return was !== undefined && sleutel(was) !== sleutel({ oormerk });
}

const sleutel = ({ oormerk }: Pick<Koker, 'oormerk'>): string =>
  oormerk.aard === 'geoormerkt' ? oormerk.doelen.map(canoniek).sort().join('\n') : oormerk.aard;

function anderBudget(oud: Toestand, { budget, aard, koker, wijk }: Budget): boolean {
  const was = oud.budgetten.lees(budget);
  return was !== undefined && (was.aard !== aard || was.koker !== koker || was.wijk !== wijk);
}

const MET_GELD: ReadonlySet<string> = new Set(['vrij', 'verplicht', 'voorschot', 'overloop']);

/** The kokers of which there is money left that goes over, or went: it keeps the oormerk it had. */
function kokersMetGeld(oud: Toestand): Set<string> {
  const kokers = new Set<string>();
  for (const [rekening, saldo] of oud.saldi)
    if (MET_GELD.has(soortVan(rekening)))
      for (const kleur of saldo.kleuren) if (saldo.reeks(kleur).eind > 0) kokers.add(kokerVan(kleur));
  return kokers;
}
