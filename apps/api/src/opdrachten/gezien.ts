import type { Feit } from '@ontschot/boek';
import { opdrachtHash, type Ingediend } from '@ontschot/boekschrijver';
import type { Fout } from '../invoer/keur.js';
import type { OpdrachtHttp } from './definitie.js';
import type { Toon } from './getoond.js';

export const GEZIEN = 'Ontschot-Gezien';
export const MERK_PATROON = /^[A-Za-z0-9_-]{43}$/;

/** What of an event says how much goes where; not under which name or on which place in the boek that stands. */
const UITKOMST = [
  ...['boekdatum', 'mutaties', 'uitkomst', 'ontvanger', 'aanbieders', 'koker', 'kokers', 'budget', 'bedrag'],
  ...['geldigTotEnMet', 'delen', 'kleuren'],
] as const;

/**
 * By what an outcome is known: the same as long as the same money goes to the same ones by the same calculation, whatever else
 * is booked meanwhile. Made of what this caller is shown, so it tells nothing more (SHA-256, base64url).
 */
export const uitkomstmerk = (feiten: readonly Feit[], toon: Toon): string =>
  opdrachtHash(
    toon(feiten).map(({ type, gegevens }) => {
      const alles = gegevens as unknown as Readonly<Record<string, unknown>>;
      return { type, ...Object.fromEntries(UITKOMST.flatMap((veld) => (veld in alles ? [[veld, alles[veld]]] : []))) };
    }),
  );

/** Books only what was seen: `merk` as the proof gave it, or undefined when the caller asks for no such thing. */
export const metGezien = <I extends Ingediend>(een: I, merk: string | undefined, toon: Toon): I =>
  merk === undefined ? een : { ...een, mits: (feiten) => uitkomstmerk(feiten, toon) === merk };

/** Of which opdrachten an outcome can be known again: a year is closed in steps, each with an outcome of its own. */
export const kentMerk = ({ proef, soort }: OpdrachtHttp): boolean => proef === true && soort !== 'boek-afsluiten';

/** The header where no outcome is known again: also there it is not passed over. */
export const keurZonderGezien = (merk: unknown): Fout[] =>
  merk === undefined
    ? []
    : [{ veld: GEZIEN, code: 'onbekend', melding: 'Een merk geldt voor één opdracht, op haar eigen adres.' }];

/** What is wrong with the header; one that would be passed over in silence protects nobody. */
export function keurGezien(http: OpdrachtHttp, merk: unknown): Fout[] {
  if (merk === undefined) return [];
  if (!kentMerk(http))
    return [{ veld: GEZIEN, code: 'onbekend', melding: 'Van deze opdracht is er geen proef die een merk geeft.' }];
  if (typeof merk === 'string' && MERK_PATROON.test(merk)) return [];
  return [{ veld: GEZIEN, code: 'merk', melding: 'Geef het merk dat de proef gaf.' }];
}
