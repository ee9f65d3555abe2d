import type { Foutenlijst } from '../fouten.js';
import { toon } from '../../tekens.js';
import type { Declaratiekolom, Declaratiekolommen } from './keuze.js';

/** Gives the text of a column of one line; undefined for a column that was not told. */
export type Kolomlezer = (kolom: Declaratiekolom) => string | undefined;

/** Where each column stands, and how many there are. */
export interface Kolomplaatsen {
  readonly aantal: number;
  readonly plaats: ReadonlyMap<Declaratiekolom, number>;
}

/**
 * Finds the columns in the first line; undefined, with the faults, when one is missing or there twice. The other names of
 * that line are not repeated: in a file without names a person stands there.
 */
export function zoekKolommen(
  kolommen: Declaratiekolommen,
  regel: number,
  kop: readonly string[],
  fouten: Foutenlijst,
): Kolomplaatsen | undefined {
  const namen = kop.map((naam) => naam.trim());
  const plaats = new Map<Declaratiekolom, number>();
  let goed = true;
  for (const [veld, kolom] of Object.entries(kolommen) as [Declaratiekolom, string | undefined][]) {
    if (kolom === undefined) continue;
    const aantal = namen.filter((naam) => naam === kolom).length;
    plaats.set(veld, namen.indexOf(kolom));
    if (aantal === 1) continue;
    goed = false;
    const wat =
      aantal === 0
        ? `er is geen kolom ${toon(kolom)}; de eerste regel moet de namen van de kolommen bevatten, precies zo geschreven`
        : `kolom ${toon(kolom)} staat er ${aantal} keer in; geef elke kolom een eigen naam`;
    fouten.meld({ regel, veld, wat });
  }
  return goed ? { aantal: kop.length, plaats } : undefined;
}
