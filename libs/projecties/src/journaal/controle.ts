import {
  bekendeTypen,
  BUDGETSOORTEN,
  houderVan,
  kokerVan,
  REKENINGSOORTEN,
  soortVan,
  type Rekening,
} from '@ontschot/boek';
import { isDatum, jaarVan } from '@ontschot/kern';
import type { BoekOverzicht } from '../inrichting/boeken.vraag.js';
import type { Leesmodel } from '../leesmodel.js';
import { moetBestaan, postMoetBestaan } from '../vragen/bestaat.js';
import { weigerVelden, type Veldfout } from '../vragen/vraagfout.js';
import type { Journaalvraag } from './journaalvraag.js';
import { TERM, woorden } from './termen.js';

/**
 * Throws when the question cannot be answered: `vraag-ongeldig` with every field that is wrong, `niet-gevonden` for
 * a filter on something that the boek does not have. What is left may rightly have no lines.
 */
export function controleer(lees: Leesmodel, vraag: Journaalvraag, overzicht: BoekOverzicht): void {
  weigerVelden([...dagfouten(lees, vraag, overzicht), ...woordfouten(vraag)]);
  const { boek, rekening, budget, kleur, koker, wijk, aanbieder, verplichting, voorschot } = vraag;
  moetBestaan(lees, boek, 'budget', budget);
  moetBestaan(lees, boek, 'koker', koker);
  moetBestaan(lees, boek, 'koker', kleur && kokerVan(kleur));
  moetBestaan(lees, boek, 'wijk', wijk);
  moetBestaan(lees, boek, 'organisatie', aanbieder);
  postMoetBestaan(lees, boek, 'verplichting', verplichting);
  postMoetBestaan(lees, boek, 'voorschot', voorschot);
  if (rekening === undefined) return;
  const soort = soortVan(rekening as Rekening);
  const houder = houderVan(rekening as Rekening);
  if ((BUDGETSOORTEN as readonly string[]).includes(soort)) moetBestaan(lees, boek, 'budget', houder);
  else if (soort === 'bron') moetBestaan(lees, boek, 'organisatie', houder);
}

function dagfouten(lees: Leesmodel, vraag: Journaalvraag, overzicht: BoekOverzicht): Veldfout[] {
  const fouten: Veldfout[] = [];
  for (const veld of ['van', 'tot'] as const) {
    const dag = vraag[veld];
    if (dag !== undefined && (!isDatum(dag) || jaarVan(dag) !== overzicht.jaar))
      fouten.push({ veld, uitleg: `Geef een dag in ${overzicht.jaar}, het jaar van dit boek.` });
  }
  if (fouten.length === 0 && vraag.van !== undefined && vraag.tot !== undefined && vraag.van > vraag.tot)
    fouten.push({ veld: 'tot', uitleg: 'De laatste dag ligt voor de eerste.' });
  const { bekendOp } = vraag;
  if (bekendOp === undefined) return fouten;
  const [eerste, laatste] = [overzicht.geopendOpDag, lees.vandaag()];
  if (!isDatum(bekendOp) || bekendOp < eerste || bekendOp > laatste)
    fouten.push({
      veld: 'bekendOp',
      uitleg: `Geef een dag van ${eerste}, toen dit boek openging, tot en met vandaag.`,
    });
  return fouten;
}

function woordfouten({ zoek, type, rekening }: Journaalvraag): Veldfout[] {
  const fouten: Veldfout[] = [];
  if (zoek !== undefined && woorden(zoek).size === 0) fouten.push({ veld: 'zoek', uitleg: 'Geef minstens een woord.' });
  if (type !== undefined && !bekendeTypen().some((een) => TERM.type(een) === TERM.type(type)))
    fouten.push({ veld: 'type', uitleg: 'Zo heet geen enkele gebeurtenis.' });
  if (
    rekening !== undefined &&
    !(rekening.includes(':') && Object.hasOwn(REKENINGSOORTEN, soortVan(rekening as Rekening)))
  )
    fouten.push({
      veld: 'rekening',
      uitleg: `Geef een rekening als vrij:wmo; de soorten zijn ${Object.keys(REKENINGSOORTEN).join(', ')}.`,
    });
  return fouten;
}
