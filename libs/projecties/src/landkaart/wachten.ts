import type { Eurocent } from '@ontschot/kern';
import type { Leesmodel } from '../leesmodel.js';
import { standen } from '../reeksen/standen.js';
import type { Afspraakstand } from './afspraken.js';
import type { Peiling } from './peiling.js';
import type { Toezeggingstand } from './toezeggingstand.js';

/**
 * What a promise waits for: the consent of its payer, money in its kleur on the budget that pays, the controller (there
 * is money, and the afspraak does not pay by itself), or what the receiver owes; null for what waits for nothing.
 */
export type WachtOp = 'instemming' | 'geld' | 'controller' | 'terugbetaling' | null;

export interface Wachtend {
  readonly wachtOp: WachtOp;
  /** Room on the budget in the kleur of the koker on that day, less what older promises need; in eurocents. */
  readonly ruimte: Eurocent | null;
}

/** By the number of the promise. Inside a question that reads the saldi too. */
export function wachtenden(
  lees: Leesmodel,
  peiling: Peiling,
  alle: readonly Toezeggingstand[],
  afspraken: ReadonlyMap<string, Afspraakstand>,
): ReadonlyMap<number, Wachtend> {
  const ruimten = new Map(
    standen(lees, 'saldi', peiling.boek, 'budget', peiling, 'vrij:').map(({ sleutel, bedrag }) => [sleutel, bedrag]),
  );
  const gevonden = new Map<number, Wachtend>();
  // The oldest first, as they are paid; one that was agreed to later takes its place from then.
  const opVolgorde = [...alle].sort((a, b) => a.rij.revisie - b.rij.revisie || a.nr - b.nr);
  for (const { nr, rij, open, gevraagd } of opVolgorde) {
    if (gevraagd > 0) gevonden.set(nr, { wachtOp: 'instemming', ruimte: null });
    else if (open < 0) gevonden.set(nr, { wachtOp: 'terugbetaling', ruimte: null });
    else if (open > 0) {
      const plek = `vrij:${rij.budget}|${rij.koker}`;
      const ruimte = Math.max(0, ruimten.get(plek) ?? 0);
      ruimten.set(plek, ruimte - Math.min(ruimte, open));
      const vanzelf = afspraken.get(rij.afspraak)?.automatisch === true;
      gevonden.set(nr, { wachtOp: ruimte === 0 ? 'geld' : vanzelf ? null : 'controller', ruimte });
    }
  }
  return gevonden;
}
