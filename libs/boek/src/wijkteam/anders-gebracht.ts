import type { Eurocent } from '@ontschot/kern';
import type { Kleur } from '../rekening.js';
import type { Toestand } from '../toestand/toestand.js';

const PLAATSEN = ['vrij', 'verplicht', 'voorschot', 'besteed'] as const;

/** What an inleg brought, and what went back of one: that is counted there. */
const DOOR_INLEG: ReadonlySet<string> = new Set(['inleg-gestort.v1', 'wijkbudget-afgerekend.v1']);

/**
 * What came into a budget per kleur otherwise than by an inleg, less what went back to a payer (a reduction, a refund);
 * eurocents. What went on to another budget is not taken off: that left of everybody's money, as what was spent did. What
 * was taken back by a storno never came.
 */
export function andersGebracht(toestand: Toestand, budget: string): ReadonlyMap<Kleur, Eurocent> {
  const eigen = new Set<string>(PLAATSEN.map((soort) => `${soort}:${budget}`));
  const per = new Map<Kleur, Eurocent>();
  for (const [, { type, mutaties, gestorneerd, storneert }] of toestand.bewegingen) {
    if (gestorneerd || storneert !== undefined || DOOR_INLEG.has(type)) continue;
    for (const { van, naar, kleur, bedrag } of mutaties) {
      const erbij = eigen.has(naar) && !eigen.has(van) ? bedrag : 0;
      const terug = eigen.has(van) && naar.startsWith('bron:') ? bedrag : 0;
      if (erbij !== terug) per.set(kleur, (per.get(kleur) ?? 0) + erbij - terug);
    }
  }
  return per;
}
