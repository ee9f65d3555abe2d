import { dagInAmsterdam, type Datum, type Moment } from '@ontschot/kern';

const MS_PER_DAG = 86_400_000;

/** A day of any year as a number that counts on: days since 1 January 1970. Until 2149 it is below 65,536. */
export const daggetal = (datum: Datum): number => Date.parse(`${datum}T00:00:00Z`) / MS_PER_DAG;

/** The day that this number stands for. */
export const datumVanGetal = (getal: number): Datum => new Date(getal * MS_PER_DAG).toISOString().slice(0, 10);

let uur = '';
let getalVanUur = 0;

/** The number of the day in Amsterdam of a moment. */
export function bekendeDag(moment: Moment): number {
  // Events come in order of time, thousands in one hour, and within one UTC hour the day in Amsterdam is the same.
  const vanUur = moment.slice(0, 13);
  if (vanUur !== uur) {
    getalVanUur = daggetal(dagInAmsterdam(moment));
    uur = vanUur;
  }
  if (!Number.isInteger(getalVanUur)) throw new RangeError(`${moment} is geen moment`);
  return getalVanUur;
}
