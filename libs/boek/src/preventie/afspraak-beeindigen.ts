import { vorigePeriode, type Periode } from '@ontschot/kern';
import { weiger, type Besluit, type Opdracht } from '../besluiten/besluit.js';
import type { Gegevens } from '../gebeurtenissen/gebeurtenis.js';
import { afspraak as zoek, eindeVan } from './afspraakzoeken.js';
import { geldendeVaststellingen, genoemd, periodezin } from './vastgesteld.js';

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
    const vastgesteld = geldendeVaststellingen(toestand, afspraak);
    // What was assessed cannot be undone by an end before it.
    const vroegst = vastgesteld.reduce(
      (laatste, een) => (een.totEnMet > laatste ? een.totEnMet : laatste),
      vorigePeriode(van),
    );
    if (per < vroegst || per > totEnMet) {
      const erna = vastgesteld.filter((een) => een.totEnMet > per);
      const waarom = erna[0] === undefined ? '' : ` Vastgesteld is al ${periodezin(erna[0])}.`;
      weiger(
        'einde-past-niet',
        `Afspraak ${afspraak} kan eindigen van ${vroegst} tot en met ${totEnMet}, niet per ${per}.${waarom}`,
        { afspraak, per, vroegst, laatst: totEnMet, ...(erna.length > 0 && { vastgesteld: genoemd(erna) }) },
      );
    }
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
