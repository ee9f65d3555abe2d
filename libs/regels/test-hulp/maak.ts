import type { Invoer, Kokerinvoer, Nulmeting, Verdeelregel } from '../src/index.js';

/** Whole euros as eurocents. */
export const euros = (bedrag: number): number => Math.round(bedrag * 100);

/** A rule that shares 30% with the aanbieders and does nothing else. */
export function regel(winst: Partial<Verdeelregel['winst']> = {}, rest: Partial<Verdeelregel> = {}): Verdeelregel {
  return {
    naam: 'proefregel',
    maten: [],
    ...rest,
    winst: {
      interventiekosten: 'aftrekken',
      poorten: [],
      compensatie: 'niet',
      deel: '30',
      afbouw: [],
      verdeling: { ontvangers: [{ ontvanger: { soort: 'aanbieders' }, gewicht: 1 }], sleutel: 'gewichten' },
      ...winst,
    },
  };
}

/** A koker with a fixed baseline for the period, and what was spent in it (euros). */
export function koker(
  naam: string,
  referentie: number,
  realisatie: number,
  nulmeting: Partial<Nulmeting> = {},
): Kokerinvoer {
  return {
    koker: naam,
    nulmeting: {
      methode: { methode: 'vast', bedrag: euros(referentie), per: 'periode', bron: 'contract' },
      volgtPopulatie: false,
      verlagingen: [],
      ...nulmeting,
    },
    inkomsten: [],
    realisatie: { maanden: [{ maand: '2025-12', bedrag: euros(realisatie) }], inkomsten: [] },
  };
}

/** A year of one aanbieder. */
export function invoer(kokers: readonly Kokerinvoer[], anders: Partial<Invoer> = {}): Invoer {
  return {
    van: '2025-01',
    totEnMet: '2025-12',
    jaar: 1,
    populatie: { nulmeting: 100, nu: 100 },
    kokers,
    interventiekosten: { bedrag: 0 },
    maten: [],
    aanbieders: [{ organisatie: 'aanbieder', gewicht: 1, inspanning: 1 }],
    voorfinancieringen: [],
    ...anders,
  };
}
