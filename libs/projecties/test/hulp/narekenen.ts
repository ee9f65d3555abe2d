import type { Bewegingsgegevens, Mutatie } from '@ontschot/boek';
import { dagInAmsterdam, type Datum } from '@ontschot/kern';
import { GEEN_DOEL, GEEN_WIJK } from '../../src/saldi/saldi.projectie.js';
import { TAAKVELD } from './gemeente.js';
import type { Geschreven } from './schrijver.js';

export type Stand = Record<string, number>;
type Saldi = Map<string, Stand>;

interface Post {
  readonly doel: string;
  readonly wijk: string;
}

const BESTEMD = ['verplicht', 'voorschot', 'besteed'];

/** Adds up the raw events by hand, the slow and plain way: what the saldi must be on a day of both clocks. */
export function rekenNa(
  gebeurtenissen: readonly Geschreven[],
  per: string,
  op: Datum,
  bekendOp: Datum,
  alleen?: string,
): Saldi {
  const uitkomst: Saldi = new Map();
  const posten = new Map<string, Post>();
  for (const { gegevens, metadata } of gebeurtenissen) {
    if (dagInAmsterdam(metadata.geregistreerdOp) > bekendOp) break;
    const { mutaties = [], kenmerken, boekdatum } = gegevens as Partial<Bewegingsgegevens>;
    const doel = kenmerken?.doel && Object.values(kenmerken.doel).join('/');
    const eigen = { doel: doel ?? GEEN_DOEL, wijk: kenmerken?.wijk ?? GEEN_WIJK };
    for (const mutatie of mutaties)
      for (const [rekening, bedrag] of [
        [mutatie.van, -mutatie.bedrag],
        [mutatie.naar, mutatie.bedrag],
      ] as const) {
        const [soort = '', budget = ''] = rekening.split(':');
        if (![...BESTEMD, 'vrij', 'stelpost'].includes(soort)) continue;
        const post = postVan(posten, soort, mutatie, eigen);
        if ((boekdatum ?? '') > op || (alleen !== undefined && budget !== alleen)) continue;
        const sleutel = sleutelVan(per, budget, mutatie.kleur, BESTEMD.includes(soort) ? post : undefined);
        tel(uitkomst, sleutel, soort, bedrag);
        if (kenmerken?.primitief) tel(uitkomst, sleutelVan(per, budget, mutatie.kleur, undefined), 'primitief', bedrag);
      }
  }
  return uitkomst;
}

/** What stands on a verplichting or voorschot is for what it first was for. */
function postVan(posten: Map<string, Post>, soort: string, mutatie: Mutatie, eigen: Post): Post {
  const naam = soort === 'verplicht' ? mutatie.verplichting : soort === 'voorschot' ? mutatie.voorschot : undefined;
  if (naam === undefined) return eigen;
  const sleutel = `${soort} ${naam}`;
  if (!posten.has(sleutel)) posten.set(sleutel, eigen);
  return posten.get(sleutel)!;
}

function sleutelVan(per: string, budget: string, kleur: string, post: Post | undefined): string {
  const taakveld = (TAAKVELD as Record<string, string | undefined>)[budget];
  if (per === 'budget') return budget;
  if (per === 'kleur') return kleur;
  if (per === 'koker') return taakveld === undefined ? 'geen-koker' : budget;
  if (per === 'doel') return post?.doel ?? (taakveld === undefined ? GEEN_DOEL : `${taakveld}/*`);
  return post?.wijk ?? (budget.startsWith('wijk-') ? budget.slice(5) : GEEN_WIJK);
}

function tel(saldi: Saldi, sleutel: string, maat: string, bedrag: number): void {
  const stand = saldi.get(sleutel) ?? {};
  stand[maat] = (stand[maat] ?? 0) + bedrag;
  saldi.set(sleutel, stand);
}
