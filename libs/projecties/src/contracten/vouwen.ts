import type { DoorbestedingGemeld, InzetGemeld, Ondersteuningsopdracht } from '@ontschot/boek';
import type { Eurocent } from '@ontschot/kern';
import { breuk, deelVan, maal, rondAf } from '@ontschot/regels';
import type {
  Contractstand,
  Correctieregel,
  Doorbesteding,
  Inzetregel,
  Malusstand,
  Resultaatregel,
} from './contractstand.js';
import type { Stap } from './lezen.js';
import { malusstanden } from './malusstand.js';
import * as soort from './stappen.js';

type Verteld = Pick<Contractstand, 'inzet' | 'resultaten' | 'correcties' | 'verrekeningen' | 'grensverkeer'>;

/** Tenths of a percent as text, half up: `87.5`. */
export function bezettingVan(gebruikt: number, capaciteit: number): string | null {
  if (capaciteit === 0) return null;
  const tienden = rondAf(breuk(BigInt(gebruikt) * 1_000n, BigInt(capaciteit)));
  return `${Math.floor(tienden / 10)}.${tienden % 10}`;
}

/** The last of each key, in the order of the keys: a later report takes the place of an earlier one. */
const laatste = <T>(rijen: readonly T[], sleutel: (rij: T) => string): T[] =>
  [...new Map(rijen.map((rij) => [sleutel(rij), rij]))].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, rij]) => rij);

const van = <G>(stappen: readonly Stap[], type: string): (G & { readonly revisie: number })[] =>
  stappen
    .filter((stap) => stap.type === type)
    .map(({ revisie, gegevens }) => ({ ...(gegevens as unknown as G), revisie }));

/** What happened under a contract, in the order in which it was booked; reports by month. */
export function verteld(stappen: readonly Stap[]): Verteld {
  const terug = new Set(van<{ storneert: number }>(stappen, soort.GESTORNEERD).map(({ storneert }) => storneert));
  const malussen = malusstanden(stappen);
  const boekingen = <G>(type: string): (G & { revisie: number; gestorneerd: boolean })[] =>
    van<G>(stappen, type).map((een) => ({ ...een, gestorneerd: terug.has(een.revisie) }));
  return {
    inzet: laatste(van<InzetGemeld>(stappen, soort.INZET), ({ periode }) => periode).map(inzetregel),
    resultaten: boekingen<never>(soort.VASTGESTELD).map((een) => resultaatregel(een, malussen)),
    correcties: boekingen<Correctieregel>(soort.GECORRIGEERD).map((een) => ({
      ...een,
      verplichting: (een.verplichting as string | undefined) ?? null,
      toelichting: (een.toelichting as string | undefined) ?? null,
      resultaat: (een.resultaat as string | undefined) ?? null,
    })),
    verrekeningen: boekingen(soort.VERREKEND),
    grensverkeer: boekingen(soort.OVERGENOMEN),
  };
}

function resultaatregel(een: Resultaatregel, malussen: ReadonlyMap<number, Malusstand>): Resultaatregel {
  const { resultaat, van: begin, totEnMet, score, bron, soort: wat, procent, bedrag, vergoeding, stappen } = een;
  const { revisie, boekdatum, gestorneerd } = een;
  return {
    ...{ revisie, boekdatum, gestorneerd, resultaat, van: begin, totEnMet, score, bron, soort: wat, procent },
    ...{ bedrag, vergoeding, stappen },
    ...(malussen.get(revisie) ?? { nogTeInnen: 0, termijnen: [] }),
  };
}

function inzetregel({
  periode,
  gebruikt,
  capaciteit,
  eenheid,
  wachtlijst,
  revisie,
}: InzetGemeld & { revisie: number }): Inzetregel {
  const bezetting = bezettingVan(gebruikt, capaciteit);
  return { periode, gebruikt, capaciteit, eenheid, bezetting, wachtlijst: wachtlijst ?? null, revisie };
}

/** Null when the contract agrees on no part for others. */
export function doorbestedingVan(
  { doorbesteding }: Ondersteuningsopdracht,
  stappen: readonly Stap[],
  besteed: Eurocent,
): Doorbesteding | null {
  if (doorbesteding === undefined) return null;
  const regels = laatste(
    van<DoorbestedingGemeld>(stappen, soort.DOORBESTEED),
    ({ periode, aan }) => `${periode} ${aan}`,
  )
    .filter(({ bedrag }) => bedrag !== 0)
    .map(({ periode, aan, bedrag, revisie }) => ({ periode, aan, bedrag, revisie }));
  return {
    procent: doorbesteding.procent,
    afgesproken: rondAf(maal(breuk(besteed), deelVan(doorbesteding.procent))),
    gemeld: regels.reduce((som, { bedrag }) => som + bedrag, 0),
    regels,
  };
}
