import type { Datum } from '@ontschot/kern';
import type { Gegevens } from '../gebeurtenissen/gebeurtenis.js';
import type { Koker } from '../toestand/onderdelen.js';
import type { Besluit, Opdracht } from './besluit.js';
import { organisatie } from './opzoeken.js';
import { eersteVanJaar } from './tijd.js';

/** Sets up a koker, or changes it from a day on: its payer, law, taakveld, oormerk. */
export interface KokerInstellen extends Opdracht, Omit<Koker, 'vanaf'> {
  readonly soort: 'koker-instellen';
  /** From which day; the first day of the boek when left out. It may lie before the year. */
  readonly vanaf?: Datum;
}

export const kokerInstellen: Besluit<KokerInstellen, Koker & Gegevens> = {
  soort: 'koker-instellen',
  type: 'koker-ingesteld.v1',
  besluit(toestand, { koker, naam, wet, taakveld, oormerk, financier, vanaf = eersteVanJaar(toestand) }) {
    organisatie(toestand, financier);
    return { type: this.type, gegevens: { boekdatum: vanaf, koker, naam, wet, taakveld, oormerk, financier, vanaf } };
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
