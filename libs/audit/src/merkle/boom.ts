import { knoopHash, LEGE_WORTEL, type Hash } from './hashen.js';

/**
 * The hash of a complete subtree: of 2^niveau leaves, of which the first is leaf plek × 2^niveau. It is there as soon as
 * its last leaf is, and never changes after that.
 */
export type Knopen = (niveau: number, plek: number) => Hash;

/** The root over the first `omvang` leaves (RFC 6962, 2.1). */
export const wortel = (knopen: Knopen, omvang: number): Hash =>
  omvang === 0 ? LEGE_WORTEL : hashVan(knopen, 0, heel(omvang));

/** The audit path of leaf `plek` in the tree of `omvang` leaves, from the leaf up (RFC 6962, 2.1.1). */
export function insluiting(knopen: Knopen, plek: number, omvang: number): Hash[] {
  if (heel(plek) >= heel(omvang)) throw new RangeError(`blad ${plek} staat niet in een boom van ${omvang}`);
  return pad(knopen, plek, 0, omvang);
}

/** Proves that the tree of `van` leaves is the beginning of that of `naar` leaves (RFC 6962, 2.1.2). */
export function consistentie(knopen: Knopen, van: number, naar: number): Hash[] {
  if (heel(van) > heel(naar)) throw new RangeError(`een boom van ${naar} begint niet met ${van} bladeren`);
  return van === 0 || van === naar ? [] : deelbewijs(knopen, van, 0, naar, true);
}

function heel(aantal: number): number {
  if (!Number.isSafeInteger(aantal) || aantal < 0) throw new RangeError(`geen aantal bladeren: ${aantal}`);
  return aantal;
}

/** The largest power of two below the number, which is at least two. */
function helft(aantal: number): number {
  let macht = 1;
  while (macht * 2 < aantal) macht *= 2;
  return macht;
}

/** The hash over the leaves from `van` up to `tot`. */
function hashVan(knopen: Knopen, van: number, tot: number): Hash {
  const aantal = tot - van;
  const niveau = Math.log2(aantal);
  if (Number.isInteger(niveau)) return knopen(niveau, van / aantal);
  const midden = van + helft(aantal);
  return knoopHash(hashVan(knopen, van, midden), hashVan(knopen, midden, tot));
}

function pad(knopen: Knopen, plek: number, van: number, tot: number): Hash[] {
  if (tot - van === 1) return [];
  const midden = van + helft(tot - van);
  return plek < midden
    ? [...pad(knopen, plek, van, midden), hashVan(knopen, midden, tot)]
    : [...pad(knopen, plek, midden, tot), hashVan(knopen, van, midden)];
}

/** `bekend`: whether the other side has the hash over these leaves already, as it does along the left edge. */
function deelbewijs(knopen: Knopen, tot1: number, van: number, tot: number, bekend: boolean): Hash[] {
  if (tot1 === tot) return bekend ? [] : [hashVan(knopen, van, tot)];
  const midden = van + helft(tot - van);
  return tot1 <= midden
    ? [...deelbewijs(knopen, tot1, van, midden, bekend), hashVan(knopen, midden, tot)]
    : [...deelbewijs(knopen, tot1, midden, tot, false), hashVan(knopen, van, midden)];
}
