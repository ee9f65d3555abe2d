import { BUDGETSOORTEN, type Bewegingsgegevens, type Mutatie, type Rekening } from '@ontschot/boek';
import type { Eurocent } from '@ontschot/kern';
import { delenVan } from '../motor/weetjes.js';

/** How a reserve changed: what it began with (adopted, or left of the year before), by a decision of the raad, by an overheveling, or otherwise. */
export type Reservesoort = 'begin' | 'besluit' | 'overheveling' | 'anders';

const PER_TYPE: Readonly<Record<string, Reservesoort>> = {
  'begroting-vastgesteld.v1': 'begin',
  'begroting-gewijzigd.v1': 'besluit',
  'budget-verlaagd.v1': 'besluit',
  'budget-overgeheveld.v1': 'overheveling',
};

export const reservesoortVan = (type: string): Reservesoort => PER_TYPE[type] ?? 'anders';

/** What is spent is no longer in a reserve; what is set aside or advanced still is. */
const IN_RESERVE: ReadonlySet<string> = new Set(BUDGETSOORTEN.filter((soort) => soort !== 'besteed'));

const RAAD = /\b(?:gemeente)?raads?(?:\b|besluit|voorstel)|\bbegrotingswijziging/i;

/** Whether a text names a decision of the raad. The boek has no more of it than what whoever booked wrote down. */
export const noemtRaad = (tekst: string | null): boolean => tekst !== null && RAAD.test(tekst);

/** What the mutaties of an event changed of each reserve, in eurocents of any sign; only what is not zero. */
export function perReserve(mutaties: readonly Mutatie[], reserves: ReadonlySet<string>): Map<string, Eurocent> {
  const sommen = new Map<string, Eurocent>();
  const tel = (rekening: Rekening, bedrag: Eurocent): void => {
    const { soort, houder } = delenVan(rekening);
    if (reserves.has(houder) && IN_RESERVE.has(soort)) sommen.set(houder, (sommen.get(houder) ?? 0) + bedrag);
  };
  for (const { van, naar, bedrag } of mutaties) {
    tel(van, -bedrag);
    tel(naar, bedrag);
  }
  for (const [budget, bedrag] of sommen) if (bedrag === 0) sommen.delete(budget);
  return sommen;
}

/** What an event gives as its reason. */
export function grondVan(gegevens: Bewegingsgegevens): string | null {
  const { besluit, grond, reden } = gegevens as { besluit?: string; grond?: string; reden?: string };
  return besluit ?? grond ?? reden ?? null;
}
