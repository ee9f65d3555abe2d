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

/** What was booked, on a day of both clocks, in the order of kokers, months and doelen. Inside a question. */
export const geboekteKosten = (lees: Leesmodel, boek: string, peil: Peilmoment): Geboektekosten[] =>
  standen(lees, 'hulpkosten', boek, 'kosten', peil).map(({ sleutel, bedrag }) => {
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
