import { telOp, type Datum, type Eurocent } from '@ontschot/kern';
import type { Kleur } from '../rekening.js';
import { datumVan } from '../toestand/reeks.js';
import type { Saldo } from '../toestand/saldo.js';
import type { Toestand } from '../toestand/toestand.js';

/**
 * The first day from `dag` by which the lowest stands of these kleuren so far are together below `nodig`: up to that
 * day some choice of kleuren would have done. `dag` itself where their stands are not what falls short.
 */
export function eersteTekort(
  toestand: Toestand,
  saldo: Saldo,
  kleuren: readonly Kleur[],
  nodig: Eurocent,
  dag: number,
): Datum {
  const reeksen = kleuren.map((kleur) => ({ reeks: saldo.reeks(kleur), laagste: Infinity }));
  const later = reeksen.flatMap(({ reeks }) => [...reeks].map((stand) => stand.dag).filter((d) => d > dag));
  const dagen = [...new Set([dag, ...later])].sort((a, b) => a - b);
  const breekt = dagen.find((d) => {
    for (const deel of reeksen) deel.laagste = Math.min(deel.laagste, deel.reeks.op(d));
    return telOp(reeksen.map(({ laagste }) => laagste)) < nodig;
  });
  return datumVan(toestand.boek?.jaar ?? 0, breekt ?? dag);
}
