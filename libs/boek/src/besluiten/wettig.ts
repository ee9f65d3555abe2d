import type { Datum } from '@ontschot/kern';
import { breedte, doelSleutel, past, type Doel } from '../doel.js';
import { isVrijgegeven, kokerVan, type Kleur } from '../rekening.js';
import type { Toestand } from '../toestand/toestand.js';

/** Why this kleur may not be used for the doel on that day; undefined when it may. */
export function bezwaar(toestand: Toestand, kleur: Kleur, doel: Doel, datum: Datum): string | undefined {
  if (isVrijgegeven(kleur)) return undefined;
  const koker = toestand.koker(kokerVan(kleur), datum);
  if (koker === undefined) return `koker ${kokerVan(kleur)} bestaat op ${datum} niet`;
  if (koker.oormerk.aard === 'vrij') return undefined;
  if (koker.oormerk.aard === 'extern')
    return `het geld van koker ${koker.koker} is van een financier met eigen boeken en niet vrijgegeven`;
  return koker.oormerk.doelen.some((patroon) => past(patroon, doel))
    ? undefined
    : `koker ${koker.koker} is geoormerkt en ${doelSleutel(doel)} hoort daar niet bij`;
}

/** Earmarked money first, narrowest oormerk first; then free money; within each by koker id. */
export function volgorde(toestand: Toestand, datum: Datum): (a: Kleur, b: Kleur) => number {
  const rang = (kleur: Kleur): number => {
    const oormerk = isVrijgegeven(kleur) ? undefined : toestand.koker(kokerVan(kleur), datum)?.oormerk;
    return oormerk?.aard === 'geoormerkt' ? breedte(oormerk.doelen) : Number.MAX_SAFE_INTEGER;
  };
  const opTekst = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return (a, b) => rang(a) - rang(b) || opTekst(kokerVan(a), kokerVan(b)) || opTekst(a, b);
}
