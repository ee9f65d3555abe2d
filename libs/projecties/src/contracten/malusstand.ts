import type { Eurocent } from '@ontschot/kern';
import type { Malusstand } from './contractstand.js';
import type { Stap } from './lezen.js';
import * as soort from './stappen.js';

/** What these are in a step that is about a malus. */
interface Malusstap {
  readonly boekdatum: string;
  readonly bedrag: Eurocent;
  readonly volgt: number;
  readonly vastgesteldOp: number;
  readonly soort: string;
  readonly storneert: number;
}

/** Of each malus that is in force by these steps, by the revisie of its assessment. Amounts in eurocents. */
export function malusstanden(stappen: readonly Stap[]): Map<number, Malusstand> {
  const lees = ({ gegevens }: Stap): Malusstap => gegevens as unknown as Malusstap;
  const terug = new Set(stappen.filter(({ type }) => type === soort.GESTORNEERD).map((een) => lees(een).storneert));
  const genomen = new Map(
    stappen
      .filter(
        ({ type, revisie }) => (type === soort.GECORRIGEERD || type === soort.VRIJGEVALLEN) && !terug.has(revisie),
      )
      .map((een) => [een.revisie, lees(een).bedrag]),
  );
  const achter = (revisie: number, volgt: number): Eurocent =>
    Array.from({ length: volgt }, (_, i) => genomen.get(revisie + 1 + i) ?? 0).reduce((som, een) => som + een, 0);
  const standen = new Map<number, Malusstand>();
  for (const stap of stappen) {
    const { boekdatum, bedrag, volgt, vastgesteldOp, soort: wat } = lees(stap);
    const { revisie, type } = stap;
    const gestorneerd = terug.has(revisie);
    if (type === soort.VASTGESTELD && wat === 'malus')
      standen.set(revisie, { nogTeInnen: gestorneerd ? 0 : bedrag - achter(revisie, volgt), termijnen: [] });
    const stand = type === soort.GEIND ? standen.get(vastgesteldOp) : undefined;
    if (stand === undefined) continue;
    standen.set(vastgesteldOp, {
      nogTeInnen: stand.nogTeInnen - achter(revisie, volgt),
      termijnen: [...stand.termijnen, { revisie, boekdatum, gestorneerd, bedrag }],
    });
  }
  return standen;
}

/** What is left to be taken of every malus under a contract; eurocents. */
export const nogTeInnenVan = (stappen: readonly Stap[]): Eurocent =>
  [...malusstanden(stappen).values()].reduce((som, { nogTeInnen }) => som + nogTeInnen, 0);
