import type { Datum, Moment, Periode } from '@ontschot/kern';

const MAANDEN = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

/** "3 april 2025". */
export const schrijfDatum = (dag: Datum): string =>
  `${Number(dag.slice(8, 10))} ${MAANDEN[Number(dag.slice(5, 7)) - 1] ?? ''} ${dag.slice(0, 4)}`;

/** "april 2025". */
export const schrijfMaand = (periode: Periode): string =>
  `${MAANDEN[Number(periode.slice(5, 7)) - 1] ?? ''} ${periode.slice(0, 4)}`;

const KLOK = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'long',
  timeStyle: 'medium',
});

/** "3 april 2025 om 14:05:06", on the clock of Amsterdam, wherever the reader is. */
export const schrijfMoment = (moment: Moment): string => KLOK.format(new Date(moment));
