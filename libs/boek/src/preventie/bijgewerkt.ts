import { volgendePeriode, type Periode } from '@ontschot/kern';
import type { Afspraakinhoud } from '../toestand/preventie.js';
import type { Toestand } from '../toestand/toestand.js';
import { kostenmaand, kostenVan } from './besteed.js';
import { kostensleutel } from './laatste-kosten.js';
import { populatie as zoekPopulatie } from './opzoeken.js';
import { Verouderd, type Kostentelling } from './kostentelling.js';

/**
 * Throws `Verouderd` when a cost in scope, a member of the population or another version of the afspraak came in after
 * the costs were read; then they are read again.
 */
export function moetBijZijn(
  toestand: Toestand,
  { versie, inhoud: { kokers, populatie } }: { readonly versie: number; readonly inhoud: Afspraakinhoud },
  van: Periode,
  totEnMet: Periode,
  kosten: Kostentelling,
): void {
  const { gelezenTot, bekekenTot } = kosten;
  // Without its members the costs of nobody were added up: all of the referentie would look like a gain.
  const leden = zoekPopulatie(toestand, populatie);
  if (versie !== kosten.versie) verouderd(`versie ${versie}`);
  if ((leden.ledenTot ?? -1) > bekekenTot) verouderd(populatie);
  const geteld = new Set(kosten.kokers.map(({ koker }) => koker));
  const { laatsteKosten } = toestand.preventie;
  for (const { koker } of kokers) {
    if (!geteld.has(koker)) verouderd(koker);
    for (let maand = van; maand <= totEnMet; maand = volgendePeriode(maand))
      if ((laatsteKosten.lees(kostensleutel(koker, maand)) ?? -1) > gelezenTot) verouderd(koker);
  }
  // Looked up here and not kept by the fold: an assessment is rare, a besteding is not.
  const inBereik = new Set(kokers.map(({ koker }) => koker));
  for (let revisie = gelezenTot + 1; revisie <= toestand.revisie; revisie += 1) {
    const beweging = toestand.bewegingen.lees(revisie);
    if (beweging === undefined) continue;
    const maand = kostenmaand(beweging);
    if (maand < van || maand > totEnMet) continue;
    for (const { koker } of kostenVan(beweging.type, beweging)) if (inBereik.has(koker)) verouderd(koker);
  }
}

function verouderd(wat: string): never {
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- not an error: the sum is made again
  throw new Verouderd(wat);
}
