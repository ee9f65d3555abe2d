import { Onberekenbaar, TeGroot, type Eurocent } from '@ontschot/kern';

/** An exact number: a whole number over a whole number above zero, in its lowest terms. */
export interface Breuk {
  readonly teller: bigint;
  readonly noemer: bigint;
}

const ggd = (a: bigint, b: bigint): bigint => {
  let [x, y] = [a < 0n ? -a : a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
};

/** Throws Onberekenbaar when the noemer is zero. */
export function breuk(teller: bigint | number, noemer: bigint | number = 1n): Breuk {
  let [t, n] = [BigInt(teller), BigInt(noemer)];
  if (n === 0n) throw new Onberekenbaar('delen door nul');
  if (n < 0n) [t, n] = [-t, -n];
  const deler = ggd(t, n) || 1n;
  return { teller: t / deler, noemer: n / deler };
}

export const NUL = breuk(0);
export const EEN = breuk(1);

export const plus = (a: Breuk, b: Breuk): Breuk =>
  breuk(a.teller * b.noemer + b.teller * a.noemer, a.noemer * b.noemer);
export const min = (a: Breuk, b: Breuk): Breuk => plus(a, breuk(-b.teller, b.noemer));
export const maal = (a: Breuk, b: Breuk): Breuk => breuk(a.teller * b.teller, a.noemer * b.noemer);
export const door = (a: Breuk, b: Breuk): Breuk => breuk(a.teller * b.noemer, a.noemer * b.teller);
export const isMinder = (a: Breuk, b: Breuk): boolean => a.teller * b.noemer < b.teller * a.noemer;
export const kleinste = (a: Breuk, b: Breuk): Breuk => (isMinder(b, a) ? b : a);
export const grootste = (a: Breuk, b: Breuk): Breuk => (isMinder(a, b) ? b : a);

/** To whole eurocents, half up (away from zero below it). Throws TeGroot beyond what is exact. */
export function rondAf({ teller, noemer }: Breuk): Eurocent {
  const groot = teller < 0n ? -teller : teller;
  const heel = (groot * 2n + noemer) / (noemer * 2n);
  const bedrag = Number(teller < 0n ? -heel : heel);
  if (!Number.isSafeInteger(bedrag)) throw new TeGroot('een bedrag is te groot om exact te zijn');
  return bedrag === 0 ? 0 : bedrag;
}

/** As it is written down in a step: `12` or `25/3`. */
export const schrijfBreuk = ({ teller, noemer }: Breuk): string =>
  noemer === 1n ? String(teller) : `${teller}/${noemer}`;
