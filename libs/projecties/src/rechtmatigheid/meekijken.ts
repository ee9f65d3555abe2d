import { dagenTussen } from '@ontschot/kern';
import type { Bevindingregel, Dossier } from './dossier.js';
import type { Verstrekking } from './verstrekkingen.js';

/**
 * How a colleague looked along at each amount that went out under a mandate; each stands in one kind, so that the kinds
 * add up to all of it. A look afterwards has a term that the question gives, for no law has one. Inside a question.
 */
export function meekijkbevindingen(dossier: Dossier): Bevindingregel[] {
  return dossier.verstrekkingen
    .filter(({ bedrag }) => bedrag > 0)
    .map((een) => ({
      ...{ code: codeVan(een, dossier), onderdeel: een.id, revisie: een.revisie },
      ...(een.collega.length > 0 && { ook: een.collega }),
      ...{ boekdatum: een.boekdatum, bedrag: een.bedrag, toelichting: `Team ${een.team}, mandaat ${een.mandaat}` },
    }));
}

function codeVan(een: Verstrekking, { peiling, meekijktermijn }: Dossier): string {
  if (een.zelfdePersoon) return 'zelfde-persoon';
  if (een.meekijken === 'geen') return 'zonder-meekijken';
  if (een.meekijken === 'vooraf') return 'meegekeken-vooraf';
  if (een.akkoord !== null) return een.akkoord ? 'meegekeken-achteraf' : 'collega-niet-akkoord';
  const verstreken = dagenTussen(een.gevraagdOp, peiling.bekendOpDatum);
  return verstreken > meekijktermijn ? 'collega-ontbreekt' : 'collega-verwacht';
}
