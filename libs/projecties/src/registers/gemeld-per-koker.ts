import type { Eurocent, Periode } from '@ontschot/kern';
import type { Leesmodel } from '../leesmodel.js';
import { zonderKleineGroepen } from './kleine-groepen.js';
import type { Kostenrij } from './kostendelen.js';

/** What was reported of a koker over a year, in eurocents, as far as the list of meldingen tells it. */
export interface GemeldInJaar {
  readonly bedrag: Eurocent;
  /** Something was reported that is of too few households, or of months that were taken together with another year. */
  readonly nietAlles: boolean;
  /** Some is told of months together. */
  readonly samen: boolean;
  /** Of it what is told of one month, by month. */
  readonly perMaand: ReadonlyMap<Periode, Eurocent>;
}

interface Rij {
  readonly koker: string;
  readonly delen: string;
}

const NIETS: GemeldInJaar = { bedrag: 0, nietAlles: false, samen: false, perMaand: new Map() };

/**
 * What was reported per koker of the months of a year and still counts. It is the sum of amounts that the list of meldingen
 * tells one by one, so it says nothing of few households. Inside a question.
 */
export function gemeldInJaar(lees: Leesmodel, boek: string, jaar: number, bekend: number): Map<string, GemeldInJaar> {
  const rijen = lees
    .sql<[object], Rij>(
      `SELECT m.koker, m.delen FROM registers_kostenmelding m
        WHERE m.boek = @boek AND m.bekend <= @bekend AND NOT EXISTS (
          SELECT 1 FROM registers_kostenmelding v
            WHERE v.boek = m.boek AND v.vervangt = m.melding AND v.bekend <= @bekend
        ) ORDER BY m.revisie`,
    )
    .all({ boek, bekend });
  const per = new Map<string, GemeldInJaar>();
  const begin = `${jaar}-`;
  for (const { koker, delen } of rijen)
    for (const { maand, totEnMet = maand, bedrag } of zonderKleineGroepen(JSON.parse(delen) as Kostenrij[]).delen) {
      const binnen = maand.startsWith(begin) && totEnMet.startsWith(begin);
      // Months that were taken together can begin before the year and end after it.
      if (!binnen && (totEnMet < `${jaar}-01` || maand > `${jaar}-12`)) continue;
      const som = per.get(koker) ?? NIETS;
      const telt = binnen ? (bedrag ?? 0) : 0;
      const eigen = binnen && bedrag !== null && maand === totEnMet;
      per.set(koker, {
        bedrag: som.bedrag + telt,
        nietAlles: som.nietAlles || !binnen || bedrag === null,
        samen: som.samen || maand !== totEnMet,
        perMaand: eigen
          ? new Map([...som.perMaand, [maand, (som.perMaand.get(maand) ?? 0) + telt] as const])
          : som.perMaand,
      });
    }
  return per;
}
