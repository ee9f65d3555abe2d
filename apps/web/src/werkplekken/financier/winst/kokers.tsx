import type { Landkaart } from '@ontschot/projecties';
import { Bedrag } from '../../../onderdelen/bedrag.js';
import type { Csvtabel } from '../../../onderdelen/csvknop.js';
import { Tabel } from '../../../onderdelen/tabel.js';

const MATEN = [
  ['gewonnen', 'Goedkoper'],
  ['verlies', 'Duurder'],
  ['houdt', 'Houdt u'],
  ['gedeeld', 'Gedeeld'],
  ['verschuldigd', 'Tegoed bij verlies'],
] as const;

/** What became of the gain of each koker: kept or shared. */
export function Kokers({ kaart: { kokers }, csv }: { readonly kaart: Landkaart; readonly csv: Csvtabel }) {
  return (
    <Tabel
      titel="Uw kokers"
      csv={csv}
      sleutel={({ koker, financier }) => `${koker} ${financier ?? ''}`}
      regels={kokers}
      kolommen={[
        { kop: 'Koker', cel: ({ koker, naam }) => naam ?? koker },
        ...MATEN.map(([maat, kop]) => ({
          kop,
          getal: true,
          cel: (regel: Landkaart['kokers'][number]) => <Bedrag eurocent={regel[maat]} />,
        })),
      ]}
    />
  );
}
