import type { Doel, Kleur, Vrijvalregel } from '@ontschot/boek';
import type { Datum, Eurocent } from '@ontschot/kern';
import type { Leesmodel } from '../leesmodel.js';
import { aantalVan, cursorId, pagina, type Bladervraag, type Pagina } from '../vragen/bladeren.js';
import { moetBestaan } from '../vragen/bestaat.js';
import { nietGevonden } from '../vragen/vraagfout.js';
import { boekVan } from './boeken.vraag.js';
import { inrichting } from './inrichting.projectie.js';
import type { Postsoort } from './posten.js';

interface Post {
  readonly budget: string;
  readonly doel: Doel;
  readonly wijk?: string;
  readonly kenmerk?: string;
  readonly boekdatum: Datum;
  /** Revisie of the event that made it. */
  readonly revisie: number;
  /** What stands on it after all that was booked, in eurocents, and in which kleuren. */
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

export interface Postenvraag extends Bladervraag {
  readonly boek: string;
  readonly budget?: string;
  /** Only those of this organisatie. */
  readonly aanbieder?: string;
}

interface Rij {
  readonly id: string;
  readonly gegevens: string;
  readonly aangegaan: number;
  readonly afgewikkeld: number | null;
  readonly kleuren: string;
}

const KOLOMMEN = 'id, gegevens, aangegaan, afgewikkeld, kleuren';

function toon(soort: Postsoort, { gegevens, aangegaan, afgewikkeld, kleuren }: Rij): object {
  const perKleur = Object.entries(JSON.parse(kleuren) as Record<Kleur, Eurocent>).filter(([, bedrag]) => bedrag !== 0);
  return {
    ...(JSON.parse(gegevens) as object),
    revisie: aangegaan,
    ...(soort === 'verplichting' && { afgewikkeld: afgewikkeld !== null }),
    stand: perKleur.reduce((som, [, bedrag]) => som + bedrag, 0),
    kleuren: perKleur.map(([kleur, bedrag]) => ({ kleur, bedrag })),
  };
}

function posten(lees: Leesmodel, soort: Postsoort, vraag: Postenvraag): Pagina<object> {
  return lees.vraag([inrichting], () => {
    boekVan(lees, vraag.boek);
    moetBestaan(lees, vraag.boek, 'budget', vraag.budget);
    moetBestaan(lees, vraag.boek, 'organisatie', vraag.aanbieder);
    const aantal = aantalVan(vraag);
    const na = cursorId(vraag) ?? '';
    const filters = (['budget', 'aanbieder'] as const).filter((veld) => vraag[veld] !== undefined);
    const rijen = lees
      .sql<(string | number)[], Rij>(
        `SELECT ${KOLOMMEN} FROM inrichting_post
          WHERE boek = ? AND soort = ? AND id > ?${filters.map((veld) => ` AND ${veld} = ?`).join('')}
          ORDER BY id LIMIT ?`,
      )
      .all(vraag.boek, soort, na, ...filters.map((veld) => vraag[veld] ?? ''), aantal + 1);
    return pagina(
      rijen,
      aantal,
      (rij) => rij.id,
      (rij) => toon(soort, rij),
    );
  });
}

function post(lees: Leesmodel, soort: Postsoort, boek: string, id: string): object {
  return lees.vraag([inrichting], () => {
    boekVan(lees, boek);
    const rij = lees
      .sql<[string, string, string], Rij>(
        `SELECT ${KOLOMMEN} FROM inrichting_post WHERE boek = ? AND soort = ? AND id = ?`,
      )
      .get(boek, soort, id);
    return toon(
      soort,
      rij ??
        nietGevonden(`${soort === 'verplichting' ? 'Verplichting' : 'Voorschot'} ${id} staat niet in boek ${boek}.`),
    );
  });
}

/** Verplichtingen and voorschotten with their own stand, by id. Throw `niet-gevonden` and `vraag-ongeldig`. */
export const verplichtingen = (lees: Leesmodel, vraag: Postenvraag): Pagina<VerplichtingOverzicht> =>
  posten(lees, 'verplichting', vraag) as Pagina<VerplichtingOverzicht>;
export const voorschotten = (lees: Leesmodel, vraag: Postenvraag): Pagina<VoorschotOverzicht> =>
  posten(lees, 'voorschot', vraag) as Pagina<VoorschotOverzicht>;
export const verplichting = (lees: Leesmodel, boek: string, id: string): VerplichtingOverzicht =>
  post(lees, 'verplichting', boek, id) as VerplichtingOverzicht;
export const voorschot = (lees: Leesmodel, boek: string, id: string): VoorschotOverzicht =>
  post(lees, 'voorschot', boek, id) as VoorschotOverzicht;
