import type { Declaratieindeling } from '@ontschot/boek';
import { boekVan } from '../inrichting/boeken.vraag.js';
import type { Leesmodel } from '../leesmodel.js';
import { aantalVan, cursorId, pagina, type Pagina } from '../vragen/bladeren.js';
import { declaraties as projectie } from './declaraties.projectie.js';
import type { Declaratiesvraag } from './declaraties.vraag.js';

/** How each aanbieder hands in its declaraties, by name; throws `niet-gevonden` and `vraag-ongeldig`. */
export const declaratieindelingen = (
  lees: Leesmodel,
  vraag: Omit<Declaratiesvraag, 'staat'>,
): Pagina<Declaratieindeling> =>
  lees.vraag([projectie], () => {
    boekVan(lees, vraag.boek);
    const aantal = aantalVan(vraag);
    const aanbieders = [vraag.aanbieder, vraag.alleen?.aanbieder].filter((een) => een !== undefined);
    const rijen = lees
      .sql<(string | number)[], { readonly indeling: string; readonly inhoud: string }>(
        `SELECT indeling, inhoud FROM declaraties_indeling WHERE boek = ? AND indeling > ?
          ${aanbieders.map(() => 'AND aanbieder = ?').join(' ')} ORDER BY indeling LIMIT ?`,
      )
      .all(vraag.boek, cursorId(vraag) ?? '', ...aanbieders, aantal + 1);
    return pagina(
      rijen,
      aantal,
      ({ indeling }) => indeling,
      ({ inhoud }) => JSON.parse(inhoud) as Declaratieindeling,
    );
  });
