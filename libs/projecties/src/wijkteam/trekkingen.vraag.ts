import type { Trekkingstaat, Trekkingvorm } from '@ontschot/boek';
import { inrichting } from '../inrichting/inrichting.projectie.js';
import type { Leesmodel } from '../leesmodel.js';
import { aantalVan, cursorNummer, pagina, type Bladervraag, type Pagina } from '../vragen/bladeren.js';
import type { Peilvraag } from '../vragen/peil.js';
import { nietGevonden } from '../vragen/vraagfout.js';
import { teamsVan, type Kijker } from './kijker.js';
import { peilingVan, stappenVan } from './lezen.js';
import { trekkingrijen } from './trekkingrijen.js';
import { trekkingVan, type Trekkingstand } from './trekkingstand.js';
import { wijkteam } from './wijkteam.projectie.js';

export interface Trekkingvraag extends Peilvraag {
  readonly boek: string;
  /** Only of the teams of this member. */
  readonly alleen?: Kijker;
}

export interface Trekkingenvraag extends Trekkingvraag, Bladervraag {
  readonly staat?: Trekkingstaat;
  readonly vorm?: Trekkingvorm;
  readonly team?: string;
  readonly budget?: string;
  /** Only what was granted and of which nobody told yet what it brought. */
  readonly teVertellen?: boolean;
  /** Only what a colleague has to look at afterwards, and nobody agreed with yet. */
  readonly teBekijken?: boolean;
  /** Only advances of which something is still open. */
  readonly open?: boolean;
  /** Only what waits for a colleague. */
  readonly wachtend?: boolean;
}

const past = (vraag: Trekkingenvraag, een: Trekkingstand): boolean =>
  (vraag.vorm === undefined || een.vorm === vraag.vorm) &&
  (vraag.staat === undefined || een.staat === vraag.staat) &&
  (vraag.budget === undefined || een.budget === vraag.budget) &&
  (vraag.teVertellen !== true || (een.staat === 'verstrekt' && een.opbrengst.verteld === 0)) &&
  (vraag.teBekijken !== true || (een.staat === 'verstrekt' && een.meekijken === 'achteraf' && een.akkoord !== true)) &&
  (vraag.open !== true || een.voorschot > 0) &&
  (vraag.wachtend !== true || een.staat === 'aangevraagd');

/**
 * The trekkingen on a day of both clocks, the last one first, a page at a time. Throws `niet-gevonden` for a boek that is
 * not there and `vraag-ongeldig`.
 */
export function trekkingen(lees: Leesmodel, vraag: Trekkingenvraag): Pagina<Trekkingstand> {
  return lees.vraag([wijkteam, inrichting], () => {
    const peiling = peilingVan(lees, vraag);
    const aantal = aantalVan(vraag);
    const voor = cursorNummer(vraag);
    const eigen = teamsVan(lees, peiling, vraag.alleen);
    const gevonden: { readonly nr: number; readonly een: Trekkingstand }[] = [];
    const staat = vraag.wachtend === true ? 'aangevraagd' : vraag.staat;
    const { teVertellen, teBekijken } = vraag;
    // Only an advance is ever open.
    const vorm = vraag.open === true ? 'voorschot' : vraag.vorm;
    const rijen = trekkingrijen(lees, peiling, { voor, vorm, staat, teVertellen, teBekijken });
    for (const { nr, trekking: id, team } of rijen) {
      if ((eigen !== undefined && !eigen.has(team)) || (vraag.team !== undefined && team !== vraag.team)) continue;
      const een = trekkingVan(stappenVan(lees, 'trekking', id, peiling), peiling);
      if (een !== undefined && past(vraag, een)) gevonden.push({ nr, een });
      if (gevonden.length > aantal) break;
    }
    return pagina(
      gevonden,
      aantal,
      ({ nr }) => nr,
      ({ een }) => een,
    );
  });
}

/** One of them; throws `niet-gevonden`, also for one that was not there yet or is of another's team. */
export function trekking(lees: Leesmodel, vraag: Trekkingvraag, id: string): Trekkingstand {
  return lees.vraag([wijkteam, inrichting], () => {
    const peiling = peilingVan(lees, vraag);
    const eigen = teamsVan(lees, peiling, vraag.alleen);
    const een = trekkingVan(stappenVan(lees, 'trekking', id, peiling), peiling);
    if (een === undefined || (eigen !== undefined && !eigen.has(een.team)))
      nietGevonden(`Trekking ${id} staat niet in boek ${vraag.boek}.`);
    return een;
  });
}
