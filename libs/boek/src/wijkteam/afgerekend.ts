import type { Eurocent } from '@ontschot/kern';
import { weiger } from '../besluiten/besluit.js';
import type { Kleur } from '../rekening.js';
import type { Toestand } from '../toestand/toestand.js';
import type { Afrekening, Lopendeinleg } from '../toestand/wijkteam.js';

/** What an inleg brought into a wijkbudget in one kleur, less what a storno took back; eurocents. */
export function gebracht(toestand: Toestand, { gestort }: Lopendeinleg, kleur: Kleur): Eurocent {
  let som = 0;
  for (const { revisie } of gestort) {
    const storting = toestand.bewegingen.lees(revisie);
    if (storting === undefined || storting.gestorneerd) continue;
    for (const mutatie of storting.mutaties) if (mutatie.kleur === kleur) som += mutatie.bedrag;
  }
  return som;
}

/** What went back to where an inleg came from in one kleur, by every settlement that is in force; eurocents. */
export function teruggegaan(toestand: Toestand, { inleg, naar }: Lopendeinleg, kleur: Kleur): Eurocent {
  let som = 0;
  for (const { delen } of vanKracht(toestand, naar))
    for (const deel of delen) if (deel.inleg === inleg && deel.kleur === kleur) som += deel.terug;
  return som;
}

/**
 * Refuses to take back what was put in as long as a settlement in force has a part for that inleg in one of its kleuren:
 * what went back then was worked out over it, so that others would pay what is no longer of this one.
 */
export function bewaakAfgerekend(toestand: Toestand, revisie: number): void {
  const storting = toestand.bewegingen.lees(revisie);
  if (storting?.type !== 'inleg-gestort.v1') return;
  const kleuren = new Set(storting.mutaties.map(({ kleur }) => kleur));
  for (const [, { inleg, naar, gestort }] of toestand.wijkteam.inleggen) {
    if (!gestort.some((maand) => maand.revisie === revisie)) continue;
    for (const afrekening of vanKracht(toestand, naar)) {
      const deel = afrekening.delen.find((een) => een.inleg === inleg && kleuren.has(een.kleur));
      if (deel !== undefined)
        weiger(
          'storno-niet-mogelijk',
          `Inleg ${inleg} telt mee in de afrekening op revisie ${afrekening.revisie}; neem eerst die afrekening terug.`,
          { beweging: revisie, inleg, kleur: deel.kleur, afrekening: afrekening.revisie, deel: deel.deel },
        );
    }
  }
}

/** The latest first: that is the one to take back first. */
const vanKracht = (toestand: Toestand, budget: string): Afrekening[] =>
  (toestand.wijkteam.afrekeningen.lees(budget) ?? [])
    .filter(({ revisie }) => toestand.bewegingen.lees(revisie)?.gestorneerd === false)
    .reverse();
