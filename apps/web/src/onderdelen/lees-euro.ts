import { GROOTSTE_BEDRAG, type Eurocent } from '@ontschot/kern';

/** A blank between the thousands, as many write it; anywhere else it may be a comma that was mistyped. */
const DUIZENDTAL = /(?<=\d)\s(?=\d{3}(?!\d))/g;
const VORM = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}))?$/;

/**
 * Reads an amount as people type it (1.234,56 or 400) to whole eurocents, on text: it is never a fraction. Undefined when it
 * is no amount, or one that no boek takes.
 */
export function leesEuro(tekst: string): Eurocent | undefined {
  const kaal = zonderTeken(tekst).replace(/,-+$/, '').replace(DUIZENDTAL, '.');
  const [, euros, centen = ''] = VORM.exec(kaal) ?? [];
  if (euros === undefined) return undefined;
  const bedrag = Number(euros.replaceAll('.', '') + centen.padEnd(2, '0'));
  return bedrag > 0 && bedrag <= GROOTSTE_BEDRAG ? bedrag : undefined;
}

/** The same of an amount that may also be nothing, or less than that: `-1.234,56`, `0`. */
export function leesEuroMetTeken(tekst: string): Eurocent | undefined {
  const kaal = zonderTeken(tekst);
  if (/^0+(,(0{1,2}|-+))?$/.test(kaal)) return 0;
  const min = /^[-−]/.test(kaal);
  const bedrag = leesEuro(min ? kaal.slice(1) : kaal);
  return bedrag !== undefined && min ? -bedrag : bedrag;
}

const zonderTeken = (tekst: string): string => tekst.replaceAll('€', '').trim();
