import type { Toezegging } from '@ontschot/boek';
import type { Eurocent } from '@ontschot/kern';
import type { Leesmodel } from '../leesmodel.js';
import { standen } from '../reeksen/standen.js';
import type { Afspraakstand } from './afspraken.js';
import { instemmingenVan, type Ontbrekend } from './instemming.js';
import type { Peiling } from './peiling.js';
import type { Toezeggingstand } from './toezeggingstand.js';

/**
 * What a promise waits for: the consent of its payer to the share, or to the afspraak by which its money leaves its
 * oormerk, money in its kleur on the budget that pays, the controller (there is money, and the afspraak does not pay by
 * itself), or what the receiver owes; null for what waits for nothing.
 */
export type WachtOp = 'instemming' | 'instemming-afspraak' | 'geld' | 'controller' | 'terugbetaling' | null;

export interface Wachtend {
  readonly wachtOp: WachtOp;
  /** The same as a Dutch sentence; null for what waits for nothing. */
  readonly wachtZin: string | null;
  /**
   * Room on the budget in the kleur of the koker on that day, less what older promises need, in eurocents; null for what
   * waits for consent, for which nothing is kept.
   */
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
  const ontbreekt = instemmingenVan(lees, peiling);
  const gevonden = new Map<number, Wachtend>();
  // The oldest first, as they are paid; one that was agreed to later takes its place from then.
  const opVolgorde = [...alle].sort((a, b) => a.rij.revisie - b.rij.revisie || a.nr - b.nr);
  for (const { nr, rij, open, gevraagd } of opVolgorde) {
    const wie = (financier: string | null): string => (financier && peiling.naam(financier)) ?? financier ?? 'niemand';
    const zet = (wachtOp: WachtOp, wachtZin: string | null, ruimte: Eurocent | null = null): unknown =>
      gevonden.set(nr, { wachtOp, wachtZin, ruimte });
    const mist = open > 0 ? ontbreekt(rij) : undefined;
    if (gevraagd > 0) zet('instemming', vraagzin(rij, wie(peiling.financier(rij.koker, peiling.opDatum))));
    else if (open < 0) zet('terugbetaling', 'De ontvanger moet dit terugbetalen, of er later tegenin verdienen.');
    else if (mist !== undefined) zet('instemming-afspraak', mistzin(rij, wie(mist.financier), mist));
    else if (open > 0) {
      const plek = `vrij:${rij.budget}|${rij.koker}`;
      const ruimte = Math.max(0, ruimten.get(plek) ?? 0);
      ruimten.set(plek, ruimte - Math.min(ruimte, open));
      const vanzelf = afspraken.get(rij.afspraak)?.automatisch === true;
      if (ruimte === 0)
        zet('geld', `Op budget ${rij.budget} is hiervoor geen geld van koker ${rij.koker} vrij.`, ruimte);
      else if (vanzelf) zet(null, null, ruimte);
      else zet('controller', 'Er is geld; de controller maakt dit contant.', ruimte);
    }
  }
  return gevonden;
}

const vraagzin = ({ koker }: Toezegging, wie: string): string =>
  `${wie}, die koker ${koker} betaalt, is gevraagd om toe te stemmen.`;

const mistzin = ({ koker, afspraak }: Toezegging, wie: string, { versie }: Ontbrekend): string =>
  `${wie}, die koker ${koker} betaalt, stemde nog niet in met versie ${versie} van afspraak ${afspraak}.`;
