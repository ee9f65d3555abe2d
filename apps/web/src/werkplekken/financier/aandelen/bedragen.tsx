import type { Toezeggingregel } from '@ontschot/projecties';
import { Bedrag } from '../../../onderdelen/bedrag.js';
import { Tabel } from '../../../onderdelen/tabel.js';

/** What was asked per koker, and what became of it. */
export function Aandeelbedragen({ regels }: { readonly regels: readonly Toezeggingregel[] }) {
  return (
    <Tabel
      titel="Wat u is gevraagd"
      sleutel={({ toezegging }) => toezegging}
      regels={regels}
      kolommen={[
        { kop: 'Uit koker', cel: ({ koker }) => koker },
        { kop: 'Voor', cel: voorWie },
        { kop: 'Nog gevraagd', getal: true, cel: ({ gevraagd }) => <Bedrag eurocent={gevraagd} /> },
        { kop: 'Toegezegd', getal: true, cel: ({ toegezegd }) => <Bedrag eurocent={toegezegd} /> },
        { kop: 'Afgewezen', getal: true, cel: ({ afgewezen }) => <Bedrag eurocent={afgewezen} /> },
        { kop: 'Betaald', getal: true, cel: ({ contant }) => <Bedrag eurocent={contant} /> },
      ]}
    />
  );
}

/** Households are never told apart here. */
function voorWie({ ontvanger }: Toezeggingregel): string {
  if (ontvanger.soort === 'organisatie') return ontvanger.organisatie;
  return ontvanger.soort === 'budget' ? `budget ${ontvanger.budget}` : 'een huishouden';
}
