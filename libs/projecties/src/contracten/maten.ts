import { soortVan, type Mutatie, type Rekeningsoort } from '@ontschot/boek';
import type { Eurocent } from '@ontschot/kern';

/**
 * What the money of a contract is told by, in eurocents. What is open is promised and settled, less all the others but
 * `bonus` and `gecorrigeerd`; a bonus is paid out of room, and what was corrected is off `besteed` already.
 */
export const CONTRACTMATEN = [
  'toegezegd',
  'verrekend',
  'vrijgevallen',
  'besteed',
  'voorschot',
  'overgedragen',
  'bonus',
  'gecorrigeerd',
] as const;
export type Contractmaat = (typeof CONTRACTMATEN)[number];
export type Contractgeld = Readonly<Record<Contractmaat, Eurocent>>;

/** What kind of event it was, as far as that matters here. */
export type Geldsoort = 'gewoon' | 'verrekening' | 'bonus' | 'correctie';

type Deel = readonly [Contractmaat, 1 | -1];

const NAAR: Partial<Record<Rekeningsoort, Contractmaat>> = {
  vrij: 'vrijgevallen',
  besteed: 'besteed',
  voorschot: 'voorschot',
  overloop: 'overgedragen',
};

/** What a mutatie of a verplichting (or a voorschot out of one) does to each maat: so many times its bedrag. */
export function delenVan({ van, naar }: Pick<Mutatie, 'van' | 'naar'>, soort: Geldsoort): readonly Deel[] {
  const [uit, tot] = [soortVan(van), soortVan(naar)];
  if (soort === 'bonus') return tot === 'besteed' ? [['bonus', 1]] : [];
  if (soort === 'verrekening')
    return uit === 'verplicht' ? [['verrekend', -1]] : tot === 'verplicht' ? [['verrekend', 1]] : [];
  const delen: Deel[] = soort === 'correctie' ? [['gecorrigeerd', 1]] : [];
  if (uit === 'voorschot') delen.push(['voorschot', -1]);
  if (uit === 'besteed') delen.push(['besteed', -1]);
  const maat = NAAR[tot];
  if (maat !== undefined) delen.push([maat, 1]);
  // It came into the verplichting from outside: promised.
  if (tot === 'verplicht' && !['voorschot', 'besteed'].includes(uit)) delen.push(['toegezegd', 1]);
  return delen;
}

/** What is still promised and not paid. */
export const openVan = (geld: Contractgeld): Eurocent =>
  geld.toegezegd + geld.verrekend - geld.vrijgevallen - geld.besteed - geld.voorschot - geld.overgedragen;

export const LEEG: Contractgeld = Object.fromEntries(CONTRACTMATEN.map((maat) => [maat, 0])) as Contractgeld;

export const samen = (een: Contractgeld, ander: Contractgeld): Contractgeld =>
  Object.fromEntries(CONTRACTMATEN.map((maat) => [maat, een[maat] + ander[maat]])) as Contractgeld;
