/** A calendar day, `YYYY-MM-DD`. Compares as text. */
export type Datum = string;
/** A calendar month, `YYYY-MM`. Compares as text. */
export type Periode = string;
/** A moment in UTC, `YYYY-MM-DDTHH:mm:ss.sssZ`. Compares as text. */
export type Moment = string;

const DAGEN = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function isSchrikkeljaar(jaar: number): boolean {
  return (jaar % 4 === 0 && jaar % 100 !== 0) || jaar % 400 === 0;
}

function dagenIn(jaar: number, maand: number): number {
  return maand === 2 && isSchrikkeljaar(jaar) ? 29 : (DAGEN[maand - 1] ?? 0);
}

/** True for a day that exists, written as `YYYY-MM-DD`. */
export function isDatum(waarde: unknown): waarde is Datum {
  if (typeof waarde !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(waarde)) return false;
  const maand = Number(waarde.slice(5, 7));
  const dag = Number(waarde.slice(8));
  return maand >= 1 && maand <= 12 && dag >= 1 && dag <= dagenIn(Number(waarde.slice(0, 4)), maand);
}

/** True for a month that exists, written as `YYYY-MM`. */
export function isPeriode(waarde: unknown): waarde is Periode {
  return typeof waarde === 'string' && /^\d{4}-(0[1-9]|1[0-2])$/.test(waarde);
}

export const jaarVan = (datum: Datum): number => Number(datum.slice(0, 4));
export const periodeVan = (datum: Datum): Periode => datum.slice(0, 7);
export const eersteDag = (periode: Periode): Datum => `${periode}-01`;

export function laatsteDag(periode: Periode): Datum {
  return `${periode}-${String(dagenIn(Number(periode.slice(0, 4)), Number(periode.slice(5)))).padStart(2, '0')}`;
}

/** The month after this one. */
export function volgendePeriode(periode: Periode): Periode {
  const jaar = Number(periode.slice(0, 4));
  const maand = Number(periode.slice(5));
  return maand === 12 ? `${jaar + 1}-01` : `${jaar}-${String(maand + 1).padStart(2, '0')}`;
}

/** The month before this one. */
export function vorigePeriode(periode: Periode): Periode {
  const jaar = Number(periode.slice(0, 4));
  const maand = Number(periode.slice(5));
  return maand === 1 ? `${jaar - 1}-12` : `${jaar}-${String(maand - 1).padStart(2, '0')}`;
}

const UUR = 3_600_000;

/** The moment so many hours later. */
export const urenLater = (moment: Moment, uren: number): Moment =>
  new Date(Date.parse(moment) + uren * UUR).toISOString();

/** The day so many days later. */
export const dagenLater = (datum: Datum, dagen: number): Datum =>
  urenLater(`${datum}T00:00:00.000Z`, dagen * 24).slice(0, 10);

/** How many days the second day lies after the first; below zero when it lies before. */
export const dagenTussen = (van: Datum, tot: Datum): number => (Date.parse(tot) - Date.parse(van)) / (24 * UUR);

const amsterdam = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});
let uur = '';
let dagVanUur: Datum = '';

/** The day of a moment in Europe/Amsterdam, where a day of the book ends (design 3.3). */
export function dagInAmsterdam(moment: Moment): Datum {
  // Within one UTC hour the day in Amsterdam is the same, and Intl is slow: the last answer is kept.
  const vanUur = moment.slice(0, 13);
  if (vanUur !== uur) {
    dagVanUur = amsterdam.format(new Date(moment));
    uur = vanUur;
  }
  return dagVanUur;
}
