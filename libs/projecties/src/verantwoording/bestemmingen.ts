import type { Eurocent } from '@ontschot/kern';
import type { Leesmodel } from '../leesmodel.js';
import { bekendDeel, elkBlad, type Peilmoment } from '../reeksen/standen.js';
import { BREEDTE, ZONDER } from './verantwoording.projectie.js';

/** What was spent, on what, with whom, where; null for what has none. */
export interface Bestemming {
  readonly budget: string;
  readonly doel: string | null;
  readonly aanbieder: string | null;
  readonly wijk: string | null;
  /** Eurocents. */
  readonly besteed: Eurocent;
}

/** Where the euros of a koker were spent, added up per destination; what was taken back whole is left out. */
export function bestemmingen(lees: Leesmodel, boek: string, koker: string, peil: Peilmoment): Bestemming[] {
  const deel = bekendDeel(lees, 'verantwoording', boek, `besteed ${koker}`, peil.bekendOp);
  const aantal = deel.sleutels;
  const namen: string[] = [];
  for (const { nr, sleutel } of lees
    .sql<[number], { nr: number; sleutel: string }>('SELECT nr, sleutel FROM verantwoording_sleutel WHERE lijst = ?')
    .all(deel.nr))
    namen[nr] = sleutel;
  // By budget and doel, then by aanbieder and wijk: two sleutels in one number, which stays exact.
  const sommen = new Map<number, Map<number, Eurocent>>();
  const dag = peil.op ?? Infinity;
  elkBlad(lees, 'verantwoording', deel, BREEDTE, 0, ({ bedragen, getallen }, regels) => {
    for (let i = 0; i < regels; i += 1) {
      const begin = i * BREEDTE;
      if ((getallen[begin] as number) > dag) continue;
      const waarvoor = (getallen[begin + 1] as number) * aantal + (getallen[begin + 2] as number);
      const bijWie = (getallen[begin + 3] as number) * aantal + (getallen[begin + 4] as number);
      let perWie = sommen.get(waarvoor);
      if (perWie === undefined) sommen.set(waarvoor, (perWie = new Map<number, Eurocent>()));
      perWie.set(bijWie, (perWie.get(bijWie) ?? 0) + (bedragen[i] as number));
    }
  });
  const naam = (nr: number): string => namen[nr] ?? '';
  const of = (nr: number, leeg: string): string | null => (naam(nr) === leeg ? null : naam(nr));
  return [...sommen].flatMap(([waarvoor, perWie]) =>
    [...perWie].flatMap(([bijWie, besteed]) => {
      if (besteed === 0) return [];
      const budget = naam(Math.floor(waarvoor / aantal));
      const doel = of(waarvoor % aantal, ZONDER.doel);
      const aanbieder = of(Math.floor(bijWie / aantal), ZONDER.aanbieder);
      return [{ budget, doel, aanbieder, wijk: of(bijWie % aantal, ZONDER.wijk), besteed }];
    }),
  );
}
