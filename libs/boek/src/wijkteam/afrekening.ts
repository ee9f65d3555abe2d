import { telOp, type Datum, type Eurocent } from '@ontschot/kern';
import type { Kleur } from '../rekening.js';
import { dagnummer } from '../toestand/reeks.js';
import type { Toestand } from '../toestand/toestand.js';
import type { Afrekendeel, Lopendeinleg } from '../toestand/wijkteam.js';
import { andersGebracht } from './anders-gebracht.js';
import { gebracht, teruggegaan } from './afgerekend.js';
import { verdeelRest } from './restverdeling.js';

/** What was there of a kleur at a settlement; eurocents. `over` and `eerder` are together all parts and `anders.deel`. */
export interface Kleurrest {
  readonly kleur: Kleur;
  /** Free in the wijkbudget. */
  readonly over: Eurocent;
  /** What went back by earlier settlements. */
  readonly eerder: Eurocent;
  /** What came otherwise than by an inleg (begroting, ontvangst, overheveling), and its part, which stays. */
  readonly anders: { readonly ingebracht: Eurocent; readonly deel: Eurocent };
}

/**
 * What of each kleur that is left in a wijkbudget is of whom, and what goes back of it: in proportion to what was brought
 * in that kleur, over all settlements together, so that a part that stayed is not divided again.
 */
export function rekenAf(
  toestand: Toestand,
  budget: string,
  boekdatum: Datum,
): { readonly delen: readonly Afrekendeel[]; readonly kleuren: readonly Kleurrest[] } {
  const inleggen = [...toestand.wijkteam.inleggen].map(([, een]) => een).filter(({ naar }) => naar === budget);
  const saldo = toestand.saldo(`vrij:${budget}`);
  const anders = andersGebracht(toestand, budget);
  const per = saldo.kleuren.map((kleur) => {
    const over = Math.max(0, saldo.beschikbaar(kleur, dagnummer(boekdatum)));
    return perKleur(toestand, inleggen, Math.max(0, anders.get(kleur) ?? 0), kleur, over);
  });
  return { delen: per.flatMap(({ delen }) => delen), kleuren: per.flatMap(({ rest }) => rest) };
}

function perKleur(
  toestand: Toestand,
  inleggen: readonly Lopendeinleg[],
  anders: Eurocent,
  kleur: Kleur,
  over: Eurocent,
): { readonly delen: Afrekendeel[]; readonly rest: Kleurrest[] } {
  const bracht = inleggen
    .map((een) => ({
      een,
      gebracht: gebracht(toestand, een, kleur),
      eerder: teruggegaan(toestand, een, kleur),
    }))
    .filter((een) => een.gebracht > 0);
  if (bracht.length === 0) return { delen: [], rest: [] };
  const eerder = telOp(bracht.map((een) => een.eerder));
  const verdeeld = verdeelRest(over, [...bracht, { gebracht: anders, eerder: 0 }]);
  const delen = bracht.map(({ een: { inleg, van, jaareinde }, ...bedragen }, i): Afrekendeel => {
    const deel = verdeeld[i] ?? 0;
    const terug = jaareinde === 'terug' ? deel - bedragen.eerder : 0;
    return { inleg, van, jaareinde, kleur, ...bedragen, deel, terug };
  });
  return { delen, rest: [{ kleur, over, eerder, anders: { ingebracht: anders, deel: verdeeld.at(-1) ?? 0 } }] };
}
