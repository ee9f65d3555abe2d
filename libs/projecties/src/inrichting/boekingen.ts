import type { Kleur } from '@ontschot/boek';
import type { Eurocent } from '@ontschot/kern';

/** What was booked, in eurocents, per kleur and per boekdatum (a number of `dagnummer`). */
export type Boekingen = Record<Kleur, Record<number, Eurocent>>;

export function telBij(boekingen: Boekingen, kleur: Kleur, dag: number, bedrag: Eurocent): void {
  const perDag = (boekingen[kleur] ??= {});
  perDag[dag] = (perDag[dag] ?? 0) + bedrag;
}

/** Adds all that is in `erbij` to `boekingen`. */
export function telSamen(boekingen: Boekingen, erbij: Boekingen): void {
  for (const [kleur, perDag] of Object.entries(erbij))
    for (const [dag, bedrag] of Object.entries(perDag)) telBij(boekingen, kleur, Number(dag), bedrag);
}

/** Adds to `standen` per kleur what was booked up to and including `op`; undefined is the whole year. */
export function telOpDag(standen: Map<Kleur, Eurocent>, boekingen: Boekingen, op: number | undefined): void {
  for (const [kleur, perDag] of Object.entries(boekingen)) {
    let som = standen.get(kleur) ?? 0;
    for (const [dag, bedrag] of Object.entries(perDag)) if (op === undefined || Number(dag) <= op) som += bedrag;
    standen.set(kleur, som);
  }
}
