import type { Landkaart } from '@ontschot/projecties';
import { Bedrag } from '../../../onderdelen/bedrag.js';
import type { Csvtabel } from '../../../onderdelen/csvknop.js';
import { Tabel, type Kolom } from '../../../onderdelen/tabel.js';
import { naamUit } from '../../gedeeld/woorden.js';

type Regel = Landkaart['totalen'] &
  Pick<Landkaart['stromen'][number], 'koker' | 'financier'> & { readonly uit?: string };
type Maat = keyof Landkaart['totalen'];

const MATEN: readonly (readonly [Maat, string])[] = [
  ['gewonnen', 'Opgeleverd'],
  ['verlies', 'Duurder geworden'],
  ['gederfd', 'Minder verdiend'],
  ['toegezegd', 'Toegezegd'],
  ['contant', 'Betaald'],
  ['open', 'Open'],
];

/** Where the gain landed: per koker and who pays there. What came out of an earlier year stands below it. */
export function PerKoker({
  kaart: { stromen, overgenomen, totalen, namen },
  csv,
}: {
  readonly kaart: Landkaart;
  readonly csv: Csvtabel;
}) {
  const regels: readonly Regel[] = [...stromen, ...overgenomen];
  const kolommen: Kolom<Regel>[] = [
    {
      kop: 'Koker',
      cel: ({ koker, uit }) => `${naamUit(namen.kokers, koker)}${uit === undefined ? '' : ` (uit ${uit})`}`,
      voet: 'Samen',
    },
    {
      kop: 'Wie de koker betaalt',
      cel: ({ financier }) => (financier === null ? 'onbekend' : naamUit(namen.organisaties, financier)),
    },
    ...MATEN.map(([maat, kop]) => ({
      kop,
      getal: true,
      cel: (rij: Regel) => <Bedrag eurocent={rij[maat]} />,
      voet: <Bedrag eurocent={totalen[maat]} />,
    })),
  ];
  return (
    <Tabel
      titel="Per koker"
      csv={csv}
      kolommen={kolommen}
      regels={regels}
      sleutel={({ koker, financier, uit }) => `${koker} ${financier ?? ''} ${uit ?? ''}`}
    />
  );
}
