import { laatsteDag, vorigePeriode, type Periode } from '@ontschot/kern';
import type { Gegevens } from '../gebeurtenissen/gebeurtenis.js';
import { weiger, type Besluit, type Opdracht } from './besluit.js';
import { inBoekjaar } from './tijd.js';

/** Opens the month that was closed last, again. */
export interface PeriodeHeropenen extends Opdracht {
  readonly soort: 'periode-heropenen';
  readonly periode: Periode;
  readonly reden: string;
}

export interface PeriodeHeropend extends Gegevens {
  readonly periode: Periode;
  readonly reden: string;
}

export const periodeHeropenen: Besluit<PeriodeHeropenen, PeriodeHeropend> = {
  soort: 'periode-heropenen',
  type: 'periode-heropend.v1',
  besluit(toestand, { periode, reden }) {
    inBoekjaar(toestand, laatsteDag(periode));
    const laatste = toestand.afgeslotenTotEnMet;
    if (periode !== laatste)
      weiger(
        'periode-volgorde',
        laatste === undefined || periode > laatste
          ? `${periode} is niet afgesloten.`
          : `Eerst moet ${laatste} worden heropend.`,
        { periode, laatsteAfgeslotenPeriode: laatste },
      );
    return { type: this.type, gegevens: { boekdatum: laatsteDag(periode), periode, reden } };
  },
  pasToe(toestand, { periode }) {
    const vorige = vorigePeriode(periode);
    toestand.afgeslotenTotEnMet = vorige.slice(0, 4) === periode.slice(0, 4) ? vorige : undefined;
  },
};
