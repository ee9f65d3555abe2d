import type { Eurocent, Periode } from '@ontschot/kern';
import type { Gevolg } from '../besluiten/besluit.js';
import type { Gegevens } from '../gebeurtenissen/gebeurtenis.js';
import type { Eigenmaanden } from '../preventie/eigen-maanden.js';
import { telKosten } from '../preventie/laatste-kosten.js';
import { schoon } from '../schoon.js';
import type { Kokergrens } from '../toestand/preventie.js';
import type { Controlepunt } from './controlepunt.js';

/** What a koker cost per month for somebody, in eurocents; only what an assessment tells apart. */
export interface Kostenrij {
  readonly koker: string;
  readonly huishouden?: string;
  readonly wijk?: string;
  /** A cohort. */
  readonly populatie?: string;
  readonly aanbieder?: string;
  /** Movements; else what was reported. Only of that both boeken can have the same. */
  readonly geboekt?: true;
  readonly maanden: readonly { readonly maand: Periode; readonly bedrag: Eurocent }[];
}

/** Costs of earlier years, as totals of a closed boek, tied to it by its checkpoint (design 3). No money moves. */
export interface KostenOvergenomen extends Gegevens {
  readonly uit: string;
  readonly deel: number;
  /** More of it follows. */
  readonly volgt?: true;
  readonly controlepunt: Controlepunt;
  /** The first month that comes over. */
  readonly vanaf: Periode;
  /** Revisie, there, up to which who was forgotten left its code behind. */
  readonly vergetenTot?: number;
  readonly eigen: readonly Eigenmaanden[];
  /** Populations of codes for which it does not count: with what the old boek told, it would tell of few households. */
  readonly nietVoor: readonly string[];
  /** In the first part: with which limits per household costs were told before this boek. */
  readonly grenzen?: readonly Kokergrens[];
  readonly rijen: readonly Kostenrij[];
  /** Under this name, as all that is of a household, also where its code was left behind: nobody but the auditor sees it. */
  readonly huishoudens: readonly Kostenrij[];
}

export const kostenOvergenomen: Gevolg<KostenOvergenomen> = {
  type: 'kosten-overgenomen.v1',
  pasToe(
    toestand,
    { uit, deel, volgt, vanaf, vergetenTot, eigen, nietVoor, grenzen, rijen, huishoudens },
    { revisie },
  ) {
    const { kosten } = toestand.jaar;
    const aantal = (kosten?.aantal ?? 0) + rijen.length + huishoudens.length;
    toestand.jaar = {
      ...toestand.jaar,
      kosten: schoon({
        ...{
          uit,
          sinds: kosten?.sinds ?? revisie,
          deel,
          af: volgt !== true,
          aantal,
          vanaf,
          vergetenTot,
          eigen,
          nietVoor,
        },
        grenzen: grenzen ?? kosten?.grenzen,
      }),
    };
    for (const { koker, maanden } of [...rijen, ...huishoudens])
      telKosten(
        toestand,
        koker,
        maanden.map(({ maand }) => maand),
        revisie,
      );
  },
};
