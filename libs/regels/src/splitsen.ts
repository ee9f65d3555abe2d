import { Onberekenbaar, telOp, verdeel, type Eurocent } from '@ontschot/kern';
import type { Aanbieder, Invoer, Ontvanger } from './invoer.js';
import type { VanKoker } from './uitkomst.js';
import type { Verdeelsleutel, Verdeling } from './verdeelregel.js';

/** The weights of the aanbieders under a key. Throws RangeError when nobody has any. */
export function gewichten(aanbieders: readonly Aanbieder[], sleutel: Verdeelsleutel): number[] {
  if (sleutel === 'gelijk') return aanbieders.map(() => 1);
  return aanbieders.map(({ gewicht, inspanning }) => (sleutel === 'gewichten' ? gewicht : inspanning));
}

/** Over all receivers, in the order of the rule; parts add up to the whole (design 3.1). */
export function overOntvangers(
  bedrag: Eurocent,
  { ontvangers, sleutel }: Verdeling,
  invoer: Invoer,
): { ontvanger: Ontvanger; bedrag: Eurocent }[] {
  const perDeel = verdeel(
    bedrag,
    ontvangers.map(({ gewicht }) => gewicht),
  );
  return ontvangers.flatMap(({ ontvanger }, i) => {
    const deel = perDeel[i] ?? 0;
    if (ontvanger.soort === 'budget') return [{ ontvanger, bedrag: deel }];
    if (ontvanger.soort === 'aanbieders') return overAanbieders(deel, sleutel, invoer);
    if (invoer.initiatiefnemer === undefined) throw new Onberekenbaar('de afspraak noemt geen initiatiefnemer');
    return [{ ontvanger: invoer.initiatiefnemer, bedrag: deel }];
  });
}

export function overAanbieders(
  bedrag: Eurocent,
  sleutel: Verdeelsleutel,
  { aanbieders }: Invoer,
): { ontvanger: Ontvanger; bedrag: Eurocent }[] {
  return verdeel(bedrag, gewichten(aanbieders, sleutel)).map((deel, i) => ({
    ontvanger: { soort: 'organisatie', organisatie: aanbieders[i]?.organisatie ?? '' },
    bedrag: deel,
  }));
}

/**
 * What is left of the gain of each koker, from which parts are charged one after the other, each in proportion to
 * what is left. So no koker is ever charged more than it gained, not even by a cent of rounding.
 */
export class Lasten {
  private readonly over: VanKoker[];

  constructor(kokers: readonly VanKoker[]) {
    this.over = kokers.filter(({ bedrag }) => bedrag > 0);
  }

  /** Charges `bedrag` (eurocents, at most all that is left) and says which koker bears what. */
  reken(bedrag: Eurocent): VanKoker[] {
    if (bedrag > telOp(this.over.map((een) => een.bedrag)))
      throw new Onberekenbaar('er is minder winst dan er verdeeld wordt');
    if (bedrag === 0) return [];
    const delen = verdeel(
      bedrag,
      this.over.map((een) => een.bedrag),
    );
    return this.over.flatMap(({ koker, bedrag: rest }, i) => {
      const deel = delen[i] ?? 0;
      this.over[i] = { koker, bedrag: rest - deel };
      return deel === 0 ? [] : [{ koker, bedrag: deel }];
    });
  }

  /** What a koker keeps. */
  rest(koker: string): Eurocent {
    return this.over.find((een) => een.koker === koker)?.bedrag ?? 0;
  }
}
