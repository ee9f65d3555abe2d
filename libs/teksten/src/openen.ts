import { openBestand } from './bestand.js';
import type { Hoofdsleutels } from './hoofdsleutels.js';
import { Sleutelkast } from './sleutelkast.js';
import { Teksten } from './teksten.js';

export interface TekstenOpties {
  /** Path of the SQLite file; it is made when it is missing, its folder is not. */
  readonly file: string;
  readonly hoofdsleutels: Hoofdsleutels;
  /** Keys that are wrapped anew in one transaction, before others get their turn. */
  readonly partij?: number;
}

/** Opens the texts. Throws `TekstenNietOpen`, or `HoofdsleutelOntbreekt` when a key in the file cannot be unwrapped. */
export function openTeksten({ file, hoofdsleutels, partij = 200 }: TekstenOpties): Teksten {
  const db = openBestand(file);
  try {
    return new Teksten(db, new Sleutelkast(db, file, hoofdsleutels), partij);
  } catch (fout) {
    db.close();
    throw fout;
  }
}
