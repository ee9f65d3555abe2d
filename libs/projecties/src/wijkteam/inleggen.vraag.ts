import { inrichting } from '../inrichting/inrichting.projectie.js';
import type { Leesmodel } from '../leesmodel.js';
import { moetBestaan } from '../vragen/bestaat.js';
import { aantalVan, cursorId, pagina, type Bladervraag, type Pagina } from '../vragen/bladeren.js';
import type { Peilvraag } from '../vragen/peil.js';
import { inlegVan, type Inlegstand } from './inlegstand.js';
import { alleStappen, peilingVan } from './lezen.js';
import { wijkteam } from './wijkteam.projectie.js';

export interface Inleggenvraag extends Peilvraag, Bladervraag {
  readonly boek: string;
  /** Only what this budget puts in, or gets. */
  readonly van?: string;
  readonly naar?: string;
}

/**
 * What feeds the wijkbudgetten, by id: what was put in per month, and what is due on the day that is asked. Throws
 * `niet-gevonden` for a boek or budget that is not there, and `vraag-ongeldig`.
 */
export function inleggen(lees: Leesmodel, vraag: Inleggenvraag): Pagina<Inlegstand> {
  return lees.vraag([wijkteam, inrichting], () => {
    const peiling = peilingVan(lees, vraag);
    const { boek, van, naar } = vraag;
    for (const budget of [van, naar]) moetBestaan(lees, boek, 'budget', budget, peiling.bekendOp);
    const aantal = aantalVan(vraag);
    const gevonden: Inlegstand[] = [];
    for (const stappen of alleStappen(lees, 'inleg', peiling, cursorId(vraag))) {
      const een = inlegVan(stappen, peiling);
      if (een === undefined || (van !== undefined && een.van !== van) || (naar !== undefined && een.naar !== naar))
        continue;
      gevonden.push(een);
      if (gevonden.length > aantal) break;
    }
    return pagina(
      gevonden,
      aantal,
      ({ inleg }) => inleg,
      (een) => een,
    );
  });
}
