import { vorigePeriode, type Periode } from '@ontschot/kern';
import { weiger, type Besluit, type Opdracht } from '../besluiten/besluit.js';
import type { Gegevens } from '../gebeurtenissen/gebeurtenis.js';
import type { Toestand } from '../toestand/toestand.js';
import { afspraak as zoek, eindeVan } from './afspraakzoeken.js';

/** Ends a closed afspraak: after this month nothing counts any more. */
export interface AfspraakBeeindigen extends Opdracht {
  readonly soort: 'afspraak-beeindigen';
  readonly afspraak: string;
  /** Last month that counts; the month before its first when nothing does. */
  readonly per: Periode;
  readonly reden: string;
}

export interface AfspraakBeeindigd extends Gegevens {
  readonly afspraak: string;
  readonly per: Periode;
  readonly reden: string;
}

export const afspraakBeeindigen: Besluit<AfspraakBeeindigen, AfspraakBeeindigd> = {
  soort: 'afspraak-beeindigen',
  type: 'afspraak-beeindigd.v1',
  besluit(toestand, { afspraak, per, reden }) {
    const { staat, versie, gesloten } = zoek(toestand, afspraak);
    if (staat === 'beeindigd' || gesloten === undefined)
      weiger('afspraak-staat-past-niet', `Alleen een gesloten afspraak kan eindigen; ${afspraak} is dat niet.`, {
        afspraak,
        staat,
        versie,
      });
    const { van, totEnMet } = gesloten.inhoud.looptijd;
    const vroegst = laatstVastgesteld(toestand, afspraak) ?? vorigePeriode(van);
    if (per < vroegst || per > totEnMet)
      weiger(
        'einde-past-niet',
        `Afspraak ${afspraak} kan eindigen van ${vroegst} tot en met ${totEnMet}, niet per ${per}.`,
        { afspraak, per, vroegst, laatst: totEnMet },
      );
    return { type: this.type, gegevens: { boekdatum: eindeVan(toestand, per), afspraak, per, reden } };
  },
  pasToe(toestand, { afspraak, per }) {
    toestand.preventie.afspraken.zet(afspraak, {
      ...zoek(toestand, afspraak),
      staat: 'beeindigd',
      beeindigdPer: per,
    });
  },
};

/** The last month over which gain was shared: that cannot be undone by an end before it. */
function laatstVastgesteld(toestand: Toestand, afspraak: string): Periode | undefined {
  let laatste: Periode | undefined;
  for (const [, een] of toestand.preventie.vaststellingen)
    if (een.afspraak === afspraak && een.gecorrigeerdDoor === undefined && (laatste ?? '') < een.totEnMet)
      laatste = een.totEnMet;
  return laatste;
}
