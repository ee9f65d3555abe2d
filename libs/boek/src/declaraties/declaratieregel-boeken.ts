import { schrijfEuro, telOp, type Eurocent, type Periode } from '@ontschot/kern';
import { bewaak } from '../besluiten/bewaking.js';
import { weiger, type Besluit, type Opdracht } from '../besluiten/besluit.js';
import { opVolgorde } from '../besluiten/kleurdelen.js';
import * as zoek from '../besluiten/opzoeken.js';
import type { Bewegingsgegevens, Mutatie } from '../gebeurtenissen/gebeurtenis.js';
import { huishoudens } from '../preventie/opzoeken.js';
import { schoon } from '../schoon.js';
import { bezig, telRegel } from './voortgang.js';

/**
 * Books one line of a declaratie out of the room that was set aside for it. Nobody asks it by hand. It holds what the
 * sums need and no more: which product it was says too much of who got it.
 */
export interface DeclaratieregelBoeken extends Opdracht {
  readonly soort: 'declaratieregel-boeken';
  readonly declaratie: string;
  /** The aanbieder's own name for it. */
  readonly referentie: string;
  readonly verplichting: string;
  readonly bedrag: Eurocent;
  readonly huishouden: string;
  /** The month in which the help was given. */
  readonly periode: Periode;
}

export interface Declaratieregelgegevens extends Bewegingsgegevens {
  readonly declaratie: string;
  readonly referentie: string;
  readonly verplichting: string;
}

export const declaratieregelBoeken: Besluit<DeclaratieregelBoeken, Declaratieregelgegevens> = {
  soort: 'declaratieregel-boeken',
  type: 'declaratieregel-geboekt.v1',
  besluit(toestand, { declaratie, referentie, verplichting, bedrag, huishouden, periode }) {
    const { boekdatum, hoortBij, aanbieder } = bezig(toestand, declaratie);
    const { budget, doel, wijk } = zoek.verplichting(toestand, verplichting);
    huishoudens(toestand, [huishouden]);
    const ruimte = toestand.declaraties.declaratieruimten.lees(verplichting);
    const delen = ruimte?.declaratie === declaratie ? ruimte.delen : [];
    const over = telOp(delen.map((deel) => deel.bedrag));
    if (over < bedrag)
      weiger(
        'geen-lopende-declaratie',
        `Voor declaratie ${declaratie} is op verplichting ${verplichting} nog ${schrijfEuro(over)} gereserveerd; nodig is ${schrijfEuro(bedrag)}.`,
        { declaratie, verplichting, over, nodig: bedrag },
      );
    const standen = delen.map((deel) => ({ kleur: deel.kleur, beschikbaar: deel.bedrag }));
    const mutaties: readonly Mutatie[] = opVolgorde(standen, bedrag).map((deel) => ({
      van: `verplicht:${budget}`,
      naar: `besteed:${budget}`,
      ...deel,
      verplichting,
    }));
    bewaak(toestand, boekdatum, mutaties, { declaratie });
    const kenmerken = schoon({ doel, wijk, aanbieder, huishouden, periode });
    return {
      type: this.type,
      gegevens: schoon({ boekdatum, hoortBij, declaratie, referentie, verplichting, mutaties, kenmerken }),
    };
  },
  pasToe(toestand, { declaratie, verplichting, mutaties }) {
    telRegel(toestand, declaratie, verplichting, mutaties, -1);
  },
};
