import { GROOTSTE_BEDRAG, type Eurocent } from '@ontschot/kern';

const VORM = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}))?$/;

/**
 * Reads an amount as people type it (1.234,56 or 400) to whole eurocents, on text: it is never a fraction. Undefined when it
 * is no amount, or one that no boek takes.
 */
export function leesEuro(tekst: string): Eurocent | undefined {
  const kaal = tekst.replace(/[€\s]/g, '').replace(/,-+$/, '');
  const [, euros, centen = ''] = VORM.exec(kaal) ?? [];
  if (euros === undefined) return undefined;
  const bedrag = Number(euros.replaceAll('.', '') + centen.padEnd(2, '0'));
  return bedrag > 0 && bedrag <= GROOTSTE_BEDRAG ? bedrag : undefined;
}
