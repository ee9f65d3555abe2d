import { houderVan, isVrijgegeven, kokerVan, soortVan, type Kleur, type Rekening } from '@ontschot/boek';
import { naamdeel } from './tekens.js';

/** The account of a rekening, of all kleuren together: `vrij:wmo`. */
export const rekeningnaam = (rekening: Rekening): string =>
  `${soortVan(rekening)}:${houderVan(rekening).split(':').map(naamdeel).join('_')}`;

/**
 * The account of one kleur on a rekening: `vrij:wmo:opvang:opvang`, released `vrij:wmo:opvang:opvang@voordeur`. The koker and
 * the kleur have a level each, so that both programs add up by depth: 2 per budget, 3 per koker, 4 per kleur.
 */
export function kleurnaam(rekening: Rekening, kleur: Kleur): string {
  const koker = naamdeel(kokerVan(kleur));
  const vrijgegeven = isVrijgegeven(kleur) ? `@${naamdeel(kleur.slice(kleur.indexOf('@') + 1))}` : '';
  return `${rekeningnaam(rekening)}:${koker}:${koker}${vrijgegeven}`;
}
