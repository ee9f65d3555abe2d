import type { Eurocent } from '@ontschot/kern';
import { GROOTSTE_OVERDRACHT } from '../preventie/overdracht.js';
import type { Toestand } from '../toestand/toestand.js';
import { lopend } from './lopend.js';

export interface Overdrachtomvang {
  /** In characters. */
  readonly omvang: number;
  readonly hoogstens: number;
  /** What is open, in eurocents. */
  readonly toezeggingen: readonly { readonly naam: string; readonly bedrag: Eurocent }[];
}

/**
 * How large the one event is by which promises come into the next boek, with the agreements, assessments and rules that come
 * along. Two mutaties for each promise stand in it too.
 */
export function omvangVanOverdracht(toestand: Toestand): Overdrachtomvang {
  const { preventie } = toestand;
  const open = [...preventie.toezeggingen].map(([, rij]) => rij).filter((rij) => rij.open !== 0);
  const loopt = lopend(toestand);
  const namen = new Set(loopt.afspraken.map(({ afspraak }) => afspraak));
  const erbij = [...new Set(open.map(({ afspraak }) => afspraak))].filter((naam) => !namen.has(naam));
  const vaststellingen = [...preventie.vaststellingen]
    .map(([, een]) => een)
    .filter((een) => een.gecorrigeerdDoor === undefined);
  const inhoud = { open, vaststellingen, ...loopt, erbij: erbij.map((naam) => preventie.afspraken.lees(naam)) };
  return {
    omvang: JSON.stringify(inhoud).length + open.length * MUTATIES,
    hoogstens: GROOTSTE_OVERDRACHT,
    toezeggingen: open.map(({ toezegging: naam, open: bedrag }) => ({ naam, bedrag })),
  };
}

/** About what two mutaties of a promise take, in characters. */
const MUTATIES = 200;
