import type { Afspraakoverzicht, Toezeggingregel } from '@ontschot/projecties';
import { Bedrag } from '../../../onderdelen/bedrag.js';
import type { Csvtabel } from '../../../onderdelen/csvknop.js';
import { Tabel } from '../../../onderdelen/tabel.js';
import { naamUit } from '../../gedeeld/woorden.js';

interface Eigenschappen {
  readonly regels: readonly Toezeggingregel[];
  readonly naam: (koker: string) => string;
  /** Who takes part in the afspraak; not there yet while it is asked. */
  readonly namen: Afspraakoverzicht['namen'] | undefined;
  readonly csv: Csvtabel;
}

/** What was asked per koker, and what became of it. */
export function Aandeelbedragen({ regels, naam, namen, csv }: Eigenschappen) {
  return (
    <Tabel
      titel="Wat u is gevraagd"
      csv={csv}
      sleutel={({ toezegging }) => toezegging}
      regels={regels}
      kolommen={[
        { kop: 'Uit koker', cel: ({ koker }) => naam(koker) },
        { kop: 'Voor', cel: ({ ontvanger }) => voorWie(ontvanger, namen) },
        { kop: 'Nog gevraagd', getal: true, cel: ({ gevraagd }) => <Bedrag eurocent={gevraagd} /> },
        { kop: 'Toegezegd', getal: true, cel: ({ toegezegd }) => <Bedrag eurocent={toegezegd} /> },
        { kop: 'Afgewezen', getal: true, cel: ({ afgewezen }) => <Bedrag eurocent={afgewezen} /> },
        { kop: 'Betaald', getal: true, cel: ({ contant }) => <Bedrag eurocent={contant} /> },
      ]}
    />
  );
}

/** Households are never told apart here. */
function voorWie(ontvanger: Toezeggingregel['ontvanger'], namen: Eigenschappen['namen']): string {
  if (ontvanger.soort === 'organisatie') return naamUit(namen?.organisaties, ontvanger.organisatie);
  return ontvanger.soort === 'budget' ? `budget ${ontvanger.budget}` : 'een huishouden';
}
