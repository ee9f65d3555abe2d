import type { Regelfouten } from '../regelfout.js';
import { toon } from '../tekens.js';

/** The columns of an Iv3 file, in order. */
export const KOLOMMEN = ['Gemeente', 'Taakveld', 'Salarissen', 'Baten', 'Lasten', 'Provincie', 'Inwonertal'] as const;

/** Checks the first line of the file; false, with the fault, when the columns are not those of Iv3. */
export function keurKop(regel: number, velden: readonly string[], fouten: Regelfouten): boolean {
  const ontbreekt = KOLOMMEN.filter((kolom) => !velden.includes(kolom));
  const vreemd = velden.filter((veld) => !(KOLOMMEN as readonly string[]).includes(veld));
  const klopt = velden.length === KOLOMMEN.length && KOLOMMEN.every((kolom, i) => velden[i] === kolom);
  if (klopt) return true;
  const wat = [
    ontbreekt.length > 0 ? `er ontbreekt ${ontbreekt.join(', ')}` : undefined,
    vreemd.length > 0 ? `onbekend is ${vreemd.slice(0, 10).map(toon).join(', ')}` : undefined,
  ].filter((deel) => deel !== undefined);
  fouten.meld(
    regel,
    `de kolommen zijn niet die van Iv3${wat.length > 0 ? `: ${wat.join('; ')}` : ' in deze volgorde'}. Verwacht: ${KOLOMMEN.join(';')}`,
  );
  return false;
}
