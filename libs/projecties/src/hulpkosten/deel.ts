/** Rounded once, half up; `noemer` above zero. Exact, whatever the size of the numbers between. */
export function afgerond(teller: number, noemer: number, maal = 1): number {
  const onder = 2n * BigInt(noemer);
  const boven = 2n * BigInt(teller) * BigInt(maal) + BigInt(noemer);
  const heel = boven / onder;
  return Number(boven % onder < 0n ? heel - 1n : heel);
}

/** So many thousandths as text with three decimals: `0.503`, `-0.020`. */
export function promilleTekst(promille: number): string {
  const heel = Math.abs(promille);
  return `${promille < 0 ? '-' : ''}${Math.floor(heel / 1000)}.${String(heel % 1000).padStart(3, '0')}`;
}

/** A part of a whole as such a text. Null when the whole is not above zero: nobody can say which part it is. */
export const deelVan = (deel: number, geheel: number): string | null =>
  geheel <= 0 ? null : promilleTekst(afgerond(deel, geheel, 1000));

/** How much larger one part is than another, both as `deelVan` has them. */
export const deelverschil = (nu: string | null, toen: string | null): string | null =>
  nu === null || toen === null ? null : promilleTekst(promilleVan(nu) - promilleVan(toen));

const promilleVan = (deel: string): number => Number(deel.replace('.', ''));
