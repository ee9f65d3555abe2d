import { eersteDag, jaarVan, type Datum } from '@ontschot/kern';
import type { Gegevens } from '../gebeurtenissen/gebeurtenis.js';
import type { Koker } from '../toestand/onderdelen.js';
import { weiger, type Besluit, type Opdracht } from './besluit.js';
import { eistVrijeNaam } from './eerder.js';
import { organisatie } from './opzoeken.js';
import { eersteOpenPeriode, eersteVanJaar, inBoekjaar } from './tijd.js';

/** Sets up a koker, or changes it from a day on: its payer, law, taakveld, oormerk. */
export interface KokerInstellen extends Opdracht, Omit<Koker, 'vanaf'> {
  readonly soort: 'koker-instellen';
  /** What the closed boek of the year before has under this name, when it is something else; found by the service. */
  readonly botst?: string;
  /** From which day; the first day of the boek when left out. It may lie before the year. */
  readonly vanaf?: Datum;
}

export const kokerInstellen: Besluit<KokerInstellen, Koker & Gegevens> = {
  soort: 'koker-instellen',
  type: 'koker-ingesteld.v1',
  besluit(toestand, { koker, naam, wet, taakveld, oormerk, financier, vanaf = eersteVanJaar(toestand), botst }) {
    eistVrijeNaam(botst);
    organisatie(toestand, financier);
    const begin = eersteVanJaar(toestand);
    if (jaarVan(vanaf) > jaarVan(begin)) inBoekjaar(toestand, vanaf);
    const open = eersteOpenPeriode(toestand);
    // What held in a closed month was booked and reported; a koker that is new there changes nothing of that.
    if (
      toestand.kokers.heeft(koker) &&
      vanaf < (open === undefined ? `${jaarVan(begin) + 1}-01-01` : eersteDag(open)) &&
      toestand.afgeslotenTotEnMet !== undefined
    )
      weiger(
        'periode-afgesloten',
        `Koker ${koker} kan niet meer veranderen vanaf ${vanaf}: tot en met ${toestand.afgeslotenTotEnMet} is afgesloten.`,
        {
          koker,
          vanaf,
          ...(open !== undefined && { voorstel: { vanaf: eersteDag(open) } }),
        },
      );
    return {
      type: this.type,
      gegevens: { boekdatum: vanaf < begin ? begin : vanaf, koker, naam, wet, taakveld, oormerk, financier, vanaf },
    };
  },
  pasToe(toestand, { koker, naam, wet, taakveld, oormerk, financier, vanaf }) {
    const versies = (toestand.kokers.lees(koker) ?? []).filter((versie) => versie.vanaf !== vanaf);
    const nieuw: Koker = { koker, naam, wet, taakveld, oormerk, financier, vanaf };
    toestand.kokers.zet(
      koker,
      [...versies, nieuw].sort((a, b) => (a.vanaf < b.vanaf ? -1 : 1)),
    );
  },
};
