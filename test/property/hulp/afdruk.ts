import { createHash } from 'node:crypto';
import { Reeks, Saldo, type Toestand } from '@ontschot/boek';
import { canoniek } from '@ontschot/kern';

/** A value of the state as plain data: a saldo is its kleuren, in order, with every day and stand. */
function plat(waarde: unknown): unknown {
  if (waarde instanceof Saldo) return waarde.kleuren.map((kleur) => [kleur, plat(waarde.reeks(kleur))]);
  if (waarde instanceof Reeks) return [...waarde].map(({ dag, stand }) => [dag, stand]);
  if (Array.isArray(waarde)) return waarde.map(plat);
  if (typeof waarde !== 'object' || waarde === null) return waarde;
  return Object.fromEntries(Object.entries(waarde).map(([sleutel, lid]) => [sleutel, plat(lid)]));
}

/** The lines of a state, canonical, in the order in which they came; of all of it, or of one layer. */
export function* regels(toestand: Toestand, alleen?: keyof Toestand['lagen']): Generator<string> {
  const { revisie, laatsteMoment, boek, afgeslotenTotEnMet, jaar } = toestand;
  if (alleen === undefined) yield canoniek({ revisie, laatsteMoment, boek, afgeslotenTotEnMet, jaar });
  for (const [naam, laag] of Object.entries(toestand.lagen))
    if (alleen === undefined || alleen === naam)
      for (const [sleutel, waarde] of laag as Iterable<[string | number, unknown]>)
        yield `${naam} ${sleutel} ${canoniek(plat(waarde))}`;
}

/** A hash over all lines: two states are equal when it is. */
export function afdruk(toestand: Toestand, alleen?: keyof Toestand['lagen']): string {
  const hash = createHash('sha256');
  for (const regel of regels(toestand, alleen)) hash.update(regel).update('\n');
  return hash.digest('hex');
}
