import type {
  AfspraakIngestemd,
  Afspraakinhoud,
  Gebeurtenis,
  Hernoemd,
  PreventiewinstGemeten,
  PreventiewinstVastgesteld,
} from '@ontschot/boek';
import type { Datum, Eurocent, Moment, Periode } from '@ontschot/kern';
import type { Verdeelregel } from '@ontschot/regels';
import type { Splitsing } from './verdeling.js';

/** Where a link stands when that is not the boek that was asked: revisies are then of that one. */
interface Elders {
  readonly boek?: string;
}

/** One event of the chain: what it is, where it stands, who asked for it in which role, and what it holds. */
export interface Schakel<G extends object = object> extends Elders {
  readonly revisie: number;
  readonly type: string;
  readonly boekdatum: Datum;
  readonly geregistreerdOp: Moment;
  readonly rol: string;
  /** Of the opdracht it came from. */
  readonly opdracht: string;
  readonly gegevens: G;
  /** Of a part: what of it paid off what its receiver still owed the same koker; absent when nothing did. */
  readonly verrekend?: readonly Verrekend[];
}

/** The promise below zero that was set off, and how much of it, in eurocents. */
export interface Verrekend {
  readonly toezegging: string;
  readonly bedrag: Eurocent;
}

export const schakel = <G extends object>(
  { revisie, type, gegevens, metadata }: Gebeurtenis,
  elders: Elders = {},
): Schakel<G> => ({
  ...elders,
  revisie,
  type,
  boekdatum: gegevens.boekdatum,
  geregistreerdOp: metadata.geregistreerdOp,
  rol: metadata.opdracht.rol,
  opdracht: metadata.opdracht.id,
  gegevens: gegevens as unknown as G,
});

export interface Afspraakschakel extends Elders {
  readonly revisie: number;
  readonly afspraak: string;
  readonly versie: number;
  readonly inhoud: Afspraakinhoud;
  readonly voorgelegd: number | null;
  readonly gesloten: number | null;
  readonly instemmingen: readonly (Omit<AfspraakIngestemd, 'boekdatum' | 'afspraak'> & { readonly revisie: number })[];
}

export interface Regelschakel extends Elders {
  readonly revisie: number;
  readonly verdeelregel: string;
  readonly versie: number;
  readonly vastgesteld: number | null;
  readonly besluit: string | null;
  readonly regel: Verdeelregel;
  /** The rule read back in Dutch. */
  readonly zinnen: readonly string[];
}

/** What the costs were: totals, and by what they can be counted again (docs/reference/kostenregels.md). */
export interface Kostenschakel {
  readonly gelezenTot: number;
  readonly regels: number;
  readonly hash: string;
  readonly kokers: readonly {
    readonly koker: string;
    readonly maanden?: readonly { readonly maand: Periode; readonly bedrag: Eurocent }[];
    /** Instead of the months, where a payer looks at a koker that another pays. */
    readonly totaal?: Eurocent;
  }[];
}

export interface Correctie extends Elders {
  readonly vaststelling: string;
  readonly revisie: number;
  /** Whether this assessment took the place of that one, or that one of this. */
  readonly richting: 'corrigeert' | 'gecorrigeerd-door';
}

/** How a promise came from the boek of one year into that of the next. */
export interface Overnameschakel {
  readonly uit: string;
  /** Revisie in the boek `uit`. */
  readonly overgedragen: number;
  readonly naar: string;
  /** Revisie in the boek `naar`. */
  readonly overgenomen: number;
  /** What of it was called otherwise in the boek `uit`; absent when nothing was. */
  readonly hernoemd?: readonly Hernoemd[];
}

/** The way back from one event to what was agreed, and in `tekst` one page that can be followed with a pen. */
export interface Uitleg {
  readonly boek: string;
  readonly gebeurtenis: Schakel;
  /** The takeovers by which it came here, the last first; the links before them stand in the boek they name. */
  readonly overnames: readonly Overnameschakel[];
  /** The part that the event is about, as it was awarded. */
  readonly aandeel?: Schakel;
  readonly vaststelling?: Schakel<PreventiewinstVastgesteld>;
  /** Where the event is a meting: it moved nothing. */
  readonly meting?: Schakel<PreventiewinstGemeten>;
  readonly afspraak?: Afspraakschakel;
  readonly verdeelregel?: Regelschakel;
  readonly kosten?: Kostenschakel;
  /** How steps 5, 8 and 9 split amounts to the cent, in the order in which they were split. */
  readonly verdeling?: readonly Splitsing[];
  readonly correcties: readonly Correctie[];
  /** All that moved or was answered because of the assessment, in order. */
  readonly gevolgen: readonly Schakel[];
  /** The earlier movements that this one draws from or takes back, the nearest first. */
  readonly herkomst: readonly Schakel[];
  readonly tekst: string;
}

/** As an aanbieder sees it: no page when others deliver in the same afspraak, as it tells of all of them. */
export type Eigenuitleg = Omit<Uitleg, 'tekst'> & Partial<Pick<Uitleg, 'tekst'>>;
