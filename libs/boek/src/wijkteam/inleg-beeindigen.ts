import { vorigePeriode, type Periode } from '@ontschot/kern';
import { weiger, type Besluit, type Opdracht } from '../besluiten/besluit.js';
import type { Gegevens } from '../gebeurtenissen/gebeurtenis.js';
import { gestorteMaanden } from './inleg-storten.js';
import * as zoek from './opzoeken.js';

/** Ends an inleg: after this month nothing is put in any more. */
export interface InlegBeeindigen extends Opdracht {
  readonly soort: 'inleg-beeindigen';
  readonly inleg: string;
  /** Last month of the term; the month before its first when nothing is put in. */
  readonly per: Periode;
  readonly reden: string;
}

export interface InlegBeeindigd extends Gegevens {
  readonly inleg: string;
  readonly per: Periode;
  readonly reden: string;
}

export const inlegBeeindigen: Besluit<InlegBeeindigen, InlegBeeindigd> = {
  soort: 'inleg-beeindigen',
  type: 'inleg-beeindigd.v1',
  besluit(toestand, { inleg, per, reden }, _id, op) {
    const afgesproken = zoek.inleg(toestand, inleg);
    const { vanaf, totEnMet, beeindigdPer = totEnMet } = afgesproken;
    const vroegst = gestorteMaanden(toestand, afgesproken).reduce(
      (laatste, een) => (een > laatste ? een : laatste),
      vorigePeriode(vanaf),
    );
    if (per < vroegst || per > beeindigdPer)
      weiger(
        'inleg-past-niet',
        `Inleg ${inleg} kan eindigen van ${vroegst} tot en met ${beeindigdPer}, niet per ${per}.`,
        {
          inleg,
          per,
          vroegst,
          laatst: beeindigdPer,
        },
      );
    return { type: this.type, gegevens: { boekdatum: zoek.dagVan(toestand, op), inleg, per, reden } };
  },
  pasToe(toestand, { inleg, per }) {
    toestand.wijkteam.inleggen.zet(inleg, { ...zoek.inleg(toestand, inleg), beeindigdPer: per });
  },
};
