import type { Lidstand, Team } from '@ontschot/boek';
import { inrichting } from '../inrichting/inrichting.projectie.js';
import type { Leesmodel } from '../leesmodel.js';
import { aantalVan, cursorId, pagina, type Bladervraag, type Pagina } from '../vragen/bladeren.js';
import type { Peilvraag } from '../vragen/peil.js';
import { teamsVan, type Kijker } from './kijker.js';
import { alleStappen, peilingVan, type Peiling, type Stap } from './lezen.js';
import { geldtOp, ledenVan, mandaatVan, teamVan, type Mandaatstand } from './teamstand.js';
import { wijkteam } from './wijkteam.projectie.js';

/** Which teams or mandates, on a day of both clocks: all of them, or those of whoever asks. */
export interface Teamvraag extends Peilvraag, Bladervraag {
  readonly boek: string;
  /** Only of this team. */
  readonly team?: string;
  readonly alleen?: Kijker;
}

export interface Teamoverzicht extends Team {
  /** Who was put on it or taken off it; who was never named, is a member by the wijken of the token. */
  readonly leden: readonly { readonly lid: string; readonly stand: Lidstand }[];
}

export interface Mandaatoverzicht extends Mandaatstand {
  /** Whether something can be granted under it on the day that is asked. */
  readonly geldt: boolean;
}

function lijst<T extends { readonly team: string }>(
  lees: Leesmodel,
  vraag: Teamvraag,
  soort: 'team' | 'mandaat',
  maak: (stappen: readonly Stap[], peiling: Peiling) => T | undefined,
): Pagina<T> {
  return lees.vraag([wijkteam, inrichting], () => {
    const peiling = peilingVan(lees, vraag);
    const aantal = aantalVan(vraag);
    const eigen = teamsVan(lees, peiling, vraag.alleen);
    const gevonden: { readonly id: string; readonly een: T }[] = [];
    for (const stappen of alleStappen(lees, soort, peiling, cursorId(vraag))) {
      const een = maak(stappen, peiling);
      if (een === undefined || (vraag.team !== undefined && een.team !== vraag.team)) continue;
      if (eigen === undefined || eigen.has(een.team)) gevonden.push({ id: stappen[0]?.id ?? '', een });
      if (gevonden.length > aantal) break;
    }
    return pagina(
      gevonden,
      aantal,
      ({ id }) => id,
      ({ een }) => een,
    );
  });
}

/** The teams by id, on a day of both clocks. Throws `niet-gevonden` and `vraag-ongeldig`. */
export const teams = (lees: Leesmodel, vraag: Teamvraag): Pagina<Teamoverzicht> =>
  lijst(lees, vraag, 'team', (stappen) => {
    const team = teamVan(stappen);
    const leden = [...ledenVan(stappen)].map(([lid, stand]) => ({ lid, stand }));
    return team && { ...team, leden };
  });

/** The mandates by id, as they were recorded and taken back by that day of both clocks; throws as above. */
export const mandaten = (lees: Leesmodel, vraag: Teamvraag): Pagina<Mandaatoverzicht> =>
  lijst(lees, vraag, 'mandaat', (stappen, { peildag }) => {
    const mandaat = mandaatVan(stappen);
    return mandaat && { ...mandaat, geldt: geldtOp(mandaat, peildag) };
  });
