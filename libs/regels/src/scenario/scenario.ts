import type { Eurocent } from '@ontschot/kern';
import type { Aanbieder, Invoer } from '../invoer.js';
import type { Stap } from '../stap.js';
import type { Uitkomst } from '../uitkomst.js';
import type { Verdeelregel } from '../verdeelregel.js';

/** What could be done for a population, and what it would cost; amounts in eurocents, over the same time in each. */
export interface Scenario {
  /** Each koker once, without the intervention. */
  readonly kokers: readonly { readonly koker: string; readonly kosten: Eurocent }[];
  /** What is done, paid out of a koker or by an organisatie itself. */
  readonly interventie?:
    | { readonly bedrag: Eurocent; readonly koker: string; readonly organisatie?: undefined }
    | { readonly bedrag: Eurocent; readonly organisatie: string; readonly koker?: undefined }
    | undefined;
  readonly aanbieders: readonly Pick<Aanbieder, 'organisatie' | 'gewicht'>[];
  readonly maten: Invoer['maten'];
  /** Which rule would share what it saves against the first scenario. */
  readonly regel?: Verdeelregel | undefined;
}

/** What holds for all scenarios alike. */
export interface Omstandigheden {
  readonly jaar: number;
  readonly huishoudens: number;
  readonly betalerVan: (koker: string) => string;
}

export interface Scenariokoker {
  readonly koker: string;
  readonly betaler: string;
  /** With the intervention, where it is paid out of this koker. */
  readonly kosten: Eurocent;
  /** More than in the first scenario; below zero it is less. */
  readonly verschil: Eurocent;
}

/** What a scenario means for one party, in eurocents. */
export type Scenariopartij =
  | { readonly soort: 'organisatie' | 'budget'; readonly partij: string }
  | { readonly soort: 'huishoudens'; readonly partij: null };

export type Scenariorij = Scenariopartij & {
  readonly kosten: Eurocent;
  /** Less than in the first scenario; below zero it costs more. */
  readonly bespaart: Eurocent;
  readonly krijgt: Eurocent;
  readonly geeft: Eurocent;
  /** What it saves and gets, less what it gives: above zero it wins, below zero it pays. */
  readonly saldo: Eurocent;
};

export interface Scenariodeling extends Pick<Uitkomst, 'soort' | 'netto'> {
  readonly waarom: Uitkomst['waarom'] | null;
  readonly gedeeld: Eurocent;
  readonly stappen: readonly Stap[];
}

export interface Scenariouitkomst {
  readonly kosten: Eurocent;
  readonly interventie: Eurocent;
  /** Both together. */
  readonly totaal: Eurocent;
  /** Rounded half up; null without households. */
  readonly perHuishouden: Eurocent | null;
  /** More than the first scenario; below zero it is cheaper. The saldi of all parties add up to less of this. */
  readonly verschil: Eurocent;
  readonly kokers: readonly Scenariokoker[];
  readonly omlaag: readonly string[];
  readonly omhoog: readonly string[];
  /** Null without a rule, and when the rule asks what was not given. */
  readonly deling: Scenariodeling | null;
  readonly ontbreekt: readonly string[];
  readonly partijen: readonly Scenariorij[];
}
