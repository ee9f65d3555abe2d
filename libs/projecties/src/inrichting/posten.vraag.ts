import type { Doel, Kleur, Vrijvalregel } from '@ontschot/boek';
import type { Datum, Eurocent } from '@ontschot/kern';
import type { Leesmodel } from '../leesmodel.js';
import { aantalVan, cursorId, pagina, type Bladervraag, type Pagina } from '../vragen/bladeren.js';
import { ALLE_DAGEN } from '../reeksen/reeks.js';
import { moetBestaan, postMoetBestaan } from '../vragen/bestaat.js';
import { peilVan, type Peil, type Peilvraag } from '../vragen/peil.js';
import { nietGevonden } from '../vragen/vraagfout.js';
import { boekVan } from './boeken.vraag.js';
import { inrichting } from './inrichting.projectie.js';
import type { Postsoort } from './posten.js';
import { isAfgewikkeld, standVanPost } from './stand-van-post.js';

interface Post {
  readonly budget: string;
  readonly doel: Doel;
  readonly wijk?: string;
  readonly kenmerk?: string;
  readonly boekdatum: Datum;
  /** Revisie of the event that made it. */
  readonly revisie: number;
  /** What stands on it on that day of both clocks, in eurocents, and in which kleuren. */
  readonly stand: Eurocent;
  readonly kleuren: readonly { readonly kleur: Kleur; readonly bedrag: Eurocent }[];
}

export interface VerplichtingOverzicht extends Post {
  readonly verplichting: string;
  readonly aanbieder: string;
  readonly vrijval: Vrijvalregel;
  readonly ondersteuningsopdracht?: string;
  readonly afgewikkeld: boolean;
}

export interface VoorschotOverzicht extends Post {
  readonly voorschot: string;
  readonly ontvanger: string;
  readonly verplichting?: string;
}

export interface Postenvraag extends Bladervraag, Peilvraag {
  readonly boek: string;
  readonly budget?: string;
  /** Only those of this organisatie. */
  readonly aanbieder?: string;
}

interface Rij {
  readonly id: string;
  readonly gegevens: string;
  readonly aangegaan: number;
}

const WOORD: Readonly<Record<Postsoort, string>> = { verplichting: 'Verplichting', voorschot: 'Voorschot' };

/** Entered into by that day, as we knew on that day. */
const WAS_ER = 'boek = ? AND soort = ? AND dag <= ? AND bekend <= ?';

function toon(lees: Leesmodel, soort: Postsoort, boek: string, peil: Peil, { gegevens, aangegaan }: Rij): object {
  const kleuren = [...standVanPost(lees, boek, aangegaan, peil)].filter(([, bedrag]) => bedrag !== 0);
  return {
    ...(JSON.parse(gegevens) as object),
    revisie: aangegaan,
    ...(soort === 'verplichting' && { afgewikkeld: isAfgewikkeld(lees, boek, aangegaan, peil) }),
    stand: kleuren.reduce((som, [, bedrag]) => som + bedrag, 0),
    kleuren: kleuren.map(([kleur, bedrag]) => ({ kleur, bedrag })),
  };
}

function posten(lees: Leesmodel, soort: Postsoort, vraag: Postenvraag): Pagina<object> {
  return lees.vraag([inrichting], () => {
    const { boek } = vraag;
    const peil = peilVan(lees, boekVan(lees, boek), vraag);
    moetBestaan(lees, boek, 'budget', vraag.budget, peil.bekendOp);
    moetBestaan(lees, boek, 'organisatie', vraag.aanbieder, peil.bekendOp);
    const aantal = aantalVan(vraag);
    const na = cursorId(vraag) ?? '';
    const filters = (['budget', 'aanbieder'] as const).filter((veld) => vraag[veld] !== undefined);
    // First the ids, out of an index that has all of this: passing over what was not there yet must cost little.
    const rijen = lees
      .sql<(string | number)[], Rij>(
        `SELECT id, gegevens, aangegaan FROM (
           SELECT boek, soort, id FROM inrichting_post INDEXED BY inrichting_post_${filters[0] ?? 'dag'}
            WHERE ${WAS_ER} AND id > ?${filters.map((veld) => ` AND ${veld} = ?`).join('')} ORDER BY id LIMIT ?
         ) JOIN inrichting_post USING (boek, soort, id) ORDER BY id`,
      )
      .all(boek, soort, ...grenzen(peil), na, ...filters.map((veld) => vraag[veld] ?? ''), aantal + 1);
    return pagina(
      rijen,
      aantal,
      (rij) => rij.id,
      (rij) => toon(lees, soort, boek, peil, rij),
    );
  });
}

function post(lees: Leesmodel, soort: Postsoort, boek: string, id: string, vraag: Peilvraag): object {
  return lees.vraag([inrichting], () => {
    const peil = peilVan(lees, boekVan(lees, boek), vraag);
    postMoetBestaan(lees, boek, soort, id);
    const rij =
      lees
        .sql<(string | number)[], Rij>(`SELECT id, gegevens, aangegaan FROM inrichting_post WHERE ${WAS_ER} AND id = ?`)
        .get(boek, soort, ...grenzen(peil), id) ??
      nietGevonden(
        `${WOORD[soort]} ${id} stond op ${peil.opDatum} niet in boek ${boek}, naar wat wij op ${peil.bekendOpDatum} wisten.`,
      );
    return toon(lees, soort, boek, peil, rij);
  });
}

const grenzen = ({ op, bekendOp }: Peil): [number, number] => [op ?? ALLE_DAGEN, bekendOp];

/**
 * Verplichtingen and voorschotten with their own stand, by id, on a day of both clocks: without one, after all that
 * was booked, as we know it now. Throw `niet-gevonden` (also for one that was not there yet) and `vraag-ongeldig`.
 */
export const verplichtingen = (lees: Leesmodel, vraag: Postenvraag): Pagina<VerplichtingOverzicht> =>
  posten(lees, 'verplichting', vraag) as Pagina<VerplichtingOverzicht>;
export const voorschotten = (lees: Leesmodel, vraag: Postenvraag): Pagina<VoorschotOverzicht> =>
  posten(lees, 'voorschot', vraag) as Pagina<VoorschotOverzicht>;
export const verplichting = (lees: Leesmodel, boek: string, id: string, vraag: Peilvraag = {}): VerplichtingOverzicht =>
  post(lees, 'verplichting', boek, id, vraag) as VerplichtingOverzicht;
export const voorschot = (lees: Leesmodel, boek: string, id: string, vraag: Peilvraag = {}): VoorschotOverzicht =>
  post(lees, 'voorschot', boek, id, vraag) as VoorschotOverzicht;
