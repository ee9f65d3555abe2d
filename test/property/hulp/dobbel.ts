/** A whole number from 0 up to but not including `n`. */
export type Dobbel = (n: number) => number;

/** A stream of chance from a seed (mulberry32): the same seed gives the same run. */
export function dobbelUitZaad(zaad: number): Dobbel {
  let staat = zaad >>> 0;
  return (n) => {
    staat = (staat + 0x6d2b79f5) >>> 0;
    let t = Math.imul(staat ^ (staat >>> 15), staat | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * n);
  };
}

/** The given throws, over and over: so that fast-check can make a failing run smaller. */
export function dobbelUitWorpen(worpen: readonly number[]): Dobbel {
  let i = 0;
  return (n) => {
    i += 1;
    return (worpen[(i - 1) % worpen.length] ?? 0) % n;
  };
}

export const kies = <T>(dobbel: Dobbel, uit: readonly T[]): T => uit[dobbel(uit.length)]!;
/** True in `procent` of a hundred throws. */
export const kans = (dobbel: Dobbel, procent: number): boolean => dobbel(100) < procent;
