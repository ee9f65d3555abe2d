import type { Landkaart } from '@ontschot/projecties';
import { Bedrag } from '../../../onderdelen/bedrag.js';
import type { Csvtabel } from '../../../onderdelen/csvknop.js';
import { Tabel, type Kolom } from '../../../onderdelen/tabel.js';

type Maten = Landkaart['totalen'];
interface Rij {
  readonly sleutel: string;
  readonly wie: string;
  readonly koker: string;
  readonly betaler: string;
  readonly maten: Maten;
}

const MATEN: readonly (readonly [keyof Maten, string])[] = [
  ['gewonnen', 'Gewonnen'],
  ['verlies', 'Duurder'],
  ['gederfd', 'Minder verdiend'],
  ['gevraagd', 'Gevraagd'],
  ['toegezegd', 'Toegezegd'],
  ['contant', 'Betaald'],
  ['open', 'Open'],
];
/** Only where there is any. */
const NIET_ALTIJD: readonly (readonly [keyof Maten, string])[] = [
  ['terugbetaald', 'Terugbetaald'],
  ['verrekend', 'Verrekend'],
  ['doorgegeven', 'Naar een ander'],
  ['overgedragen', 'Naar volgend jaar'],
];

/** Every flow with its figures, and what they come to; all of it as the API gave it. */
export function Stromen({ kaart, csv }: { readonly kaart: Landkaart; readonly csv: Csvtabel }) {
  const regels = rijenVan(kaart);
  if (regels.length === 0) return null;
  const maten = [...MATEN, ...NIET_ALTIJD.filter(([maat]) => regels.some((rij) => rij.maten[maat] !== 0))];
  const kolommen: Kolom<Rij>[] = [
    { kop: 'Wie', cel: ({ wie }) => wie, voet: 'Samen' },
    { kop: 'Koker', cel: ({ koker }) => koker },
    { kop: 'Wie de koker betaalt', cel: ({ betaler }) => betaler },
    ...maten.map(([maat, kop]) => ({
      kop,
      getal: true,
      cel: (rij: Rij) => <Bedrag eurocent={rij.maten[maat]} />,
      voet: <Bedrag eurocent={kaart.totalen[maat]} />,
    })),
  ];
  return <Tabel titel="Stromen" {...{ kolommen, regels, csv }} sleutel={({ sleutel }) => sleutel} />;
}

function rijenVan({ stromen, elders, overgenomen, namen }: Landkaart): Rij[] {
  const organisatie = (id: string): string => namen.organisaties[id] ?? id;
  const vast = ({ koker, financier }: { readonly koker: string; readonly financier: string | null }) => ({
    koker: namen.kokers[koker] ?? koker,
    betaler: financier === null ? 'onbekend' : organisatie(financier),
  });
  const ontvanger = (soort: string, id: string | null): string =>
    id === null ? 'huishoudens' : soort === 'budget' ? (namen.budgetten[id] ?? id) : organisatie(id);
  return [
    ...stromen.map((rij) => ({
      sleutel: `s ${rij.aanbieder} ${rij.koker}`,
      wie: organisatie(rij.aanbieder),
      ...vast(rij),
      maten: rij,
    })),
    ...elders.map((rij) => ({
      sleutel: `e ${rij.soort} ${rij.ontvanger ?? ''} ${rij.koker}`,
      wie: ontvanger(rij.soort, rij.ontvanger),
      ...vast(rij),
      maten: rij,
    })),
    ...overgenomen.map((rij) => ({
      sleutel: `o ${rij.uit} ${rij.soort} ${rij.ontvanger ?? ''} ${rij.koker}`,
      wie: `${ontvanger(rij.soort, rij.ontvanger)} (uit ${rij.uit})`,
      ...vast(rij),
      maten: rij,
    })),
  ];
}
