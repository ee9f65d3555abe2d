import type { Landkaart } from '@ontschot/projecties';
import { Bedrag } from '../../../onderdelen/bedrag.js';
import type { Csvtabel } from '../../../onderdelen/csvknop.js';
import { Tabel, type Kolom } from '../../../onderdelen/tabel.js';
import { naamUit } from '../../gedeeld/woorden.js';

interface Regel {
  readonly sleutel: string;
  readonly wie: string;
  readonly koker: string;
  readonly maten: Landkaart['totalen'];
}

const MATEN = [
  ['gewonnen', 'Opgeleverd'],
  ['verlies', 'Duurder'],
  ['gederfd', 'Zelf minder verdiend'],
  ['gevraagd', 'Gevraagd'],
  ['toegezegd', 'Toegezegd'],
  ['contant', 'Betaald'],
  ['open', 'Open'],
] as const;

/** Who did it or got something for it, and what of that the kokers of this payer paid back. */
export function Wie({ kaart, csv }: { readonly kaart: Landkaart; readonly csv: Csvtabel }) {
  const kolommen: Kolom<Regel>[] = [
    { kop: 'Wie', cel: ({ wie }) => wie, voet: 'Samen' },
    { kop: 'Koker', cel: ({ koker }) => koker },
    ...MATEN.map(([maat, kop]) => ({
      kop,
      getal: true,
      cel: ({ maten }: Regel) => <Bedrag eurocent={maten[maat]} />,
      voet: <Bedrag eurocent={kaart.totalen[maat]} />,
    })),
  ];
  return (
    <Tabel titel="Wie het deed" {...{ kolommen, csv }} regels={regelsVan(kaart)} sleutel={({ sleutel }) => sleutel} />
  );
}

function regelsVan({ stromen, elders, overgenomen, namen }: Landkaart): Regel[] {
  const ontvanger = (soort: string, id: string | null): string =>
    id === null ? 'huishoudens' : naamUit(soort === 'budget' ? namen.budgetten : namen.organisaties, id);
  const regel = (sleutel: string, wie: string, rij: Landkaart['totalen'] & { readonly koker: string }): Regel => ({
    sleutel: `${sleutel} ${rij.koker}`,
    wie,
    koker: naamUit(namen.kokers, rij.koker),
    maten: rij,
  });
  return [
    ...stromen.map((rij) => regel(`s ${rij.aanbieder}`, naamUit(namen.organisaties, rij.aanbieder), rij)),
    ...elders.map((rij) => regel(`e ${rij.soort} ${rij.ontvanger ?? ''}`, ontvanger(rij.soort, rij.ontvanger), rij)),
    ...overgenomen.map((rij) =>
      regel(
        `o ${rij.uit} ${rij.soort} ${rij.ontvanger ?? ''}`,
        `${ontvanger(rij.soort, rij.ontvanger)} (uit ${rij.uit})`,
        rij,
      ),
    ),
  ];
}
