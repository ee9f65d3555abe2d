import type { Datum, Eurocent, Moment, Periode, Weigercode } from '@ontschot/kern';
import type { Doel } from '../doel.js';
import type { Kleur, Rekening } from '../rekening.js';

/** One amount in one kleur, from one rekening to another. `bedrag` in eurocents, above zero. */
export interface Mutatie {
  readonly van: Rekening;
  readonly naar: Rekening;
  readonly kleur: Kleur;
  readonly bedrag: Eurocent;
  /** Whose own stand on `verplicht:<budget>` this touches. */
  readonly verplichting?: string;
  /** Whose own stand on `voorschot:<budget>` this touches. */
  readonly voorschot?: string;
}

/** What a movement was for and with whom; the dimensions on which the projections add up. */
export interface Kenmerken {
  readonly doel?: Doel;
  readonly wijk?: string;
  readonly aanbieder?: string;
  /** The code of the household it was for. No list, total or journaal shows it: only the event holds it (design 9). */
  readonly huishouden?: string;
  /** The month in which the help was given, where that is another than the boekdatum's. */
  readonly periode?: Periode;
  /** What the verplichting was for, where that is something else: it counts for the `verplicht:` side of the mutaties. */
  readonly verplichtVoor?: { readonly doel: Doel; readonly wijk?: string };
  /** Set on the lines of the begroting as first adopted. */
  readonly primitief?: true;
}

/** What every event holds. */
export interface Gegevens {
  /** The day on which it counts. */
  readonly boekdatum: Datum;
}

/** What every event that moves money holds. */
export interface Bewegingsgegevens extends Gegevens {
  readonly mutaties: readonly Mutatie[];
  readonly kenmerken?: Kenmerken;
  /** A closed month that this late movement belongs to. */
  readonly hoortBij?: Periode;
  /** The revisie of the earlier movement that this one draws its kleuren from. */
  readonly uitBeweging?: number;
  /** Reference of the caller's own administration, as an invoice number. */
  readonly kenmerk?: string;
}

/** What an event holds that came with a sentence about people: never the sentence itself. */
export interface MetTekst {
  /** Id of the encrypted sentence. */
  readonly tekst?: string;
  /** The sentence as it stands in the event itself: only of a version that had it so, and never written any more. */
  readonly tekstInBoek?: string;
}

/** A refusal: a code of the catalogue, a Dutch sentence, and the figures behind it. */
export interface Weigering {
  readonly code: Weigercode;
  readonly uitleg: string;
  readonly cijfers: Readonly<Record<string, unknown>>;
}

/** An event as a decision gives it: a fact, not yet recorded. */
export interface Feit<G extends Gegevens = Gegevens> {
  readonly type: string;
  readonly gegevens: G;
}

/** Who asked for it, and under which id. */
export interface Herkomst {
  /** Made by the caller, unique within the boek and the caller. */
  readonly id: string;
  /** A pseudonym of the caller, never a name. */
  readonly afzender: string;
  readonly rol: string;
  /** Of the content of the opdracht, so that the same id with other content is seen. */
  readonly hash: string;
}

/** What we write around an event. */
export interface Metadata {
  /** When we knew (UTC); never earlier than that of the event before it. */
  readonly geregistreerdOp: Moment;
  readonly opdracht: Herkomst;
  /** 128 random bits, so that nothing can be guessed from a hash. */
  readonly zout: string;
}

/** An event as the boek holds it. */
export interface Gebeurtenis extends Feit {
  readonly revisie: number;
  readonly metadata: Metadata;
}
