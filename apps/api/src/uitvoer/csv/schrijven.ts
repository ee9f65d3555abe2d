import { stringify } from 'csv-stringify/sync';
import { cellen, euro, koppen, type Cel } from './kolom.js';
import type { Csvsoort, Rijen } from './csvsoort.js';

export const CSV_MEDIATYPE = 'text/csv; charset=utf-8; header=present';

/** Excel takes a file for UTF-8 by this alone. */
const BOM = '\uFEFF';

/**
 * A table after RFC 4180, a page at a time: with a header, `;` between the cells (here the comma is in the amounts, and
 * programs here expect it so), lines that end in CRLF. A text that a spreadsheet would take for a formula gets a `'` before
 * it. The first column counts the lines; the last line says how many there are, so that a file that was cut off shows.
 */
export async function* schrijfCsv(
  { kolommen, rijen, eenmaal = false }: Pick<Csvsoort, 'kolommen' | 'rijen' | 'eenmaal'>,
  paginas: AsyncIterable<Readonly<Record<string, unknown>>> | Iterable<Readonly<Record<string, unknown>>>,
): AsyncGenerator<string> {
  const { namen, euros } = koppen(kolommen);
  const regels = (cellenVan: readonly (readonly Cel[])[]): string =>
    stringify(
      cellenVan.map((een) => [...een]),
      {
        delimiter: ';',
        record_delimiter: 'windows',
        escape_formulas: true,
        // The column before the others counts.
        cast: { number: (getal, { index }) => (euros.has(index - 1) ? euro(getal) : String(getal)) },
      },
    );
  yield `${BOM}${regels([['nr', ...namen]])}`;
  let geteld = 0;
  for await (const pagina of paginas) {
    const nieuw: Rijen = rijen(pagina);
    if (nieuw.length > 0) yield regels(nieuw.map((rij, i) => [geteld + i + 1, ...cellen(kolommen, rij)]));
    geteld += nieuw.length;
    if (eenmaal) break;
  }
  yield regels([[`einde: ${geteld} regels`, ...namen.map(() => null)]]);
}
