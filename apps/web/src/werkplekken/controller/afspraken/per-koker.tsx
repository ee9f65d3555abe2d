import { Bedrag } from '../../../onderdelen/bedrag.js';
import type { Csvtabel } from '../../../onderdelen/csvknop.js';
import { Tabel } from '../../../onderdelen/tabel.js';

/** What was expected of a koker and what was spent; eurocents. */
interface Kokeruitkomst {
  readonly koker: string;
  readonly referentie: number;
  readonly realisatie: number;
  readonly verschil: number;
}

interface Eigenschappen<K> {
  readonly kokers: readonly K[];
  readonly naam: (koker: K) => string;
  /** All of it together, in eurocents. */
  readonly netto: number;
  readonly csv: Csvtabel;
}

/** Per koker what was expected, what was spent and what that differs. */
export const PerKoker = <K extends Kokeruitkomst>({ kokers, naam, netto, csv }: Eigenschappen<K>) => (
  <Tabel
    titel="Per koker"
    csv={csv}
    regels={kokers}
    sleutel={({ koker }) => koker}
    kolommen={[
      { kop: 'Koker', cel: naam, voet: 'Samen' },
      { kop: 'Verwacht', getal: true, cel: ({ referentie }) => <Bedrag eurocent={referentie} /> },
      { kop: 'Uitgegeven', getal: true, cel: ({ realisatie }) => <Bedrag eurocent={realisatie} /> },
      {
        kop: 'Scheelt',
        getal: true,
        cel: ({ verschil }) => <Bedrag eurocent={verschil} />,
        voet: <Bedrag eurocent={netto} />,
      },
    ]}
  />
);
