import type { Koppen } from '../api/api.js';
import type { Gevraagd } from '../api/bestand.js';
import { metVelden } from '../api/gebruik.js';
import { Bestandknop } from './bestandknop.js';

/** Which table of the export a table on a page is: asked as the page asked, so that the file holds what stands there. */
interface Vraagtabel {
  readonly boek: string;
  /** Without `csv-` before it, as `/v1/uitvoersoorten` names it. */
  readonly soort: string;
  readonly velden?: Readonly<Record<string, string | number | undefined>>;
  /** What for, where the question asks that. */
  readonly koppen?: Koppen | undefined;
}

/** Which table of an answer that is in no export: the same is asked once more, and comes as a file. */
interface Antwoordtabel extends Gevraagd {
  /** As the answer names it (`Ontschot-Tabel`). */
  readonly tabel: string;
}

export type Csvtabel = Vraagtabel | Antwoordtabel;

/** Takes a table along as a file, with all its pages: what is shown may be the first of many. */
export function Csvknop({ titel, csv }: { readonly titel: string; readonly csv: Csvtabel }) {
  return (
    <div className="niet-op-papier">
      <Bestandknop soort="subtle" {...bestandVan(csv)}>
        Bewaar als CSV<span className="alleen-voorlezen">: {titel}</span>
      </Bestandknop>
    </div>
  );
}

function bestandVan(csv: Csvtabel): Gevraagd & { readonly naam: string } {
  if ('tabel' in csv) {
    const { tabel, koppen, ...gevraagd } = csv;
    return { ...gevraagd, koppen: { ...koppen, 'ontschot-tabel': tabel }, naam: `${tabel}.csv` };
  }
  const { boek, soort, velden, koppen } = csv;
  return {
    pad: metVelden(`boeken/${boek}/uitvoer/csv-${soort}`, velden),
    naam: `boek-${boek}-${soort}.csv`,
    koppen,
  };
}
