import type { ReactNode } from 'react';
import { Csvknop, type Csvtabel } from './csvknop.js';

export interface Kolom<R> {
  readonly kop: string;
  readonly cel: (regel: R) => ReactNode;
  /** Numbers stand to the right. */
  readonly getal?: boolean;
  /** What stands below the column. */
  readonly voet?: ReactNode;
}

interface Eigenschappen<R> {
  /** What the table is about; read aloud, and shown above it. */
  readonly titel: string;
  readonly kolommen: readonly Kolom<R>[];
  readonly regels: readonly R[];
  readonly sleutel: (regel: R) => string;
  /** What it is in the export; left out only for a reason, which test/browser/elke-tabel.spec.ts holds. */
  readonly csv?: Csvtabel | undefined;
}

/** On paper: so many columns have room to spare, so many fit on an upright sheet, and so many on one on its side. */
const [RUIM, STAAND, LIGGEND] = [4, 6, 10];

function ruimte(kolommen: number): string {
  if (kolommen <= RUIM) return 'tabelruimte tabel-smal';
  if (kolommen <= STAAND) return 'tabelruimte';
  return kolommen <= LIGGEND ? 'tabelruimte tabel-breed' : 'tabelruimte tabel-breed tabel-breedst';
}

/** A real table; its first column is the head of each row. On a small screen a row becomes a card. */
export function Tabel<R>({ titel, kolommen, regels, sleutel, csv }: Eigenschappen<R>) {
  const soort = ({ getal }: Kolom<R>): string => (getal === true ? 'getal' : '');
  const metVoet = kolommen.some(({ voet }) => voet !== undefined);
  return (
    <>
      <div className={ruimte(kolommen.length)} tabIndex={0} role="region" aria-label={titel}>
        {/* Said aloud: a row that is laid out as a card is still a row. */}
        <table className="utrecht-table utrecht-table--html-table als-kaarten" role="table">
          <caption className="utrecht-table__caption">{titel}</caption>
          <thead role="rowgroup" className="utrecht-table__header">
            <tr role="row" className="utrecht-table__row">
              {kolommen.map((kolom) => (
                <th
                  key={kolom.kop}
                  role="columnheader"
                  scope="col"
                  className={`utrecht-table__header-cell ${soort(kolom)}`}
                >
                  {kolom.kop}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup" className="utrecht-table__body">
            {regels.map((regel) => (
              <tr key={sleutel(regel)} role="row" className="utrecht-table__row">
                {kolommen.map((kolom, i) =>
                  i === 0 ? (
                    <th key={kolom.kop} role="rowheader" scope="row" className="utrecht-table__cell">
                      {kolom.cel(regel)}
                    </th>
                  ) : (
                    <td
                      key={kolom.kop}
                      role="cell"
                      data-kop={kolom.kop}
                      className={`utrecht-table__cell ${soort(kolom)}`}
                    >
                      {kolom.cel(regel)}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
          {metVoet && (
            <tfoot role="rowgroup" className="utrecht-table__footer">
              <tr role="row" className="utrecht-table__row">
                {kolommen.map((kolom, i) =>
                  i === 0 ? (
                    <th key={kolom.kop} role="rowheader" scope="row" className="utrecht-table__cell">
                      {kolom.voet}
                    </th>
                  ) : (
                    <td
                      key={kolom.kop}
                      role="cell"
                      data-kop={kolom.kop}
                      className={`utrecht-table__cell ${soort(kolom)}`}
                    >
                      {kolom.voet}
                    </td>
                  ),
                )}
              </tr>
            </tfoot>
          )}
        </table>
      </div>
      {csv && <Csvknop titel={titel} csv={csv} />}
    </>
  );
}
