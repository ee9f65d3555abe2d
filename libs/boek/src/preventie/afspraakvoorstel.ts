import type { Methode, Nulmeting, Per } from '@ontschot/regels';
import { schoon } from '../schoon.js';
import type { Afspraakinhoud, Afspraakkoker } from '../toestand/preventie.js';
import type { Toestand } from '../toestand/toestand.js';

/** Units at a price of the boek, by its name. */
export interface Eenhedenvoorstel {
  readonly methode: 'eenheden';
  readonly eenheden: readonly { readonly eenheidsprijs: string; readonly aantal: number; readonly per: Per }[];
}

export type Methodevoorstel = Exclude<Methode, { methode: 'eenheden' }> | Eenhedenvoorstel;

/** A koker as somebody proposes it: lists with nothing in them, and its own budget, may be left out. */
export interface Kokervoorstel {
  readonly koker: string;
  readonly budget?: string;
  readonly nulmeting: Omit<Nulmeting, 'methode' | 'verlagingen'> & {
    readonly methode: Methodevoorstel;
    readonly verlagingen?: Nulmeting['verlagingen'];
  };
  readonly inkomsten?: Afspraakkoker['inkomsten'];
}

/** What is proposed to be agreed. Amounts in eurocents. */
export interface Afspraakvoorstel extends Omit<Afspraakinhoud, 'kokers' | 'automatisch'> {
  readonly kokers: readonly Kokervoorstel[];
  readonly automatisch?: boolean;
}

type MetGaten<T> = readonly (T | undefined)[];

/** A koker of which parts may be left out. */
export interface Kokerdelen extends Partial<Omit<Kokervoorstel, 'inkomsten'>> {
  readonly inkomsten?: MetGaten<NonNullable<Kokervoorstel['inkomsten']>[number]>;
}

/**
 * What is proposed, of which parts may be left out because their shape is not right: what is there can still be judged.
 * A list keeps its places, with nothing at the place of what was left out. A whole proposal is one too.
 */
export interface Afspraakdelen extends Partial<Omit<Afspraakvoorstel, 'aanbieders' | 'kokers'>> {
  readonly aanbieders?: MetGaten<Afspraakvoorstel['aanbieders'][number]>;
  readonly kokers?: MetGaten<Kokerdelen>;
}

/** The budget of aard `koker` of a koker, the first by id; undefined when there is none. */
export function eigenBudget(toestand: Toestand, koker: string): string | undefined {
  let eerste: string | undefined;
  for (const [id, budget] of toestand.budgetten)
    if (budget.aard === 'koker' && budget.koker === koker && (eerste === undefined || id < eerste)) eerste = id;
  return eerste;
}

/** What will stand in the event: prices whole, budgets named, nothing that was not asked. Only after it was checked. */
export function inhoudVan(toestand: Toestand, voorstel: Afspraakvoorstel): Afspraakinhoud {
  const { naam, aanbieders, populatie, huishoudensBijNulmeting, kokers, looptijd, verdeelregel } = voorstel;
  const { interventiekosten, initiatiefnemer, grensPerHuishouden, automatisch = false } = voorstel;
  return schoon({
    naam,
    aanbieders,
    populatie,
    huishoudensBijNulmeting,
    kokers: kokers.map((een) => kokerVan(toestand, een)),
    looptijd,
    verdeelregel,
    interventiekosten,
    initiatiefnemer,
    grensPerHuishouden,
    automatisch,
  });
}

function kokerVan(toestand: Toestand, { koker, budget, nulmeting, inkomsten = [] }: Kokervoorstel): Afspraakkoker {
  const { methode, volgtPopulatie, verlagingen = [], afgekapt } = nulmeting;
  return {
    koker,
    budget: budget ?? zeker(eigenBudget(toestand, koker)),
    nulmeting: {
      methode: methodeVan(toestand, methode),
      volgtPopulatie,
      verlagingen,
      ...(afgekapt !== undefined && { afgekapt }),
    },
    inkomsten,
  };
}

function methodeVan(toestand: Toestand, voorstel: Methodevoorstel): Methode {
  if (voorstel.methode !== 'eenheden') return voorstel;
  return {
    methode: 'eenheden',
    eenheden: voorstel.eenheden.map(({ eenheidsprijs, aantal, per }) => ({
      prijs: zeker(toestand.preventie.eenheidsprijzen.lees(eenheidsprijs)),
      aantal,
      per,
    })),
  };
}

/** What the check has found to be there. */
function zeker<T>(waarde: T | undefined): T {
  if (waarde === undefined) throw new TypeError('een afspraak die niet is gekeurd, wordt niet vastgelegd');
  return waarde;
}
