import { telOp, volgendePeriode, type Eurocent, type Periode } from '@ontschot/kern';
import { weiger } from '../besluiten/besluit.js';
import type { Malustermijn, Resultaat } from '../toestand/contractlagen.js';
import type { Toestand } from '../toestand/toestand.js';

/** The assessments of a contract that were not taken back, in the order in which they were made. */
export const vanKracht = (toestand: Toestand, contract: string): Resultaat[] =>
  (toestand.lagen.resultaten.lees(contract) ?? []).filter(
    ({ revisie }) => toestand.bewegingen.lees(revisie)?.gestorneerd === false,
  );

/** The revisies behind the event of an assessment or instalment, that take of the malus. */
const genomenOp = ({ revisie, volgt }: Malustermijn): number[] =>
  Array.from({ length: volgt }, (_, i) => revisie + 1 + i);

/** What of a malus was not taken yet, or was and came back; eurocents, 0 for any other result. */
export function nogTeInnen(toestand: Toestand, resultaat: Resultaat): Eurocent {
  const genomen = [resultaat, ...resultaat.termijnen].flatMap(genomenOp).map((revisie) => {
    const beweging = toestand.bewegingen.lees(revisie);
    return beweging?.gestorneerd === false ? telOp(beweging.mutaties.map(({ bedrag }) => bedrag)) : 0;
  });
  return resultaat.malus - telOp(genomen);
}

/** The results of which a malus was not taken whole, with what is left of it. */
export const nietGeind = (toestand: Toestand): { naam: string; bedrag: Eurocent }[] =>
  [...toestand.lagen.resultaten].flatMap(([contract]) =>
    vanKracht(toestand, contract)
      .map((een) => ({ naam: `${contract} ${een.resultaat}`, bedrag: nogTeInnen(toestand, een) }))
      .filter(({ bedrag }) => bedrag > 0),
  );

const VAN_EEN_MALUS: ReadonlySet<string> = new Set([
  ...['resultaat-vastgesteld.v1', 'malus-geind.v1', 'besteding-gecorrigeerd.v1', 'verplichting-vrijgevallen.v1'],
]);

/**
 * Refuses to take an assessment back, or an instalment, as long as something of what it took is in force; and anything of
 * an assessment or instalment as long as a later instalment is: the last goes first.
 */
export function bewaakMalus(toestand: Toestand, revisie: number): void {
  if (!VAN_EEN_MALUS.has(toestand.bewegingen.lees(revisie)?.type ?? '')) return;
  for (const [, lijst] of toestand.lagen.resultaten)
    for (const een of lijst) {
      const delen = [een, ...een.termijnen];
      const plek = delen.findIndex((deel) => deel.revisie <= revisie && revisie <= deel.revisie + deel.volgt);
      if (plek < 0) continue;
      const later = delen.slice(plek + 1).flatMap((deel) => [deel.revisie, ...genomenOp(deel)]);
      const eigen = delen.filter((deel) => deel.revisie === revisie).flatMap(genomenOp);
      const eerst = [...eigen, ...later].findLast((op) => toestand.bewegingen.lees(op)?.gestorneerd === false);
      if (eerst !== undefined)
        weiger(
          'storno-niet-mogelijk',
          `Van de malus van ${een.resultaat} is de beweging op revisie ${eerst} nog van kracht; neem die eerst terug.`,
          { beweging: revisie, resultaat: een.resultaat, eerst },
        );
    }
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
