import { schrijfEuro, type Eurocent } from '@ontschot/kern';
import type { Iv3Bestand, Iv3Gemeente } from './lees-iv3.js';

/** Lasten per taakveld of these municipalities together, in eurocents; not reported counts as nothing. */
export function totaalPerTaakveld(gemeenten: Iterable<Iv3Gemeente>): Map<string, Eurocent> {
  const totaal = new Map<string, Eurocent>();
  for (const { posten } of gemeenten)
    for (const { taakveld, lasten = 0 } of posten) totaal.set(taakveld, (totaal.get(taakveld) ?? 0) + lasten);
  return totaal;
}

/**
 * Where the municipalities do not add up to the row Nederland, one Dutch sentence per taakveld; empty when all is well.
 * Undefined when the file has no such row.
 */
export function verschilMetNederland({ gemeenten, nederland }: Iv3Bestand): string[] | undefined {
  if (nederland === undefined) return undefined;
  const som = totaalPerTaakveld(gemeenten.values());
  const rij = totaalPerTaakveld([nederland]);
  const codes = new Set([...rij.keys(), ...som.keys()]);
  return [...codes].flatMap((code) => {
    const samen = som.get(code) ?? 0;
    const landelijk = rij.get(code) ?? 0;
    return samen === landelijk
      ? []
      : [
          `taakveld ${code}: de gemeenten zijn samen ${schrijfEuro(samen)}, de rij Nederland zegt ${schrijfEuro(landelijk)} (verschil ${schrijfEuro(samen - landelijk)})`,
        ];
  });
}
