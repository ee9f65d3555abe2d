import { isMinder, NUL } from './breuk.js';
import { breukVan, type Getal } from './getal.js';
import type { Maat, Poort, Schaal } from './verdeelregel.js';

const hoogste = (getallen: readonly Getal[]): Getal | undefined =>
  getallen.reduce<Getal | undefined>(
    (tot, een) => (tot === undefined || isMinder(breukVan(tot), breukVan(een)) ? een : tot),
    undefined,
  );
const laagste = (getallen: readonly Getal[]): Getal | undefined =>
  getallen.reduce<Getal | undefined>(
    (tot, een) => (tot === undefined || isMinder(breukVan(een), breukVan(tot)) ? een : tot),
    undefined,
  );

/**
 * Whether gates let through a value for which the scale gives something; all of the same maat, and each right by
 * itself. Where they do not, the rule can never pay.
 */
export function geeftIets({ van, tot }: Maat, poorten: readonly Poort[], { treden }: Schaal): boolean {
  const vanaf = hoogste([van, ...poorten.flatMap(({ minstens }) => minstens ?? [])]) ?? van;
  const hoogstens = laagste([tot, ...poorten.flatMap((poort) => poort.hoogstens ?? [])]) ?? tot;
  // A step counts up to the next one, so it matters when it begins before the end and its next one after the start.
  return treden.some(({ vanaf: begin, procent }, i) => {
    const volgende = treden[i + 1]?.vanaf;
    const begint = !isMinder(breukVan(hoogstens), breukVan(begin));
    const loopt = volgende === undefined || isMinder(breukVan(vanaf), breukVan(volgende));
    return begint && loopt && isMinder(NUL, breukVan(procent));
  });
}
