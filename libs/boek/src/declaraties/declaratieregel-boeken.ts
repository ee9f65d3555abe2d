import { schrijfEuro, telOp, type Eurocent, type Periode } from '@ontschot/kern';
import { bewaak } from '../besluiten/bewaking.js';
import { weiger, type Besluit, type Opdracht } from '../besluiten/besluit.js';
import { opVolgorde } from '../besluiten/kleurdelen.js';
import * as zoek from '../besluiten/opzoeken.js';
import type { Bewegingsgegevens, Feit, Mutatie } from '../gebeurtenissen/gebeurtenis.js';
import { huishoudens } from '../preventie/opzoeken.js';
import { schoon } from '../schoon.js';
import type { Toestand } from '../toestand/toestand.js';
import { bezig, telRegel, zonderSpoor } from './voortgang.js';

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
  besluit: (toestand, opdracht) => zonderSpoor(() => boekRegel(toestand, opdracht)),
  pasToe(toestand, { declaratie, verplichting, mutaties }, { revisie }) {
    telRegel(toestand, declaratie, verplichting, mutaties, -1, revisie);
  },
};

function boekRegel(toestand: Toestand, opdracht: DeclaratieregelBoeken): Feit<Declaratieregelgegevens> {
  const { declaratie, referentie, verplichting, bedrag, huishouden, periode } = opdracht;
  const { boekdatum, hoortBij, aanbieder } = bezig(toestand, declaratie);
  // Of a line of 0 euro nothing is set aside: its verplichting may have been settled meanwhile.
  const { budget, doel, wijk, saldo } =
    toestand.verplichtingen.lees(verplichting) ?? zoek.verplichting(toestand, verplichting);
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
  // A partial spending follows the order in which the verplichting took its kleuren (design 3.2).
  const standen = saldo.kleuren.flatMap((kleur) =>
    delen.filter((deel) => deel.kleur === kleur).map((deel) => ({ kleur, beschikbaar: deel.bedrag })),
  );
  const mutaties: readonly Mutatie[] = opVolgorde(standen, bedrag).map((deel) => ({
    van: `verplicht:${budget}`,
    naar: `besteed:${budget}`,
    ...deel,
    verplichting,
  }));
  bewaak(toestand, boekdatum, mutaties, { declaratie });
  const kenmerken = schoon({ doel, wijk, aanbieder, huishouden, periode });
  return {
    type: 'declaratieregel-geboekt.v1',
    gegevens: schoon({ boekdatum, hoortBij, declaratie, referentie, verplichting, mutaties, kenmerken }),
  };
}
