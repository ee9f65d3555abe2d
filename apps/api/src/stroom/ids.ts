import { budgetVan, houderVan, kokerVan, soortVan, type Bewegingsgegevens } from '@ontschot/boek';
import type { Identiteit } from '../beveiliging/identiteit.js';

export const ID_SOORTEN = [
  'budgetten',
  'kokers',
  'wijken',
  'organisaties',
  'ondersteuningsopdrachten',
  'verplichtingen',
  'voorschotten',
  'perioden',
] as const;
type Idsoort = (typeof ID_SOORTEN)[number];

/** The ids that an event is about, by kind; a kind without any is left out. */
export type Ids = { readonly [soort in Idsoort]?: readonly string[] };

/** Which field of an event holds an id of which kind. */
const VELDEN: Readonly<Record<string, Idsoort>> = {
  budget: 'budgetten',
  koker: 'kokers',
  wijk: 'wijken',
  organisatie: 'organisaties',
  aanbieder: 'organisaties',
  ontvanger: 'organisaties',
  financier: 'organisaties',
  houder: 'organisaties',
  ondersteuningsopdracht: 'ondersteuningsopdrachten',
  verplichting: 'verplichtingen',
  voorschot: 'voorschotten',
  periode: 'perioden',
};

/** Collects every id in an event: of its own fields, its kenmerken and its mutaties. */
export function idsVan(gegevens: object): Ids {
  const gevonden = new Map<Idsoort, Set<string>>();
  const neem = (soort: Idsoort, id: string): void => {
    gevonden.set(soort, (gevonden.get(soort) ?? new Set()).add(id));
  };
  const { kenmerken = {}, mutaties = [] } = gegevens as Partial<Bewegingsgegevens>;
  for (const [naam, waarde] of [...Object.entries(gegevens), ...Object.entries(kenmerken)]) {
    const soort = VELDEN[naam];
    if (soort !== undefined && typeof waarde === 'string') neem(soort, waarde);
  }
  for (const { van, naar, kleur, verplichting, voorschot } of mutaties) {
    for (const rekening of [van, naar]) {
      const budget = budgetVan(rekening);
      if (budget !== undefined) neem('budgetten', budget);
      else if (soortVan(rekening) === 'bron') neem('organisaties', houderVan(rekening));
    }
    neem('kokers', kokerVan(kleur));
    if (verplichting !== undefined) neem('verplichtingen', verplichting);
    if (voorschot !== undefined) neem('voorschotten', voorschot);
  }
  return Object.fromEntries([...gevonden].map(([soort, ids]) => [soort, [...ids]]));
}

const kies = (ids: Ids, ...soorten: readonly Idsoort[]): Ids =>
  Object.fromEntries(soorten.flatMap((soort) => (ids[soort] === undefined ? [] : [[soort, ids[soort]]])));

/** Without verplichtingen and voorschotten: a beheerder reads none, and those of a trekking or voucher bear its name. */
const INRICHTING = ['budgetten', 'kokers', 'wijken', 'organisaties', 'ondersteuningsopdrachten', 'perioden'] as const;

/** Those of the ids that the caller may read elsewhere too. */
export function zichtbaar(ids: Ids, { rollen, wijken, organisatie }: Identiteit): Ids {
  if (rollen.has('controller') || rollen.has('auditor')) return ids;
  const eigenWijken = rollen.has('wijkteam') ? (ids.wijken ?? []).filter((wijk) => wijken.has(wijk)) : [];
  const eigen = organisatie !== undefined && (ids.organisaties ?? []).includes(organisatie);
  return {
    ...(rollen.has('raad') && kies(ids, 'budgetten', 'kokers')),
    ...(eigenWijken.length > 0 && { wijken: eigenWijken }),
    ...(eigen && { organisaties: [organisatie] }),
    ...(eigen && rollen.has('aanbieder') && kies(ids, 'verplichtingen', 'voorschotten')),
    ...(rollen.has('beheerder') && kies(ids, ...INRICHTING)),
  };
}
