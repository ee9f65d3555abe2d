import type { Datum, Eurocent, Moment, Periode } from '@ontschot/kern';
import type { Doel, DoelPatroon } from '../doel.js';
import type { Kleur } from '../rekening.js';

export interface Team {
  readonly team: string;
  readonly naam: string;
  readonly wijk: string;
}

/** Whether somebody was put on a team or taken off it, as was said last; who was never named is a member by wijk. */
export type Lidstand = 'aangemeld' | 'afgemeld';

/** How a colleague looks along, from which amount (eurocents): before the money goes, or afterwards. */
export interface Meekijken {
  readonly wanneer: 'vooraf' | 'achteraf';
  readonly vanaf: Eurocent;
}

/** What a team may decide, on which money. Amounts in eurocents. */
export interface Mandaatinhoud {
  readonly mandaat: string;
  readonly team: string;
  readonly rol: 'wijkteam';
  /** Which money, in order of preference. */
  readonly budgetten: readonly string[];
  /** For what; everything when left out. */
  readonly doelen?: readonly DoelPatroon[];
  readonly perTrekking: Eurocent;
  /** What a household may cost in the year of the boek: what was given and advanced, less what it paid back. */
  readonly perHuishoudenPerJaar: Eurocent;
  /** What may be open in advances under this mandate, all together. */
  readonly openVoorschotten: Eurocent;
  readonly meekijken: Meekijken;
  /** How long a request waits for a colleague. */
  readonly wachttijdUren: number;
  readonly geldigVan: Datum;
  readonly geldigTotEnMet: Datum;
}

export interface Mandaat extends Mandaatinhoud {
  readonly ingetrokken: boolean;
}

export const TREKKINGVORMEN = ['gift', 'voorschot', 'collectief'] as const;
export type Trekkingvorm = (typeof TREKKINGVORMEN)[number];

export type Trekkingstaat = 'aangevraagd' | 'verstrekt' | 'afgewezen' | 'ingetrokken' | 'vervallen' | 'teruggenomen';

/** A draw by a team, as the state remembers it. Amounts in eurocents. */
export interface Trekking {
  readonly trekking: string;
  readonly team: string;
  readonly mandaat: string;
  readonly budget: string;
  readonly vorm: Trekkingvorm;
  readonly bedrag: Eurocent;
  readonly doel: Doel;
  readonly wijk?: string;
  readonly huishouden?: string;
  readonly tegenprestatie?: { readonly uren: number };
  /** Pseudonym of who asked. */
  readonly door: string;
  readonly staat: Trekkingstaat;
  /** Until when a colleague can agree; only when it had to wait. */
  readonly vervaltOp?: Moment;
  /** The day on which it counts: of the request, and of the grant once granted. */
  readonly vanaf: Datum;
  /** The day of the latest movement on it. */
  readonly laatste: Datum;
  /** Revisies of the movements that spent money of it. */
  readonly bestedingen: readonly number[];
  /** Hours of the tegenprestatie that were reported. */
  readonly gemeld: number;
  readonly terugbetaald: Eurocent;
  /** What a colleague said afterwards. */
  readonly akkoord?: boolean;
  /** Ids of the sentences that are told on as a story. */
  readonly verhalen?: readonly string[];
  /** The boek of the year before, when it came over from there as an open advance. */
  readonly uit?: string;
}

/** What was given without a colleague looking along, and when by our own clock. `bedrag` in eurocents. */
export interface Ongezien {
  /** Of a trekking or a voucher. */
  readonly id: string;
  readonly op: Moment;
  readonly bedrag: Eurocent;
}

/** A question to a koker whether it should have paid. */
export interface Signaal {
  readonly signaal: string;
  readonly trekking: string;
  readonly koker: string;
  readonly antwoord?: 'neemt-over' | 'wijst-af';
}

/** An agreement that a budget puts money into a wijkbudget. `bedrag` in eurocents, each time. */
export interface Inleg {
  readonly inleg: string;
  readonly van: string;
  readonly naar: string;
  readonly bedrag: Eurocent;
  /** In which kleuren each time; in proportion to what is there when left out. */
  readonly kleuren?: readonly { readonly kleur: Kleur; readonly bedrag: Eurocent }[];
  readonly ritme: 'eenmalig' | 'maandelijks';
  readonly vanaf: Periode;
  readonly totEnMet: Periode;
  /** What is left at the end of the year goes back, or stays in the wijkbudget. */
  readonly jaareinde: 'terug' | 'over';
}

/** What of what was left of a kleur is of one inleg, and what of it went back. Amounts in eurocents. */
export interface Afrekendeel {
  readonly inleg: string;
  readonly van: string;
  readonly jaareinde: Inleg['jaareinde'];
  readonly kleur: Kleur;
  /** What it brought in this kleur. */
  readonly gebracht: Eurocent;
  /** What went back of it by earlier settlements. */
  readonly eerder: Eurocent;
  /** Its part of all that was left, with what went back earlier. */
  readonly deel: Eurocent;
  /** What goes back now. */
  readonly terug: Eurocent;
}

/** A settlement of a wijkbudget: where it stands, and all its parts, also those that stay. */
export interface Afrekening {
  readonly revisie: number;
  readonly delen: readonly Afrekendeel[];
}

export interface Lopendeinleg extends Inleg {
  /** The last month of the term, once it was ended. */
  readonly beeindigdPer?: Periode;
  /** Per month the revisie of what was put in. */
  readonly gestort: readonly { readonly periode: Periode; readonly revisie: number }[];
}
