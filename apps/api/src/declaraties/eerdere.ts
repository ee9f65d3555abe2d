import { eerdereRegel, ofWeigering, type EerdereRegel, type Toestand } from '@ontschot/boek';
import type { Weigercode } from '@ontschot/kern';
import { DECLARATIES, regelId, type Opgenomen } from './soorten.js';

/** A line of the boek of the year before that is taken back, or why it cannot be. */
export type Eerdere = { readonly goed: EerdereRegel } | { readonly code: Weigercode; readonly uitleg: string };

/** Of the credits among these lines those of which that boek has the line, by their place. */
export function zoekEerdere(
  oud: Toestand,
  aanbieder: string,
  regels: readonly Opgenomen[],
  overgenomen: boolean,
): Map<number, Eerdere> {
  const gevonden = new Map<number, Eerdere>();
  for (const [i, { bedrag, vorigeReferentie = '' }] of regels.entries()) {
    const bekend = bedrag < 0 ? oud.opdrachten.lees(DECLARATIES, regelId(aanbieder, vorigeReferentie)) : undefined;
    if (bekend !== undefined) gevonden.set(i, bekijk(oud, bekend.revisie, aanbieder, overgenomen));
  }
  return gevonden;
}

/** As long as that boek is open, it takes the line back itself; after that this one does, once it took over what was left. */
function bekijk(oud: Toestand, revisie: number, aanbieder: string, overgenomen: boolean): Eerdere {
  const naam = oud.boek?.boek ?? '';
  if (oud.jaar.afsluiting === undefined) {
    const uitleg = `De regel die dit terugneemt, staat in boek ${naam}, dat nog open is: lever de credit daar in.`;
    return { code: 'hoort-bij-klopt-niet', uitleg };
  }
  if (!overgenomen) {
    const uitleg = `De regel die dit terugneemt, staat in boek ${naam}, dat hier nog niet geheel is overgenomen: neem het eerst over.`;
    return { code: 'boek-wordt-afgesloten', uitleg };
  }
  const uitkomst = ofWeigering(() => eerdereRegel(oud, revisie, aanbieder));
  return 'goed' in uitkomst ? uitkomst : uitkomst.weigering;
}
