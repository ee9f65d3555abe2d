import type { Eurocent } from '@ontschot/kern';
import { landkaart } from '../landkaart/landkaart.projectie.js';
import type { Leesmodel } from '../leesmodel.js';
import type { Keten } from './keten.js';
import type { Schakel, Verrekend } from './schakels.js';

/** What can settle a claim of the same receiver on the same koker. */
const VERREKENT = /^aandeel-toege(kend|stemd)\./;

interface Rij extends Verrekend {
  readonly revisie: number;
  readonly aandeel: string;
  readonly bedrag: Eurocent;
}

/** The chain with, at each part that was awarded or agreed to, what of it paid off an earlier claim. */
export function metVerrekend(lees: Leesmodel, keten: Keten): Keten {
  const delen = [keten.gebeurtenis, ...keten.gevolgen].filter(({ type }) => VERREKENT.test(type));
  if (delen.length === 0) return keten;
  const revisies = JSON.stringify(delen.map(({ revisie }) => revisie));
  const rijen = lees.vraag([landkaart], () =>
    lees
      .sql<[string, string], Rij>(
        `SELECT w.revisie, t.aandeel, t.toezegging, w.open AS bedrag
          FROM landkaart_wijziging w JOIN landkaart_toezegging t ON t.boek = w.boek AND t.nr = w.nr
          WHERE w.boek = ? AND w.revisie IN (SELECT value FROM json_each(?)) AND w.bedrag = 0 AND w.open > 0
          ORDER BY w.nr`,
      )
      .all(keten.boek, revisies),
  );
  const met = <S extends Schakel>(een: S): S => {
    if (!VERREKENT.test(een.type)) return een;
    const { aandeel: eigen } = een.gegevens as { readonly aandeel?: string };
    const verrekend = rijen
      .filter(({ revisie, aandeel }) => revisie === een.revisie && aandeel !== eigen)
      .map(({ toezegging, bedrag }) => ({ toezegging, bedrag }));
    return verrekend.length === 0 ? een : { ...een, verrekend };
  };
  return { ...keten, gebeurtenis: met(keten.gebeurtenis), gevolgen: keten.gevolgen.map(met) };
}
