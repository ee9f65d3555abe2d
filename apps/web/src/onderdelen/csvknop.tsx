import type { Koppen } from '../api/api.js';
import { metVelden } from '../api/gebruik.js';
import { Bestandknop } from './bestandknop.js';

/** Which table of the export a table on a page is: asked as the page asked, so that the file holds what stands there. */
export interface Csvtabel {
  readonly boek: string;
  /** Without `csv-` before it, as `/v1/uitvoersoorten` names it. */
  readonly soort: string;
  readonly velden?: Readonly<Record<string, string | number | undefined>>;
  /** What for, where the question asks that. */
  readonly koppen?: Koppen | undefined;
}

/** Takes a table along as a file, with all its pages: what is shown may be the first of many. */
export function Csvknop({ titel, csv }: { readonly titel: string; readonly csv: Csvtabel }) {
  const { boek, soort, velden, koppen } = csv;
  return (
    <div className="niet-op-papier">
      <Bestandknop
        soort="subtle"
        pad={metVelden(`boeken/${boek}/uitvoer/csv-${soort}`, velden)}
        naam={`boek-${boek}-${soort}.csv`}
        koppen={koppen}
      >
        Bewaar als CSV<span className="alleen-voorlezen">: {titel}</span>
      </Bestandknop>
    </div>
  );
}
