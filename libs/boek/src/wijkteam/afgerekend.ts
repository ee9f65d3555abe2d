import type { Eurocent } from '@ontschot/kern';
import { weiger } from '../besluiten/besluit.js';
import type { Kleur } from '../rekening.js';
import type { Toestand } from '../toestand/toestand.js';
import type { Lopendeinleg } from '../toestand/wijkteam.js';

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
  for (const { revisie, delen } of toestand.wijkteam.afrekeningen.lees(naar) ?? []) {
    if (toestand.bewegingen.lees(revisie)?.gestorneerd !== false) continue;
    for (const deel of delen) if (deel.inleg === inleg && deel.kleur === kleur) som += deel.terug;
  }
  return som;
}

/**
 * Refuses to take back what was put in, when more went back of that inleg than would be left of it: it would be given
 * back twice, out of the money of others.
 */
export function bewaakAfgerekend(toestand: Toestand, revisie: number): void {
  const storting = toestand.bewegingen.lees(revisie);
  if (storting?.type !== 'inleg-gestort.v1') return;
  for (const [, een] of toestand.wijkteam.inleggen) {
    if (!een.gestort.some((maand) => maand.revisie === revisie)) continue;
    for (const { kleur, bedrag } of storting.mutaties) {
      const terug = teruggegaan(toestand, een, kleur);
      const blijft = gebracht(toestand, een, kleur) - bedrag;
      if (terug > blijft)
        weiger(
          'storno-niet-mogelijk',
          `Van inleg ${een.inleg} ging bij de afrekening al geld terug; neem eerst die afrekening terug.`,
          { beweging: revisie, inleg: een.inleg, kleur, terug, blijft },
        );
    }
  }
}
