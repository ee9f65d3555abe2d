import { isMinder } from './breuk.js';
import { breukVan, isGetal } from './getal.js';
import type { Invoer } from './invoer.js';
import type { Keurfout } from './regelkeuring.js';
import { gewichten } from './splitsen.js';
import type { Verdeelregel } from './verdeelregel.js';

/** Everything that this rule needs and this invoer lacks, at once; an empty list when `bereken` can do its work. */
export function keurInvoer(invoer: Invoer, regel: Verdeelregel | undefined): Keurfout[] {
  const fouten: Keurfout[] = [];
  const { populatie, kokers } = invoer;
  if (kokers.some(({ nulmeting }) => nulmeting.volgtPopulatie) && populatie.nulmeting === 0)
    fouten.push({
      veld: 'populatie',
      uitleg: 'De referentie volgt de populatie, maar bij de nulmeting was er niemand.',
    });
  const genoemd = invoer.maten.map(({ maat }) => maat);
  for (const maat of new Set(genoemd.filter((een, i) => genoemd.indexOf(een) !== i)))
    fouten.push({ veld: `maten.${maat}`, uitleg: `De maat ${maat} staat er twee keer.` });
  if (regel === undefined) return fouten;
  const nodig = new Set([
    ...regel.winst.poorten.map(({ maat }) => maat),
    ...[regel.winst.schaal, regel.verlies?.schaal].flatMap((schaal) => (schaal ? [schaal.maat] : [])),
  ]);
  for (const { maat, naam, van, tot } of regel.maten) {
    const gemeten = invoer.maten.find((een) => een.maat === maat)?.waarde;
    if (gemeten === undefined) {
      if (nodig.has(maat))
        fouten.push({ veld: `maten.${maat}`, uitleg: `De regel vraagt naar ${naam} (${maat}); geef de uitkomst.` });
    } else if (
      !isGetal(gemeten) ||
      isMinder(breukVan(gemeten), breukVan(van)) ||
      isMinder(breukVan(tot), breukVan(gemeten))
    )
      fouten.push({ veld: `maten.${maat}`, uitleg: `${naam} ligt tussen ${van} en ${tot}.` });
  }
  for (const maat of new Set(genoemd))
    if (!regel.maten.some((een) => een.maat === maat))
      fouten.push({ veld: `maten.${maat}`, uitleg: `De regel kent geen maat ${maat}.` });
  const soorten = regel.winst.verdeling.ontvangers.map(({ ontvanger }) => ontvanger.soort);
  if (soorten.includes('initiatiefnemer') && invoer.initiatiefnemer === undefined)
    fouten.push({
      veld: 'initiatiefnemer',
      uitleg: 'De regel geeft een deel aan wie het initiatief nam, maar de afspraak noemt die niet.',
    });
  if (
    soorten.includes('aanbieders') &&
    gewichten(invoer.aanbieders, regel.winst.verdeling.sleutel).every((gewicht) => gewicht === 0)
  )
    fouten.push({
      veld: 'aanbieders',
      uitleg: 'Onder de sleutel van de regel heeft geen enkele aanbieder een gewicht.',
    });
  return fouten;
}
