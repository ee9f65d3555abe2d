import type { Datum, Eurocent, Moment, Periode } from '@ontschot/kern';
import { boekVan } from '../inrichting/boeken.vraag.js';
import type { Leesmodel } from '../leesmodel.js';
import { aantalVan, cursorNummer, pagina, type Bladervraag, type Pagina } from '../vragen/bladeren.js';
import { begrotingen as projectie, type Besluitsoort } from './begrotingen.projectie.js';

export { SOORTEN as BESLUITSOORTEN, type Besluitsoort } from './begrotingen.projectie.js';

/** One besluit: the begroting as first adopted, or a change of it. What comes off is from zero up; eurocents. */
export interface Begrotingsbesluit {
  readonly revisie: number;
  readonly soort: Besluitsoort;
  readonly besluit: string;
  readonly boekdatum: Datum;
  readonly hoortBij: Periode | null;
  readonly geregistreerdOp: Moment;
  readonly regels: number;
  readonly erbij: Eurocent;
  readonly eraf: Eurocent;
}

export interface Begrotingenvraag extends Bladervraag {
  readonly boek: string;
  readonly soort?: Besluitsoort;
}

/** What the raad decided on the begroting of a boek, the latest first; throws `niet-gevonden` and `vraag-ongeldig`. */
export const begrotingen = (lees: Leesmodel, vraag: Begrotingenvraag): Pagina<Begrotingsbesluit> =>
  lees.vraag([projectie], () => {
    boekVan(lees, vraag.boek);
    const aantal = aantalVan(vraag);
    const { soort } = vraag;
    const rijen = lees
      .sql<(string | number)[], Begrotingsbesluit & { readonly boek: string }>(
        `SELECT * FROM begrotingen_besluit WHERE boek = ? AND revisie < ?
          ${soort === undefined ? '' : 'AND soort = ?'} ORDER BY revisie DESC LIMIT ?`,
      )
      .all(
        vraag.boek,
        cursorNummer(vraag) ?? Number.MAX_SAFE_INTEGER,
        ...(soort === undefined ? [] : [soort]),
        aantal + 1,
      );
    return pagina(
      rijen,
      aantal,
      ({ revisie }) => revisie,
      ({ boek: _, ...besluit }) => besluit,
    );
  });
