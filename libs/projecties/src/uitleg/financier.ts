import type { Gemeten } from '@ontschot/boek';
import { inrichting } from '../inrichting/inrichting.projectie.js';
import { alleenFinancier, eigenMaanden, voorFinancier, type Betaalt } from '../landkaart/financier.js';
import { peilingVan } from '../landkaart/peiling.js';
import type { Leesmodel } from '../leesmodel.js';
import type { Keten } from './keten.js';
import type { Schakel } from './schakels.js';

/** The chain as a payer may see it: no month that another paid, of which the sum has no need. */
export function ketenVoorFinancier(keten: Keten, financier: string, lees: Leesmodel): Keten {
  const boek = keten.vaststelling?.boek ?? keten.boek;
  const betaalt = lees.vraag([inrichting], () => alleenFinancier(peilingVan(lees, { boek }), [], { financier }));
  if (betaalt === undefined) return keten;
  const { vaststelling, meting, kosten } = keten;
  return {
    ...keten,
    gebeurtenis: zonderMaanden(keten.gebeurtenis, betaalt),
    ...(vaststelling && { vaststelling: zonderMaanden(vaststelling, betaalt) }),
    ...(meting && { meting: zonderMaanden(meting, betaalt) }),
    ...(kosten && {
      kosten: {
        ...kosten,
        kokers: kosten.kokers.map(({ koker, maanden = [] }) => ({ koker, ...eigenMaanden(koker, maanden, betaalt) })),
      },
    }),
  };
}

const zonderMaanden = <S extends Schakel>(een: S, betaalt: Betaalt): S =>
  'uitkomst' in een.gegevens && 'invoer' in een.gegevens
    ? { ...een, gegevens: voorFinancier(een.gegevens as unknown as Gemeten, betaalt) }
    : een;
