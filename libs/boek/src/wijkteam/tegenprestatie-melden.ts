import type { Eurocent } from '@ontschot/kern';
import { weiger, type Besluit, type Opdracht } from '../besluiten/besluit.js';
import { beweging } from '../besluiten/bewaking.js';
import { opDag, type Wanneer } from '../besluiten/tijd.js';
import type { Bewegingsgegevens } from '../gebeurtenissen/gebeurtenis.js';
import type { Lid } from './leden.js';
import { losAf, openstaand } from './openstaand.js';
import * as zoek from './opzoeken.js';
import { kenmerkenVan } from './trekkinggegevens.js';
import { uitTrekking } from './uit-trekking.js';

/** Hours of a tegenprestatie were done: that part of the advance is worked off. */
export interface TegenprestatieMelden extends Opdracht, Wanneer, Partial<Lid> {
  readonly soort: 'tegenprestatie-melden';
  readonly trekking: string;
  readonly uren: number;
}

export interface TegenprestatieGemeld extends Bewegingsgegevens {
  readonly trekking: string;
  readonly uren: number;
  /** Hours that are done so far, these included. */
  readonly totaal: number;
}

/** What `uren` of `van` hours work off of `bedrag` (eurocents): exact, rounded once, half up. */
export function ingelost(bedrag: Eurocent, uren: number, van: number): Eurocent {
  const [teller, noemer] = [2n * BigInt(bedrag) * BigInt(uren) + BigInt(van), 2n * BigInt(van)];
  return Number(teller / noemer);
}

export const tegenprestatieMelden: Besluit<TegenprestatieMelden, TegenprestatieGemeld> = {
  soort: 'tegenprestatie-melden',
  type: 'tegenprestatie-gemeld.v1',
  besluit(toestand, opdracht) {
    const { trekking, uren, boekdatum, hoortBij } = opdracht;
    opDag(toestand, opdracht);
    const { post, open } = openstaand(toestand, trekking, opdracht);
    const { tegenprestatie, gemeld, bedrag } = post;
    if (tegenprestatie === undefined)
      weiger('geen-tegenprestatie', `Voor trekking ${trekking} is geen tegenprestatie afgesproken.`, { trekking });
    const totaal = gemeld + uren;
    const afgesproken = tegenprestatie.uren;
    if (totaal > afgesproken)
      weiger(
        'te-veel-uren',
        `Voor trekking ${trekking} zijn ${afgesproken} uren afgesproken, waarvan er ${gemeld} al gemeld zijn.`,
        { trekking, afgesproken, gemeld, uren, over: afgesproken - gemeld },
      );
    zoek.nietVoor(post, boekdatum);
    const erbij = ingelost(bedrag, totaal, afgesproken) - ingelost(bedrag, gemeld, afgesproken);
    // The last hour takes the rest: also what was remitted or repaid meanwhile leaves nothing behind.
    const deel = totaal === afgesproken ? open : Math.min(open, erbij);
    return beweging<TegenprestatieGemeld>(toestand, this.type, {
      boekdatum,
      hoortBij,
      trekking,
      uren,
      totaal,
      mutaties: deel === 0 ? [] : uitTrekking(toestand, post, 'voorschot', 'besteed', deel, boekdatum),
      kenmerken: kenmerkenVan(post),
    });
  },
  pasToe(toestand, gegevens, { revisie }) {
    losAf(toestand, gegevens, revisie, { gemeld: gegevens.totaal });
  },
};
