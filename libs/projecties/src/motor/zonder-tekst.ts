import type { MetTekst } from '@ontschot/boek';

const VAN_EEN_TEKST: ReadonlySet<string> = new Set(['tekst', 'tekstInBoek'] satisfies (keyof MetTekst)[]);

/** What an event says, without a sentence about people and without which one it is: no table of ours holds either, but for what is told on. */
export const zonderTekst = <T extends object>(gegevens: T): Omit<T, keyof MetTekst> =>
  Object.fromEntries(Object.entries(gegevens).filter(([veld]) => !VAN_EEN_TEKST.has(veld))) as Omit<T, keyof MetTekst>;
