import type { Landkaart } from '@ontschot/projecties';
import { Bedrag } from '../../../onderdelen/bedrag.js';
import { Tabel, type Kolom } from '../../../onderdelen/tabel.js';
import { naamUit } from '../../gedeeld/woorden.js';

type Stroom = Landkaart['stromen'][number];
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
export function PerKoker({ kaart: { stromen, overgenomen, totalen, namen } }: { readonly kaart: Landkaart }) {
  const regels = [
    ...stromen.map((rij) => ({ ...rij, uit: undefined as string | undefined })),
    ...overgenomen.map((rij) => ({ ...rij, aanbieder: rij.ontvanger ?? '', uit: rij.uit as string | undefined })),
  ];
  const kolommen: Kolom<Stroom & { readonly uit: string | undefined }>[] = [
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
      cel: (rij: Stroom) => <Bedrag eurocent={rij[maat]} />,
      voet: <Bedrag eurocent={totalen[maat]} />,
    })),
  ];
  return (
    <Tabel
      titel="Per koker"
      kolommen={kolommen}
      regels={regels}
      sleutel={({ koker, financier, uit }) => `${koker} ${financier ?? ''} ${uit ?? ''}`}
    />
  );
}
