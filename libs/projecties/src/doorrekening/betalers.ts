import { laatsteDag, type Periode } from '@ontschot/kern';
import type { Leesmodel } from '../leesmodel.js';

interface Rij {
  readonly koker: string;
  readonly vanaf: string;
  readonly financier: string;
}

/** Who pays a koker on the last day of a month; who paid it first, before that; null for a koker that is not there. */
export type Betaler = (koker: string, totEnMet: Periode) => string | null;

/** Payers as the boek knew them at a revisie. Inside a question. */
export function betalersVan(lees: Leesmodel, boek: string, totRevisie: number): Betaler {
  const kokers = new Map<string, Map<string, string>>();
  for (const { koker, vanaf, financier } of lees
    .sql<[string, number], Rij>(
      `SELECT koker, vanaf, financier FROM doorrekening_betaler
        WHERE boek = ? AND revisie <= ? ORDER BY koker, vanaf, revisie`,
    )
    .all(boek, totRevisie)) {
    const versies = kokers.get(koker) ?? new Map<string, string>();
    kokers.set(koker, versies.set(vanaf, financier));
  }
  return (koker, totEnMet) => {
    const versies = [...(kokers.get(koker) ?? [])];
    const dag = laatsteDag(totEnMet);
    return (versies.findLast(([vanaf]) => vanaf <= dag) ?? versies[0])?.[1] ?? null;
  };
}
