import type { Contractregel } from '@ontschot/projecties';
import { useVraag } from '../../../api/gebruik.js';
import { Antwoord } from '../../../onderdelen/antwoord.js';
import { Bedrag } from '../../../onderdelen/bedrag.js';
import { Bladzijde } from '../../../onderdelen/bladzijde.js';
import { Tabel } from '../../../onderdelen/tabel.js';
import { Verwijzing } from '../../gedeeld/verwijzing.js';
import { financieringsvorm } from '../../gedeeld/woorden.js';
import type { Bladzijdeplek } from '../../werkplek.js';

/** The contracts of this aanbieder, and how far each is used. */
export default function Contractenbladzijde({ boek: { boek, jaar } }: Bladzijdeplek) {
  const vraag = useVraag<{ readonly contracten: readonly Contractregel[] }>(`boeken/${boek}/contracten`, {
    aantal: 500,
    op: `${jaar}-12-31`,
  });
  return (
    <Bladzijde titel="Contracten" inleiding={`Wat u is toegezegd in ${jaar}, en hoe ver dat is gebruikt.`}>
      <Antwoord
        vraag={vraag}
        leeg={({ contracten }) => (contracten.length === 0 ? 'U hebt in dit boek nog geen contract.' : undefined)}
      >
        {({ contracten }) => (
          <Tabel
            titel="Uw contracten"
            csv={{ boek, soort: 'contracten', velden: { op: `${jaar}-12-31` } }}
            sleutel={({ ondersteuningsopdracht }) => ondersteuningsopdracht}
            regels={contracten}
            kolommen={[
              {
                kop: 'Contract',
                cel: ({ ondersteuningsopdracht, naam }) => (
                  <Verwijzing boek={boek} naar={`contracten/${encodeURIComponent(ondersteuningsopdracht)}`}>
                    {naam}
                  </Verwijzing>
                ),
              },
              { kop: 'Wordt betaald', cel: ({ vorm }) => financieringsvorm(vorm) },
              { kop: 'Toegezegd', getal: true, cel: (een) => <Bedrag eurocent={een.toegezegd} /> },
              { kop: 'Gebruikt', getal: true, cel: (een) => <Bedrag eurocent={een.besteed} /> },
              { kop: 'Voorschot', getal: true, cel: (een) => <Bedrag eurocent={een.voorschot} /> },
              { kop: 'Vrijgevallen', getal: true, cel: (een) => <Bedrag eurocent={een.vrijgevallen} /> },
              { kop: 'Nog open', getal: true, cel: (een) => <Bedrag eurocent={een.open} /> },
            ]}
          />
        )}
      </Antwoord>
    </Bladzijde>
  );
}
