import type { Functionaliteit, Leeftijdsgroep } from '@ontschot/boek';
import type { Eurocent, Periode } from '@ontschot/kern';
import type { Leesmodel } from '../leesmodel.js';
import { standen, type Peilmoment } from '../reeksen/standen.js';
import { ZONDER_DOEL } from './hulpkosten.projectie.js';

/** For what help, and for whom: a doel without its taakveld. */
export interface Hulpsoort {
  readonly functionaliteit: Functionaliteit;
  readonly leeftijdsgroep: Leeftijdsgroep;
}

/** What bookings cost a koker in a month (of whatever year) for one doel. Eurocents. */
export interface Geboektekosten {
  readonly koker: string;
  readonly maand: Periode;
  /** Null for what has no doel. */
  readonly hulp: Hulpsoort | null;
  readonly bedrag: Eurocent;
}

/**
 * What bookings of a boek cost, on a day of both clocks, in the order of kokers, months and doelen. What came back into it of
 * lines of the boek before is no cost of it. Inside a question.
 */
export const geboekteKosten = (lees: Leesmodel, boek: string, peil: Peilmoment): Geboektekosten[] =>
  uitReeks(lees, boek, 'kosten', peil);

/**
 * The same of the whole year, less what the boek of the year after took back of its lines (ADR 30). Inside a question, which
 * then rests on that boek too.
 */
export const kostenVanJaar = (
  lees: Leesmodel,
  { boek, jaar }: { readonly boek: string; readonly jaar: number },
  bekendOp: number,
): Geboektekosten[] => [
  ...geboekteKosten(lees, boek, { op: undefined, bekendOp }),
  // The boeken of one gemeente differ in their year alone.
  ...uitReeks(lees, `${boek.slice(0, -4)}${jaar + 1}`, 'eerder', { op: undefined, bekendOp }),
];

const uitReeks = (lees: Leesmodel, boek: string, soort: 'kosten' | 'eerder', peil: Peilmoment): Geboektekosten[] =>
  standen(lees, 'hulpkosten', boek, soort, peil).map(({ sleutel, bedrag }) => {
    const [koker = '', maand = '', doel = ZONDER_DOEL] = sleutel.split('|');
    const [, functionaliteit, leeftijdsgroep] = doel.split('/');
    const hulp = doel === ZONDER_DOEL ? null : ({ functionaliteit, leeftijdsgroep } as Hulpsoort);
    return { koker, maand, hulp, bedrag };
  });

/** Adds up per key, in the order of the keys. */
export function somPer<T extends { readonly bedrag: Eurocent }>(
  regels: readonly T[],
  sleutel: (regel: T) => string,
): Map<string, Eurocent> {
  const sommen = new Map<string, Eurocent>();
  for (const regel of regels) sommen.set(sleutel(regel), (sommen.get(sleutel(regel)) ?? 0) + regel.bedrag);
  return new Map([...sommen].sort(([a], [b]) => (a < b ? -1 : 1)));
}
