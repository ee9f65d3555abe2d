import { volgendePeriode, type Periode } from '@ontschot/kern';
import { weiger } from '../besluiten/besluit.js';
import type { Resultaat } from '../toestand/contractlagen.js';
import type { Toestand } from '../toestand/toestand.js';

/** The assessments of a contract that were not taken back, in the order in which they were made. */
export const vanKracht = (toestand: Toestand, contract: string): Resultaat[] =>
  (toestand.lagen.resultaten.lees(contract) ?? []).filter(
    ({ revisie }) => toestand.bewegingen.lees(revisie)?.gestorneerd === false,
  );

/** Refuses to take an assessment back as long as something of its malus is in force: those events go first. */
export function bewaakMalus(toestand: Toestand, revisie: number): void {
  if (toestand.bewegingen.lees(revisie)?.type !== 'resultaat-vastgesteld.v1') return;
  for (const [, lijst] of toestand.lagen.resultaten)
    for (const { volgt, resultaat } of lijst.filter((een) => een.revisie === revisie))
      for (let gevolg = revisie + volgt; gevolg > revisie; gevolg -= 1)
        if (toestand.bewegingen.lees(gevolg)?.gestorneerd === false)
          weiger(
            'storno-niet-mogelijk',
            `Van de malus van ${resultaat} is de beweging op revisie ${gevolg} nog van kracht; neem die eerst terug.`,
            { beweging: revisie, resultaat, eerst: gevolg },
          );
}

/** The contracts of which not every month up to `totEnMet` was assessed, while they agree on bonus or malus. */
export function nogVastTeStellen(toestand: Toestand, totEnMet: Periode): string[] {
  const jaar = totEnMet.slice(0, 4);
  return [...toestand.ondersteuningsopdrachten]
    .filter(([id, { resultaat }]) => {
      if (resultaat === undefined) return false;
      const klaar = vanKracht(toestand, id);
      for (let maand: Periode = `${jaar}-01`; maand <= totEnMet; maand = volgendePeriode(maand))
        if (!klaar.some((een) => een.van <= maand && een.totEnMet >= maand)) return true;
      return false;
    })
    .map(([id]) => id);
}
