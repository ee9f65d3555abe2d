import { laatsteDag, type Periode } from '@ontschot/kern';
import type { Gegevens } from '../gebeurtenissen/gebeurtenis.js';
import { nogTeBeslissen, type Beletsel } from '../jaar/beletsels.js';
import { weiger, type Besluit, type Opdracht } from './besluit.js';
import { eersteOpenPeriode, inBoekjaar } from './tijd.js';

/** Closes a month: it takes no more movements. Months close in order. */
export interface PeriodeAfsluiten extends Opdracht {
  readonly soort: 'periode-afsluiten';
  readonly periode: Periode;
}

export interface PeriodeAfgesloten extends Gegevens {
  readonly periode: Periode;
  /** With December: what only itself can settle and cannot any more in a closed month, as vouchers that are open. */
  readonly nogOpen?: readonly Beletsel[];
}

export const periodeAfsluiten: Besluit<PeriodeAfsluiten, PeriodeAfgesloten> = {
  soort: 'periode-afsluiten',
  type: 'periode-afgesloten.v1',
  besluit(toestand, { periode }) {
    inBoekjaar(toestand, laatsteDag(periode));
    const open = eersteOpenPeriode(toestand);
    if (periode !== open)
      weiger(
        'periode-volgorde',
        open === undefined || periode < open ? `${periode} is al afgesloten.` : `Eerst moet ${open} worden afgesloten.`,
        { periode, eersteOpenPeriode: open },
      );
    const nogOpen = periode.endsWith('-12') ? nogTeBeslissen(toestand) : [];
    return {
      type: this.type,
      gegevens: { boekdatum: laatsteDag(periode), periode, ...(nogOpen.length > 0 && { nogOpen }) },
    };
  },
  pasToe(toestand, { periode }) {
    toestand.afgeslotenTotEnMet = periode;
  },
};
