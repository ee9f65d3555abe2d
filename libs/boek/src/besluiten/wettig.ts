import { telOp, type Datum, type Eurocent } from '@ontschot/kern';
import { breedte, doelSleutel, past, type Doel } from '../doel.js';
import { isVrijgegeven, kokerVan, type Kleur } from '../rekening.js';
import { dagnummer } from '../toestand/reeks.js';
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

/** The kleuren in the order of the law: earmarked money first, narrowest oormerk first; then free money; within each by koker id. */
export function opVolgordeVanWet(toestand: Toestand, kleuren: readonly Kleur[], datum: Datum): Kleur[] {
  // The rank is found once per kleur, not once per comparison: this runs for every movement.
  const rijen = kleuren.map((kleur) => {
    const koker = kokerVan(kleur);
    const oormerk = isVrijgegeven(kleur) ? undefined : toestand.koker(koker, datum)?.oormerk;
    const rang = oormerk?.aard === 'geoormerkt' ? breedte(oormerk.doelen) : Number.MAX_SAFE_INTEGER;
    return { kleur, koker, rang };
  });
  const opTekst = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return rijen
    .sort((a, b) => a.rang - b.rang || opTekst(a.koker, b.koker) || opTekst(a.kleur, b.kleur))
    .map(({ kleur }) => kleur);
}

/** What of `vrij:<budget>` may be used for the doel from that day on, of all kleuren together, in eurocents. */
export function wettigeRuimte(toestand: Toestand, budget: string, doel: Doel, datum: Datum): Eurocent {
  const saldo = toestand.saldo(`vrij:${budget}`);
  const dag = dagnummer(datum);
  return telOp(
    saldo.kleuren.map((kleur) =>
      bezwaar(toestand, kleur, doel, datum) === undefined ? Math.max(0, saldo.beschikbaar(kleur, dag)) : 0,
    ),
  );
}
