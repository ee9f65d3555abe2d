import type { Kleur, Rekening } from '@ontschot/boek';
import type { Eurocent } from '@ontschot/kern';
import { euro } from './bedrag.js';
import { kleurnaam, rekeningnaam } from './rekeningnaam.js';

/** What each rekening holds per kleur after all that was written so far; no larger than a boek has rekeningen. */
export class Standen {
  private readonly perRekening = new Map<string, Map<string, Eurocent>>();

  /** Adds to a stand; gives the account, and whether this is the first time that it is named. */
  boek(rekening: Rekening, kleur: Kleur, bedrag: Eurocent): { naam: string; nieuw: boolean } {
    const groep = rekeningnaam(rekening);
    const naam = kleurnaam(rekening, kleur);
    let standen = this.perRekening.get(groep);
    if (standen === undefined) this.perRekening.set(groep, (standen = new Map<string, Eurocent>()));
    const was = standen.get(naam);
    standen.set(naam, (was ?? 0) + bedrag);
    return { naam, nieuw: was === undefined };
  }

  /** For each rekening a transaction that moves nothing, and says what must be there: both programs stop when it is not. */
  *slot(datum: string): Generator<string> {
    for (const [groep, standen] of [...this.perRekening].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const regels = [...standen].map(([naam, stand]) => `    ${naam}  ${euro(0)} = ${euro(stand)}\n`);
      yield `${datum} (slot) eindstand ${groep}\n${regels.join('')}\n`;
    }
  }
}
