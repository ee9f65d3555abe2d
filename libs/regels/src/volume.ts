import { telOp } from '@ontschot/kern';
import { breuk, door, maal, min, rondAf } from './breuk.js';
import type { Invoer } from './invoer.js';
import type { Gemeten } from './meten.js';
import type { Volume } from './uitkomst.js';

/**
 * More or fewer households apart from what each costs, because prevention also finds people who had asked for nothing
 * (design 4): change in number at the old cost, change in cost at the new number; together exactly the difference.
 * Undefined for a population of which nobody was counted.
 */
export function splitsVolume(gemeten: readonly Gemeten[], { populatie }: Invoer): Volume | undefined {
  const { nulmeting: toen, nu } = populatie;
  if (toen === 0 || nu === 0) return undefined;
  const voorheen = telOp(gemeten.map((een) => een.voorheen));
  const realisatie = telOp(gemeten.map((een) => een.realisatie));
  const perVoor = door(breuk(voorheen), breuk(toen));
  const doorAantal = rondAf(maal(perVoor, min(breuk(nu), breuk(toen))));
  return {
    huishoudensVoor: toen,
    huishoudensNu: nu,
    perHuishoudenVoor: rondAf(perVoor),
    perHuishoudenNu: rondAf(door(breuk(realisatie), breuk(nu))),
    doorAantal,
    doorKosten: realisatie - voorheen - doorAantal,
  };
}
