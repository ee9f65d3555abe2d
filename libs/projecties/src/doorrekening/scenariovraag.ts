import type { Regelkeuze } from '@ontschot/boek';
import type { Eurocent } from '@ontschot/kern';
import type { Eenheidsprijs, Invoer } from '@ontschot/regels';

/** A line of cost: so many times a price of the boek, or one that is given, or an amount; each with where it comes from. */
export interface Scenariopost {
  readonly omschrijving?: string | undefined;
  readonly aantal?: number | undefined;
  /** The name of a unit price of the boek. */
  readonly eenheidsprijs?: string | undefined;
  readonly prijs?: Pick<Eenheidsprijs, 'bedrag' | 'eenheid' | 'bron' | 'jaar'> | undefined;
  readonly bedrag?: Eurocent | undefined;
  readonly bron?: string | undefined;
}

/** One scenario as it is asked. */
export interface Scenariokeuze {
  readonly naam: string;
  /** What it brings, in words. */
  readonly brengt: string;
  readonly kokers: readonly { readonly koker: string; readonly posten: readonly Scenariopost[] }[];
  readonly interventie?:
    | {
        readonly omschrijving?: string | undefined;
        readonly bedrag: Eurocent;
        readonly bron: string;
        readonly koker?: string | undefined;
        readonly organisatie?: string | undefined;
      }
    | undefined;
  readonly aanbieders?: readonly { readonly organisatie: string; readonly gewicht: number }[] | undefined;
  readonly maten?: Invoer['maten'] | undefined;
  readonly deling?: Regelkeuze | undefined;
}

export interface Scenariovraag {
  readonly boek: string;
  readonly populatie: { readonly naam: string; readonly huishoudens: number };
  /** The first is what the others are held against. */
  readonly scenarios: readonly Scenariokeuze[];
}
