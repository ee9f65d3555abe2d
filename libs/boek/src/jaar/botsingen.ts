import type { Toestand } from '../toestand/toestand.js';

/**
 * What both boeken call by one name and is not one thing, where that name cannot be given to another: a koker of another
 * law, a budget of another kind. Money under it cannot come over. By name; an empty list when all fits.
 */
export function botsingen(oud: Toestand, nieuw: Toestand): string[] {
  const datum = `${oud.boek?.jaar ?? 0}-12-31`;
  const gevonden: string[] = [];
  for (const [koker] of oud.kokers) {
    const daar = oud.koker(koker, datum);
    const hier = nieuw.kokers.lees(koker)?.at(-1);
    if (daar !== undefined && hier !== undefined && daar.wet !== hier.wet) gevonden.push(`koker ${koker}`);
  }
  for (const [budget, daar] of oud.budgetten) {
    const hier = nieuw.budgetten.lees(budget);
    if (hier === undefined) continue;
    if (hier.aard !== daar.aard || hier.koker !== daar.koker || hier.wijk !== daar.wijk)
      gevonden.push(`budget ${budget}`);
  }
  return gevonden;
}
