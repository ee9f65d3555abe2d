import { laatsteDag, schrijfEuro, type Datum, type Eurocent, type Periode } from '@ontschot/kern';
import type { GemeldInJaar } from '../registers/gemeld-per-koker.js';
import { jaarprognose, MINSTENS_MAANDEN, type Jaarprognose, type Maandkosten } from './jaarprognose.js';

/**
 * What a payer that keeps its own books reported of a koker, and how its year goes. Beside what was booked and in no sum with
 * it: nobody can tell whether both are the same costs. Eurocents.
 */
export interface Gemeldeprognose {
  readonly bedrag: Eurocent;
  /** Some is not in it: of few households. */
  readonly nietAlles: boolean;
  /** Months up to the last one that was reported; what was reported of months together is in none. */
  readonly maanden: readonly Maandkosten[];
  readonly prognose: Jaarprognose | null;
  readonly uitleg: string;
}

/**
 * Out of the months that were reported, each by itself and none left out: a month of which nothing was said cost not nothing. It goes
 * on from the last of them, or from `peildag` when that is earlier.
 */
export function gemeldePrognose(
  { bedrag, nietAlles, samen, perMaand }: GemeldInJaar,
  jaar: number,
  peildag: Datum,
): Gemeldeprognose {
  const alle = Array.from({ length: 12 }, (_, i) => `${jaar}-${String(i + 1).padStart(2, '0')}`);
  const laatste = [...perMaand.keys()].sort().at(-1) ?? '';
  const maanden = alle.filter((maand) => maand <= laatste).map(met(perMaand));
  const heel = maanden.filter(({ maand }) => laatsteDag(maand) <= peildag);
  const zonder = heel.filter(({ maand }) => !perMaand.has(maand)).map(({ maand }) => maand);
  const geheel = { bedrag, nietAlles, maanden };
  if (nietAlles || samen)
    return {
      ...{ ...geheel, prognose: null },
      uitleg: 'Een deel is van te weinig huishoudens, of van maanden samen: daarom is er geen verwachting.',
    };
  if (zonder.length > 0)
    return {
      ...geheel,
      prognose: null,
      uitleg: `Over ${zonder.join(', ')} is niets gemeld: daarom is er geen verwachting.`,
    };
  const tot = heel.at(-1)?.maand;
  const prognose = tot === undefined ? null : jaarprognose(alle.map(met(perMaand)), 0, 0, laatsteDag(tot));
  return { ...geheel, prognose, uitleg: zin(prognose, heel.length) };
}

const met =
  (perMaand: ReadonlyMap<Periode, Eurocent>) =>
  (maand: Periode): Maandkosten => ({ maand, bedrag: perMaand.get(maand) ?? 0 });

function zin(prognose: Jaarprognose | null, maanden: number): string {
  if (prognose === null)
    return `Er ${maanden === 1 ? 'is pas 1 hele maand' : `zijn pas ${maanden} hele maanden`} gemeld; vanaf ${MINSTENS_MAANDEN} maanden is er een verwachting.`;
  const { verwacht, laag, hoog } = prognose;
  if (maanden === 12) return `Het hele jaar is gemeld: het kostte ${schrijfEuro(verwacht)}.`;
  return (
    `Kost elke maand die nog komt zoveel als de ${maanden} gemelde maanden gemiddeld, dan wordt het ${schrijfEuro(verwacht)}; ` +
    `zoveel als de goedkoopste, ${schrijfEuro(laag)}; zoveel als de duurste, ${schrijfEuro(hoog)}. Wat de betaler daarvoor heeft, weet dit boek niet.`
  );
}
