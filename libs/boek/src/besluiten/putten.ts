import type { Datum, Eurocent } from '@ontschot/kern';
import type { Kleur, Rekening } from '../rekening.js';
import type { Toestand } from '../toestand/toestand.js';
import { weiger } from './besluit.js';

/** What is left to draw of an earlier movement that brought money to this rekening, per kleur. */
export function overUitBeweging(
  toestand: Toestand,
  rekening: Rekening,
  revisie: number,
  datum: Datum,
): Map<Kleur, Eurocent> {
  const bron =
    toestand.bewegingen.lees(revisie) ??
    weiger('onbekende-beweging', `Op revisie ${revisie} staat geen beweging.`, { uitBeweging: revisie });
  if (bron.gestorneerd)
    weiger('al-gestorneerd', `De beweging op revisie ${revisie} is gestorneerd.`, { uitBeweging: revisie });
  if (bron.boekdatum > datum)
    weiger('bron-uitgeput', `De beweging op revisie ${revisie} telt pas op ${bron.boekdatum}.`, {
      uitBeweging: revisie,
      telt: bron.boekdatum,
    });
  const over = new Map<Kleur, Eurocent>();
  for (const { naar, kleur, bedrag } of bron.mutaties)
    if (naar === rekening) over.set(kleur, (over.get(kleur) ?? 0) + bedrag);
  for (const [kleur, bedrag] of over) over.set(kleur, bedrag - (toestand.geput.lees(`${revisie}|${kleur}`) ?? 0));
  return over;
}
