import type { Datum, Eurocent, Periode } from '@ontschot/kern';
import type { Aanbieder, Kokerinvoer, Ontvanger, Per, Uitkomst, Verdeelregel } from '@ontschot/regels';

export type { Aandeelsoort, Toezegging } from './toezegging.js';

/** For whom: households by code, all of a wijk, or a group that is only counted. */
export type Populatieleden =
  | { readonly soort: 'huishoudens' }
  | { readonly soort: 'wijken'; readonly wijken: readonly string[] }
  | { readonly soort: 'cohort' };

export interface Populatie {
  readonly populatie: string;
  readonly naam: string;
  readonly leden: Populatieleden;
  /** Populations without codes in common with this one, by declaration; without it they overlap (design 4, guards). */
  readonly losVan: readonly string[];
  /** The codes, in the order in which they came in; empty unless `leden` are huishoudens. */
  readonly huishoudens: readonly { readonly revisie: number; readonly codes: readonly string[] }[];
  /** Revisie up to which members count in what is told of it; nobody does when it is not there (preventie/ledenstand.ts). */
  readonly ledenTot?: number;
  /** The revisies up to which members counted once, in order; the last is `ledenTot`. */
  readonly standen?: readonly number[];
  /** And those up to which costs were told before there was such a guard, in order with the others. */
  readonly verteld?: readonly number[];
  /** Members wait, and nothing else stands in their way than that all but few households of the boek would count. */
  readonly bijnaIedereen?: true;
}

/** What a payer reported of its own books; the lines themselves are read by the projection. */
export interface Kostenmelding {
  readonly melding: string;
  readonly koker: string;
  readonly revisie: number;
  readonly maanden: readonly Periode[];
  /** Those of them with costs of a household, a wijk or a cohort, and of which; what is of nobody in particular counts for nobody. */
  readonly geteld: readonly { readonly maand: Periode; readonly voor: string }[];
  /** The melding that took its place. */
  readonly vervangenDoor?: string;
}

export type Regelstaat = 'concept' | 'vastgesteld' | 'ingetrokken';

export interface Regelversie {
  readonly versie: number;
  readonly regel: Verdeelregel;
  /** From which day it may be used. */
  readonly geldigVanaf: Datum;
  readonly staat: Regelstaat;
  readonly revisie: number;
}

/** A doorrekening that is kept by its parameters: what came of it stands nowhere, for it is worked out again. */
export interface Doorrekening {
  readonly doorrekening: string;
  readonly naam: string;
  /** What was recorded after this revisie does not count in it. */
  readonly totRevisie: number;
}

/** A koker that an afspraak counts. */
export interface Afspraakkoker extends Omit<Kokerinvoer, 'realisatie'> {
  /** The budget that pays its share, or is compensated. */
  readonly budget: string;
}

/** What is agreed; prices stand in it as they were when it was made, with their source and year. */
export interface Afspraakinhoud {
  readonly naam: string;
  readonly aanbieders: readonly Omit<Aanbieder, 'inspanning'>[];
  readonly populatie: string;
  /** Households when the baseline was set. */
  readonly huishoudensBijNulmeting: number;
  readonly kokers: readonly Afspraakkoker[];
  readonly looptijd: { readonly van: Periode; readonly totEnMet: Periode };
  readonly verdeelregel?: { readonly verdeelregel: string; readonly versie: number };
  readonly interventiekosten: { readonly bedrag: Eurocent; readonly per: Per; readonly inKoker?: string };
  readonly initiatiefnemer?: Ontvanger;
  /** Cost of one household above this, over the period, is left out: chance, not prevention. */
  readonly grensPerHuishouden?: Eurocent;
  /** Whether money that comes free is made contant at once, or proposed to the controller. */
  readonly automatisch: boolean;
}

/** A limit per household, in eurocents, and the months over which the costs of a household were held against it. */
export interface Vastegrens {
  readonly grens: Eurocent;
  readonly van: Periode;
  readonly totEnMet: Periode;
}

/** Such a limit of a koker. */
export interface Kokergrens extends Vastegrens {
  readonly koker: string;
}

export interface Instemming {
  readonly financier: string;
  readonly versie: number;
  /** Who agreed, as a role or an office, never a name of a person. */
  readonly door: string;
  readonly op: Datum;
  readonly document: string;
}

/** A payer that does not agree to a version, and why. */
export interface Afwijzing extends Omit<Instemming, 'document'> {
  readonly reden: string;
}

export interface Afspraakversie {
  readonly versie: number;
  readonly inhoud: Afspraakinhoud;
}

export type Afspraakstaat = 'ontwerp' | 'voorgelegd' | 'gesloten' | 'gewijzigd' | 'beeindigd';

export interface Afspraak {
  readonly afspraak: string;
  /** `gewijzigd`: a new version is being agreed on, the closed one still holds. */
  readonly staat: Afspraakstaat;
  readonly versie: number;
  readonly inhoud: Afspraakinhoud;
  /** The version that was closed last, and with which the money is shared. */
  readonly gesloten?: Afspraakversie;
  /** Every version that was closed: a correction is worked out by the one of what it corrects. */
  readonly geslotenVersies?: readonly Afspraakversie[];
  readonly instemmingen: readonly Instemming[];
  readonly afwijzingen?: readonly Afwijzing[];
  /** Last month that counts, once it was ended. */
  readonly beeindigdPer?: Periode;
  /** The boek that it was made in, when that is another. */
  readonly uit?: string;
}

/** An assessment as the state remembers it. */
export interface Vaststelling {
  readonly vaststelling: string;
  readonly afspraak: string;
  readonly revisie: number;
  readonly van: Periode;
  readonly totEnMet: Periode;
  readonly populatie: string;
  /** Up to where the members of the population counted. */
  readonly ledenTot: number;
  /** Version of the afspraak. */
  readonly versie: number;
  /** What was shared out of the gain of each koker, or charged for its loss; in eurocents. */
  readonly gedeeld: readonly { readonly koker: string; readonly bedrag: Eurocent }[];
  readonly terugbetalingen: Uitkomst['terugbetalingen'];
  readonly corrigeert?: string;
  readonly gecorrigeerdDoor?: string;
  /** The boek that it was made in, when that is another. */
  readonly uit?: string;
}

/** Money put in beforehand. */
export interface Voorfinanciering {
  readonly voorfinanciering: string;
  readonly afspraak: string;
  readonly door: { readonly koker: string } | { readonly budget: string };
  /** The budget it came from. */
  readonly budget: string;
  readonly naar: { readonly organisatie: string } | { readonly budget: string };
  readonly bedrag: Eurocent;
  readonly open: Eurocent;
  readonly revisie: number;
}

/** A claim on a household that somebody collects, and whether collection goes on. */
export interface Vordering {
  readonly vordering: string;
  readonly huishouden: string;
  readonly schuldeiser: string;
  readonly bedrag: Eurocent;
  readonly inning: 'loopt' | 'gestopt';
}
