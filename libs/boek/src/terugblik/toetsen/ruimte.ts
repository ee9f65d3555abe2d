import { schrijfEuro, type Datum, type Eurocent } from '@ontschot/kern';
import { verschillen } from '../../besluiten/bewaking.js';
import type { Bewegingsgegevens } from '../../gebeurtenissen/gebeurtenis.js';
import type { Kleur } from '../../rekening.js';
import { datumVan, dagnummer } from '../../toestand/reeks.js';
import type { Saldo } from '../../toestand/saldo.js';
import type { Toestand } from '../../toestand/toestand.js';
import type { Toets, Toetser } from './toets.js';

/** What was there to take in one kleur from a day on. Eurocents. */
export interface Ruimte {
  readonly kleur: Kleur;
  /** The stand at the end of that day. */
  readonly stand: Eurocent;
  /** The lowest stand from that day on, and the first day on which it is that low. */
  readonly beschikbaar: Eurocent;
  readonly laagsteDag: Datum;
}

export function ruimteVan(toestand: Toestand, saldo: Saldo, kleur: Kleur, datum: Datum): Ruimte {
  const dag = dagnummer(datum);
  const reeks = saldo.reeks(kleur);
  const beschikbaar = saldo.beschikbaar(kleur, dag);
  const laagste = reeks.eersteOnder(beschikbaar + 1, dag)?.dag ?? dag;
  return { kleur, stand: reeks.op(dag), beschikbaar, laagsteDag: datumVan(toestand.boek?.jaar ?? 0, laagste) };
}

/** Of everything that money left and that may not go below zero: what was available, on which first lowest day. */
export const toetsRuimte: Toetser = (voor, { gegevens }) => {
  const { mutaties = [], boekdatum } = gegevens as Partial<Bewegingsgegevens>;
  if (boekdatum === undefined) return [];
  const gevonden: Toets[] = [];
  for (const { wie, saldo, kleur, magNegatief, bedrag } of verschillen(voor, mutaties)) {
    if (bedrag >= 0 || magNegatief) continue;
    const ruimte = ruimteVan(voor, saldo, kleur, boekdatum);
    const { beschikbaar, laagsteDag } = ruimte;
    const over = beschikbaar + bedrag;
    const cijfers = { rekening: wie, ...ruimte, nodig: -bedrag, over };
    const daarna =
      over >= 0
        ? `daarna blijft ${schrijfEuro(over)}`
        : `${schrijfEuro(-over)} is een vordering: een vaststelling mag die vinden`;
    const zin = `Op ${wie} was in kleur ${kleur} vanaf ${boekdatum} ${schrijfEuro(beschikbaar)} beschikbaar (het laagst op ${laagsteDag}); nodig was ${schrijfEuro(-bedrag)}, ${daarna}.`;
    gevonden.push({ toets: 'ruimte', zin, cijfers });
  }
  return gevonden;
};
