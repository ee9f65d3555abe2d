import type { Kleur } from '@ontschot/boek';
import type { Eurocent } from '@ontschot/kern';
import type { Leesmodel } from '../leesmodel.js';
import { ALLE_DAGEN } from '../reeksen/reeks.js';
import type { Peilmoment } from '../reeksen/standen.js';
import { telOpDag, type Boekingen } from './boekingen.js';

/** What stands on a post per kleur in eurocents, on a day of both clocks. Inside a question. */
export function standVanPost(
  lees: Leesmodel,
  boek: string,
  post: number,
  { op, bekendOp }: Peilmoment,
): Map<Kleur, Eurocent> {
  const zoek = lees.sql<[string, number, number], { vorige: number | null; boekingen: string }>(
    `SELECT vorige, boekingen FROM inrichting_postverloop
      WHERE boek = ? AND post = ? AND bekend <= ? ORDER BY bekend DESC LIMIT 1`,
  );
  const standen = new Map<Kleur, Eurocent>();
  for (let tot: number | null = bekendOp; tot !== null;) {
    const rij = zoek.get(boek, post, tot);
    if (rij !== undefined) telOpDag(standen, JSON.parse(rij.boekingen) as Boekingen, op);
    tot = rij?.vorige ?? null;
  }
  return standen;
}

/** Whether a post was settled, on a day of both clocks. Inside a question. */
export function isAfgewikkeld(lees: Leesmodel, boek: string, post: number, { op, bekendOp }: Peilmoment): boolean {
  const laatste = lees
    .sql<[Record<string, string | number>], number>(
      `SELECT afgewikkeld AND NOT ifnull(terugBekend <= @bekendOp AND terugDag <= @op, 0) FROM inrichting_afwikkeling
        WHERE boek = @boek AND post = @post AND bekend <= @bekendOp AND dag <= @op
        ORDER BY bekend DESC, revisie DESC LIMIT 1`,
    )
    .pluck()
    .get({ boek, post, bekendOp, op: op ?? ALLE_DAGEN });
  return laatste === 1;
}
