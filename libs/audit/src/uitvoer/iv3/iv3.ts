import { stringify } from 'csv-stringify/sync';
import type { Uitvoersoort } from '../uitvoer.js';
import { Iv3Telling, type Keuze } from './telling.js';

const KOP = ['Gemeente', 'Taakveld', 'Salarissen', 'Baten', 'Lasten', 'Provincie', 'Inwonertal'];

/**
 * Lines of CSV, amounts in eurocents. A name that a spreadsheet would take for a formula gets a `'` before it, as in the tables of
 * the service; an amount below zero is none.
 */
const regelsVan = (rijen: (string | bigint | null)[][]): string =>
  stringify(rijen, { delimiter: ';', escape_formulas: true, quoted_match: /[\r\n]/, cast: { bigint: duizend } });

/** Eurocents in thousands of euros with a point, to the cent and no longer than needed: `126904.0`, `0.00001`. */
export function duizend(cent: bigint): string {
  const cijfers = String(cent < 0n ? -cent : cent).padStart(6, '0');
  const achter = cijfers.slice(-5).replace(/0+$/, '');
  return `${cent < 0n ? '-' : ''}${cijfers.slice(0, -5)}.${achter === '' ? '0' : achter}`;
}

/**
 * The totals per taakveld in the columns of the Iv3 open data, as `importeer-iv3` reads them. What a boek does not hold
 * stays empty: salarissen, provincie and inwonertal, and of a begroting its baten.
 */
const soort = (naam: string, uitleg: string, keuze: Keuze): Uitvoersoort => ({
  ...{ naam, uitleg, extensie: 'csv', mediatype: 'text/csv', keer: 1 },
  async *schrijf(bron) {
    const telling = await Iv3Telling.lees(bron, keuze);
    const namen = telling.taakvelden.namen;
    const regels = [...telling.standen]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([taakveld, { lasten, baten }]) => {
        const code = `${taakveld} ${namen.get(taakveld) ?? 'zonder eigen koker'}`;
        return [telling.boek.gemeente, code, null, baten ?? null, lasten, null, null];
      });
    yield regelsVan([KOP, ...regels]);
  },
});

const KWARTALEN = ['03-31', '06-30', '09-30', '12-31'] as const;

/** Per taakveld: the begroting as adopted, what was realised in the year, and the same up to the end of each quarter. */
export const IV3: readonly Uitvoersoort[] = [
  soort('iv3-begroting', 'Lasten per taakveld volgens de eerste begroting, in de kolommen van Iv3.', {
    wat: 'begroting',
  }),
  soort('iv3-jaar', 'Baten en lasten per taakveld over het jaar, in de kolommen van Iv3.', {
    wat: 'realisatie',
    totEnMet: '12-31',
  }),
  ...KWARTALEN.map((totEnMet, i) =>
    soort(
      `iv3-k${i + 1}`,
      `Baten en lasten per taakveld tot en met kwartaal ${i + 1}, opgeteld vanaf januari, in de kolommen van Iv3.`,
      { wat: 'realisatie', totEnMet },
    ),
  ),
];
