import type { Datum } from '@ontschot/kern';
import type { Procent, Resultaatafspraak } from '@ontschot/regels';
import type { Doel, DoelPatroon } from '../doel.js';
import type { Saldo } from './saldo.js';

/** What the money of a koker may be used for (design 2). */
export type Oormerk =
  | { readonly aard: 'vrij' }
  | { readonly aard: 'geoormerkt'; readonly doelen: readonly DoelPatroon[] }
  | { readonly aard: 'extern' };

/** A koker as it is from a day on; its payer and its oormerk can change on a date. */
export interface Koker {
  readonly koker: string;
  readonly naam: string;
  readonly wet: string;
  readonly taakveld: string;
  readonly oormerk: Oormerk;
  /** The organisatie that pays. */
  readonly financier: string;
  readonly vanaf: Datum;
}

export interface Organisatie {
  readonly organisatie: string;
  readonly naam: string;
}

export interface Wijk {
  readonly wijk: string;
  readonly naam: string;
}

export const BUDGETAARDEN = ['koker', 'wijk', 'gebied', 'bewoners', 'organisatie', 'fonds', 'reserve'] as const;
export type Budgetaard = (typeof BUDGETAARDEN)[number];

/** A pot that holds money. */
export interface Budget {
  readonly budget: string;
  readonly naam: string;
  readonly aard: Budgetaard;
  /** The koker it is the budget of; always there for `aard: 'koker'`. */
  readonly koker?: string;
  readonly wijk?: string;
  /** The organisatie that holds it. */
  readonly houder?: string;
}

export const FINANCIERINGSVORMEN = ['functiegericht', 'product', 'populatie'] as const;
export type Financieringsvorm = (typeof FINANCIERINGSVORMEN)[number];

/** The contract with an aanbieder. */
export interface Ondersteuningsopdracht {
  readonly ondersteuningsopdracht: string;
  readonly naam: string;
  readonly aanbieder: string;
  readonly populatie: { readonly omschrijving: string; readonly aantal: number };
  readonly levert: string;
  readonly beoogt: string;
  /** The form of funding from each day on, sorted by day, and the forms beside it, as populatie for bonus and malus. */
  readonly financiering: readonly {
    readonly vanaf: Datum;
    readonly vorm: Financieringsvorm;
    readonly naast?: readonly Financieringsvorm[];
  }[];
  readonly capaciteit?: { readonly aantal: number; readonly eenheid: string };
  /** The part of the fee that the aanbieder spends with other aanbieders. */
  readonly doorbesteding?: { readonly procent: Procent };
  /** Bonus and malus on what it brings. */
  readonly resultaat?: Resultaatafspraak;
}

export type Vrijvalregel = 'binnen-het-jaar' | 'na-het-jaar';

/** Money promised to an aanbieder, or set aside for a trekking that waits for a colleague, a voucher, or what residents decided. */
export interface Verplichting {
  readonly verplichting: string;
  readonly budget: string;
  /** Not there when it is of a trekking, a voucher or a proposal of residents; then nothing but that may touch it. */
  readonly aanbieder?: string;
  readonly doel: Doel;
  readonly vrijval: Vrijvalregel;
  readonly ondersteuningsopdracht?: string;
  readonly wijk?: string;
  /** The day from which it counts. */
  readonly vanaf: Datum;
  /** Revisie of the event that settled it (or took it back); undefined while it is open. */
  readonly afgewikkeldOp?: number | undefined;
  /** How many movements on it are in force: not taken back, and no storno themselves. */
  readonly bewegingen: number;
  /** Its own stand per kleur on `verplicht:<budget>`. */
  readonly saldo: Saldo;
}

/** Money advanced and still open. */
export interface Voorschot {
  readonly voorschot: string;
  readonly budget: string;
  /** Not there when it is of a trekking; then nothing but the trekking may touch it. */
  readonly ontvanger?: string;
  readonly doel: Doel;
  /** The verplichting it was advanced out of. */
  readonly verplichting?: string;
  readonly wijk?: string;
  /** Its own stand per kleur on `voorschot:<budget>`. */
  readonly saldo: Saldo;
}
