import type { Moment } from '@ontschot/kern';
import type { Bewegingsgegevens, Feit, Herkomst } from './gebeurtenissen/gebeurtenis.js';
import { houderVan, soortVan } from './rekening.js';
import { teltVanaf } from './preventie/bruikbaar.js';
import { maakContant } from './preventie/contant.js';
import type { ToezeggingenOvergenomen } from './preventie/toezeggingen-overnemen.js';
import type { WinstVerrekend } from './preventie/winst-verrekenen.js';
import { evolve } from './toestand/evolve.js';
import type { Toestand } from './toestand/toestand.js';

/** The budgets whose room grows by these facts and on which a promise waits, with the day on which it does. */
function vrijgekomen(toestand: Toestand, feiten: readonly Feit[]): Map<string, string> {
  const gevonden = new Map<string, string>();
  for (const { type, gegevens } of feiten) {
    // What is taken over may find money that was there before.
    if (type === 'toezeggingen-overgenomen.v1')
      for (const { budget } of (gegevens as unknown as ToezeggingenOvergenomen).toezeggingen)
        gevonden.set(budget, gegevens.boekdatum);
    // As may what one aanbieder gave to another: what the first owed itself kept it back.
    if (type === 'winst-verrekend.v1') {
      const { budget } = toestand.preventie.toezeggingen.lees((gegevens as WinstVerrekend).toezegging) ?? {};
      if (budget !== undefined) gevonden.set(budget, gegevens.boekdatum);
    }
    for (const { naar } of (gegevens as Partial<Bewegingsgegevens>).mutaties ?? []) {
      if (soortVan(naar) !== 'vrij') continue;
      const budget = houderVan(naar);
      if ((toestand.preventie.wachtend.lees(budget)?.length ?? 0) > 0) gevonden.set(budget, gegevens.boekdatum);
    }
  }
  return gevonden;
}

/**
 * What follows by itself when money comes free: promises of afspraken that say `automatisch` are made contant in the
 * same append, the oldest first (design 4, guards). Nothing in nearly all cases, and then it costs nearly nothing.
 */
export function volgtContant(
  toestand: Toestand,
  feiten: readonly Feit[],
  herkomst: Herkomst,
  op: Moment,
): readonly Feit[] {
  const budgetten = vrijgekomen(toestand, feiten);
  if (budgetten.size === 0) return [];
  const tak = toestand.tak();
  const leg = (feit: Feit): void => {
    evolve(tak, { ...feit, revisie: tak.revisie + 1, metadata: { geregistreerdOp: op, opdracht: herkomst, zout: '' } });
  };
  feiten.forEach(leg);
  return [...budgetten].flatMap(([budget, boekdatum]) => {
    const wachtend = new Set(tak.preventie.wachtend.lees(budget));
    // Money that is dated back pays a promise on the day of the promise.
    const dagen = new Set([boekdatum]);
    for (const id of wachtend) {
      const rij = tak.preventie.toezeggingen.lees(id);
      for (const telt of rij === undefined ? [] : teltVanaf(rij)) if (telt > boekdatum) dagen.add(telt);
    }
    return [...dagen].sort().flatMap((dag) => {
      const volgt = maakContant(tak, dag, { mag: (rij) => wachtend.has(rij.toezegging) });
      volgt.forEach(leg);
      return volgt;
    });
  });
}
