import type { Afspraakinhoud, Afspraakstaat, Afwijzing, Instemming, Populatieleden, Regelstaat } from '@ontschot/boek';
import type { Datum, Periode } from '@ontschot/kern';
import type { Verdeelregel } from '@ontschot/regels';

/** One version of a rule, with the decision by which it was adopted and why it was withdrawn. */
export interface Regelversiestand {
  readonly versie: number;
  readonly staat: Regelstaat;
  readonly geldigVanaf: Datum;
  readonly regel: Verdeelregel;
  readonly besluit?: string;
  readonly reden?: string;
  /** Of the event that wrote it down last. */
  readonly revisie: number;
}

export interface Regelstand {
  readonly verdeelregel: string;
  readonly versies: readonly Regelversiestand[];
}

/** One version of an afspraak, who agreed to it, and who did not. */
export interface Afspraakversiestand {
  readonly versie: number;
  readonly inhoud: Afspraakinhoud;
  /** Why it came; the first version has none. */
  readonly reden?: string;
  readonly voorgelegd: boolean;
  readonly instemmingen: readonly Omit<Instemming, 'versie'>[];
  readonly afwijzingen: readonly Omit<Afwijzing, 'versie'>[];
  readonly revisie: number;
}

export interface Afspraakstand {
  readonly afspraak: string;
  readonly staat: Afspraakstaat;
  /** The last version; `gesloten` is the one by which gains are shared. */
  readonly versie: number;
  readonly gesloten?: number;
  readonly beeindigdPer?: Periode;
  readonly beeindigdOm?: string;
  readonly versies: readonly Afspraakversiestand[];
}

/** A population without its codes: how many households it has. */
export interface Populatiestand {
  readonly populatie: string;
  readonly naam: string;
  readonly leden: Populatieleden;
  readonly losVan: readonly string[];
  /** Only of a population of households. */
  readonly aantalHuishoudens?: number;
}

/** What is kept, by kind. */
export interface Standen {
  readonly verdeelregel: Regelstand;
  readonly afspraak: Afspraakstand;
  readonly populatie: Populatiestand;
}
export type Standsoort = keyof Standen;
