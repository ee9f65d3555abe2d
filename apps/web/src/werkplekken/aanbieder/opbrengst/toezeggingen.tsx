import type { Landkaart, Toezeggingregel } from '@ontschot/projecties';
import { useVraag } from '../../../api/gebruik.js';
import { Antwoord } from '../../../onderdelen/antwoord.js';
import { Bedrag } from '../../../onderdelen/bedrag.js';
import { Tabel } from '../../../onderdelen/tabel.js';
import { naamUit } from '../../gedeeld/woorden.js';

interface Eigenschappen {
  readonly boek: string;
  readonly op: string;
  readonly kaart: Landkaart;
}

/** Every promise to this aanbieder, what came of it, and what it waits for. */
export function Toezeggingen({ boek, op, kaart }: Eigenschappen) {
  const vraag = useVraag<{ readonly toezeggingen: readonly Toezeggingregel[] }>(`boeken/${boek}/toezeggingen`, {
    op,
    aantal: 500,
  });
  return (
    <Antwoord
      vraag={vraag}
      leeg={({ toezeggingen }) => (toezeggingen.length === 0 ? 'Er is u op deze dag nog niets toegezegd.' : undefined)}
    >
      {({ toezeggingen }) => (
        <Tabel
          titel="Aan u toegezegd"
          csv={{ boek, soort: 'toezeggingen', velden: { op } }}
          sleutel={({ toezegging }) => toezegging}
          regels={toezeggingen}
          kolommen={[
            { kop: 'Uit', cel: ({ vaststelling }) => vaststelling },
            { kop: 'Ten laste van', cel: ({ koker }) => naamUit(kaart.namen.kokers, koker) },
            { kop: 'Gevraagd', getal: true, cel: ({ gevraagd }) => <Bedrag eurocent={gevraagd} /> },
            { kop: 'Toegezegd', getal: true, cel: ({ toegezegd }) => <Bedrag eurocent={toegezegd} /> },
            { kop: 'Afgewezen', getal: true, cel: ({ afgewezen }) => <Bedrag eurocent={afgewezen} /> },
            { kop: 'Betaald', getal: true, cel: ({ contant }) => <Bedrag eurocent={contant} /> },
            { kop: 'Open', getal: true, cel: ({ open }) => <Bedrag eurocent={open} /> },
            { kop: 'Wacht op', cel: ({ wachtZin }) => wachtZin ?? 'niets' },
          ]}
        />
      )}
    </Antwoord>
  );
}
