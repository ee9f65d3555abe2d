import type { Eurocent, Moment } from '@ontschot/kern';
import type { Doel } from '../doel.js';
import type { Bewegingsgegevens, Gebeurtenis, Kenmerken } from '../gebeurtenissen/gebeurtenis.js';
import { schoon } from '../schoon.js';
import { Saldo } from '../toestand/saldo.js';
import type { Toestand } from '../toestand/toestand.js';
import type { Trekking, Trekkingvorm } from '../toestand/wijkteam.js';
import type { Vraagsoort } from '../vraagsoort.js';
import { telHuishouden, telVoorschot } from './gebruik.js';
import { onthoudOngezien } from './meekijken.js';

/** What the team knew of a law that should pay before it does. */
export interface Voorliggend {
  readonly zou: 'nee' | 'ja' | 'onbekend';
  /** Which koker that would be. */
  readonly koker?: string;
}

/** What was granted, or asked: the household stands in `kenmerken`. */
export interface TrekkingVerstrekt extends Bewegingsgegevens {
  readonly trekking: string;
  readonly team: string;
  readonly mandaat: string;
  readonly budget: string;
  readonly vorm: Trekkingvorm;
  readonly bedrag: Eurocent;
  readonly doel: Doel;
  readonly vraagsoort?: Vraagsoort;
  readonly groep?: { readonly naam: string; readonly aantal: number };
  readonly tegenprestatie?: { readonly uren: number };
  readonly voorliggend: Voorliggend;
  /** Id of the encrypted sentence why. */
  readonly tekst?: string;
  /** Whether a colleague looks along under the mandate, and when. */
  readonly meekijken: 'vooraf' | 'achteraf' | 'geen';
  /** Why, where the amount alone is too small: what was given unseen for the same in a week, this included. Eurocents. */
  readonly samen?: Eurocent;
  /** Pseudonym of who asked. */
  readonly door: string;
  /** The boek that it came over from, open as an advance. */
  readonly uit?: string;
}

export interface TrekkingAangevraagd extends TrekkingVerstrekt {
  /** Until when a colleague can agree. */
  readonly vervaltOp: Moment;
}

/** The dimensions on which what happens with a trekking is added up. */
export const kenmerkenVan = ({ doel, wijk, huishouden }: Pick<Trekking, 'doel' | 'wijk' | 'huishouden'>): Kenmerken =>
  schoon({ doel, wijk, huishouden });

/** Takes a new trekking into the state, with the own stands that its money will have. */
export function neemOp(
  toestand: Toestand,
  gegevens: TrekkingVerstrekt & { readonly vervaltOp?: Moment },
  { revisie, metadata }: Pick<Gebeurtenis, 'revisie' | 'metadata'>,
): void {
  const { trekking, team, mandaat, budget, vorm, bedrag, doel, tegenprestatie, door, vervaltOp, boekdatum } = gegevens;
  const { wijk, huishouden } = gegevens.kenmerken ?? {};
  const { groep, meekijken, uit } = gegevens;
  const wacht = vervaltOp !== undefined;
  const post: Trekking = schoon({
    trekking,
    team,
    mandaat,
    budget,
    vorm,
    bedrag,
    doel,
    wijk,
    huishouden,
    tegenprestatie,
    door,
    staat: wacht ? ('aangevraagd' as const) : ('verstrekt' as const),
    vervaltOp,
    vanaf: boekdatum,
    laatste: boekdatum,
    bestedingen: wacht || vorm === 'voorschot' ? [] : [revisie],
    gemeld: 0,
    terugbetaald: 0,
    uit,
  });
  toestand.wijkteam.trekkingen.zet(trekking, post);
  telHuishouden(toestand, post, bedrag);
  telVoorschot(toestand, post, bedrag);
  // What came over was seen in its own year.
  if (meekijken === 'geen' && uit === undefined)
    onthoudOngezien(toestand, { id: trekking, ...post, groep }, metadata.geregistreerdOp);
  const plaats = schoon({ budget, doel, wijk });
  if (wacht)
    toestand.verplichtingen.zet(trekking, {
      verplichting: trekking,
      ...plaats,
      vrijval: 'binnen-het-jaar',
      vanaf: boekdatum,
      bewegingen: 0,
      saldo: Saldo.leeg(),
    });
  // Also while it waits: nobody can take the name meanwhile.
  if (vorm === 'voorschot')
    toestand.voorschotten.zet(trekking, { voorschot: trekking, ...plaats, saldo: Saldo.leeg() });
}

/** Changes what the state holds of a trekking. */
export function werkBij(toestand: Toestand, post: Trekking, anders: Partial<Trekking>): void {
  toestand.wijkteam.trekkingen.zet(post.trekking, { ...post, ...anders });
}

/** The later of two days. */
export const laatsteVan = (a: string, b: string): string => (a > b ? a : b);
