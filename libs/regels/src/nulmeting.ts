import type { Eurocent } from '@ontschot/kern';
import { breuk, door, maal, min, NUL, plus, type Breuk } from './breuk.js';
import { deelVan, type Procent } from './getal.js';

/** What a contract or a year came to, in eurocents. */
export type Per = 'jaar' | 'maand' | 'periode';

/** A unit price with its source and year. */
export interface Eenheidsprijs {
  readonly eenheidsprijs: string;
  readonly naam: string;
  /** Eurocents a unit. */
  readonly bedrag: Eurocent;
  readonly eenheid: string;
  readonly bron: string;
  readonly jaar: number;
}

/** How the baseline of a koker is set (design 4, step 1). Amounts in eurocents. */
export type Methode =
  | { readonly methode: 'vast'; readonly bedrag: Eurocent; readonly per: Per; readonly bron: string }
  | {
      readonly methode: 'historisch';
      readonly jaren: readonly { readonly jaar: number; readonly bedrag: Eurocent; readonly gewicht: number }[];
      /** What became of prices since: `100` is nothing. */
      readonly index: Procent;
      readonly bron: string;
    }
  | {
      readonly methode: 'eenheden';
      readonly eenheden: readonly { readonly prijs: Eenheidsprijs; readonly aantal: number; readonly per: Per }[];
    }
  | {
      /** Difference in differences, per household: what the group cost before, plus what others went up meanwhile. */
      readonly methode: 'controlegroep';
      readonly voor: Groep;
      readonly controleVoor: Groep;
      readonly controleNa: Groep;
      readonly bron: string;
    };

/** What a number of households cost over a time as long as the period. */
export interface Groep {
  readonly bedrag: Eurocent;
  readonly huishoudens: number;
}

/** What a besluit cut or a contract lowered: it is no gain, so it leaves the baseline. */
export interface Verlaging {
  readonly grond: 'besluit' | 'contract';
  readonly kenmerk: string;
  readonly bedrag: Eurocent;
  readonly per: Per;
}

export interface Nulmeting {
  readonly methode: Methode;
  /** The baseline grows and shrinks with the number of households. */
  readonly volgtPopulatie: boolean;
  readonly verlagingen: readonly Verlaging[];
  /** What lay above the limit per household when the baseline was measured, over the period. */
  readonly afgekapt?: Eurocent;
}

/**
 * What an amount comes to over a number of months. `periode` is the whole of an afspraak of `looptijd` months: otherwise
 * it would count again for each part that is assessed.
 */
export function over(bedrag: Eurocent, per: Per, maanden: number, looptijd: number): Breuk {
  if (per === 'maand') return maal(breuk(bedrag), breuk(maanden));
  return maal(breuk(bedrag), breuk(maanden, per === 'jaar' ? 12 : looptijd));
}

const gemiddeld = ({ bedrag, huishoudens }: Groep): Breuk => door(breuk(bedrag), breuk(huishoudens));

/** The baseline by its method, over so many months, before population, cuts and outliers. */
export function basis(methode: Methode, maanden: number, looptijd: number): Breuk {
  if (methode.methode === 'vast') return over(methode.bedrag, methode.per, maanden, looptijd);
  if (methode.methode === 'eenheden')
    return methode.eenheden.reduce(
      (som, { prijs, aantal, per }) => plus(som, maal(over(prijs.bedrag, per, maanden, looptijd), breuk(aantal))),
      NUL,
    );
  if (methode.methode === 'historisch') {
    const gewichten = methode.jaren.reduce((som, { gewicht }) => som + gewicht, 0);
    const gewogen = methode.jaren.reduce(
      (som, { bedrag, gewicht }) => plus(som, maal(breuk(bedrag), breuk(gewicht))),
      NUL,
    );
    return maal(maal(door(gewogen, breuk(gewichten)), deelVan(methode.index)), breuk(maanden, 12));
  }
  const { voor, controleVoor, controleNa } = methode;
  const perHuishouden = plus(gemiddeld(voor), min(gemiddeld(controleNa), gemiddeld(controleVoor)));
  return maal(maal(perHuishouden, breuk(voor.huishoudens)), breuk(maanden, looptijd));
}
