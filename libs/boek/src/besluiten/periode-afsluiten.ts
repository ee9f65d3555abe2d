import { jaarVan, laatsteDag, periodeVan, type Periode } from '@ontschot/kern';
import { alleLopende } from '../declaraties/opzoeken.js';
import type { Gegevens } from '../gebeurtenissen/gebeurtenis.js';
import { weiger, type Besluit, type Opdracht } from './besluit.js';
import { openBijAfsluiten, telOpen, type Opentellingen } from './open-bij-afsluiten.js';
import { eersteOpenPeriode, inBoekjaar } from './tijd.js';

/** Closes a month: it takes no more movements. Months close in order; the last one when nothing is left in the year to end. */
export interface PeriodeAfsluiten extends Opdracht {
  readonly soort: 'periode-afsluiten';
  readonly periode: Periode;
  /** The last month, although its year still holds what can only end in it. */
  readonly ondanksOpen?: boolean;
}

export interface PeriodeAfgesloten extends Gegevens {
  readonly periode: Periode;
  /** What was left open with the year, when somebody chose that. */
  readonly open?: Opentellingen;
}

/** How many of what is open a refusal names. */
const GENOEMD = 20;

export const periodeAfsluiten: Besluit<PeriodeAfsluiten, PeriodeAfgesloten> = {
  soort: 'periode-afsluiten',
  type: 'periode-afgesloten.v1',
  besluit(toestand, { periode, ondanksOpen = false }) {
    inBoekjaar(toestand, laatsteDag(periode));
    const open = eersteOpenPeriode(toestand);
    if (periode !== open)
      weiger(
        'periode-volgorde',
        open === undefined || periode < open ? `${periode} is al afgesloten.` : `Eerst moet ${open} worden afgesloten.`,
        { periode, eersteOpenPeriode: open },
      );
    for (const { declaratie, boekdatum } of alleLopende(toestand))
      if (periodeVan(boekdatum) <= periode)
        weiger('declaratie-loopt', `Declaratie ${declaratie} wordt nog geboekt op ${boekdatum}.`, {
          declaratie,
          boekdatum,
        });
    const posten = periode.endsWith('-12') ? openBijAfsluiten(toestand) : [];
    const gegevens = { boekdatum: laatsteDag(periode), periode };
    if (posten.length === 0) return { type: this.type, gegevens };
    const nog = telOpen(posten);
    if (!ondanksOpen)
      weiger(
        'nog-open-bij-afsluiten',
        `In ${jaarVan(periode)} staat nog open wat daarna niet meer kan eindigen: ${posten.length}.`,
        {
          ...{ periode, open: nog, posten: posten.slice(0, GENOEMD) },
        },
      );
    return { type: this.type, gegevens: { ...gegevens, open: nog } };
  },
  pasToe(toestand, { periode }) {
    toestand.afgeslotenTotEnMet = periode;
  },
};
