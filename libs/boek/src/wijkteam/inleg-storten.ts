import { eersteDag, jaarVan, type Periode } from '@ontschot/kern';
import { weiger, type Besluit, type Opdracht } from '../besluiten/besluit.js';
import { beweging } from '../besluiten/bewaking.js';
import { kiesKleuren } from '../besluiten/kleurkeuze.js';
import { opDag, type Wanneer } from '../besluiten/tijd.js';
import type { Bewegingsgegevens } from '../gebeurtenissen/gebeurtenis.js';
import { schoon } from '../schoon.js';
import type { Toestand } from '../toestand/toestand.js';
import type { Lopendeinleg } from '../toestand/wijkteam.js';
import * as zoek from './opzoeken.js';

/** Puts in what was agreed for a month; by itself under the id `inleg~<inleg>~<periode>`. */
export interface InlegStorten extends Opdracht, Wanneer {
  readonly soort: 'inleg-storten';
  readonly inleg: string;
  readonly periode: Periode;
}

export interface InlegGestort extends Bewegingsgegevens {
  readonly inleg: string;
  readonly periode: Periode;
}

export const inlegStorten: Besluit<InlegStorten, InlegGestort> = {
  soort: 'inleg-storten',
  type: 'inleg-gestort.v1',
  besluit(toestand, opdracht) {
    const { inleg, periode, boekdatum, hoortBij } = opdracht;
    opDag(toestand, opdracht);
    const afgesproken = zoek.inleg(toestand, inleg);
    magStorten(toestand, afgesproken, opdracht);
    const { van, naar, bedrag, kleuren } = afgesproken;
    const mutaties = kiesKleuren(toestand, van, bedrag, boekdatum, undefined, schoon({ kleuren })).map((deel) => ({
      van: `vrij:${van}` as const,
      naar: `vrij:${naar}` as const,
      ...deel,
    }));
    return beweging<InlegGestort>(toestand, this.type, { boekdatum, hoortBij, inleg, periode, mutaties });
  },
  pasToe(toestand, { inleg, periode }, { revisie }) {
    const oud = zoek.inleg(toestand, inleg);
    toestand.wijkteam.inleggen.zet(inleg, { ...oud, gestort: [...oud.gestort, { periode, revisie }] });
  },
};

/** The months for which was put in, and not taken back since. */
export const gestorteMaanden = (toestand: Toestand, { gestort }: Lopendeinleg): Periode[] =>
  gestort
    .filter(({ revisie }) => toestand.bewegingen.lees(revisie)?.gestorneerd === false)
    .map(({ periode }) => periode);

/** Each month once, only in the term and the year of the boek, and not before the month begins. */
function magStorten(toestand: Toestand, afgesproken: Lopendeinleg, opdracht: InlegStorten): void {
  const { inleg, ritme, vanaf, totEnMet, beeindigdPer = totEnMet } = afgesproken;
  const { periode, boekdatum, hoortBij } = opdracht;
  const laatste = beeindigdPer < totEnMet ? beeindigdPer : totEnMet;
  if (periode < vanaf || periode > laatste)
    weiger('inleg-past-niet', `Inleg ${inleg} loopt van ${vanaf} tot en met ${laatste}, niet in ${periode}.`, {
      inleg,
      periode,
      vanaf,
      totEnMet: laatste,
    });
  const jaar = toestand.boek?.jaar ?? 0;
  if (jaarVan(periode) !== jaar)
    weiger('inleg-past-niet', `Wat bij ${periode} hoort, kan niet in het boek van ${jaar} tellen.`, {
      inleg,
      periode,
      jaar,
    });
  if (boekdatum < eersteDag(periode) || (hoortBij !== undefined && hoortBij !== periode))
    weiger(
      'inleg-past-niet',
      `Wat bij ${periode} hoort, kan niet op ${boekdatum} of bij een andere maand tellen.`,
      schoon({ inleg, periode, boekdatum, hoortBij }),
    );
  const gestort = gestorteMaanden(toestand, afgesproken);
  if (gestort.includes(periode) || (ritme === 'eenmalig' && gestort.length > 0))
    weiger('inleg-al-gestort', `Voor inleg ${inleg} is in ${gestort.join(', ')} al gestort.`, {
      inleg,
      periode,
      ritme,
      gestort,
    });
}
