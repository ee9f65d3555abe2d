import type { Toezeggingregel } from '@ontschot/projecties';
import { useVraag } from '../../../api/gebruik.js';
import { Antwoord } from '../../../onderdelen/antwoord.js';
import { Bedrag } from '../../../onderdelen/bedrag.js';
import { schrijfDatum } from '../../../onderdelen/datum.js';
import { Tabel } from '../../../onderdelen/tabel.js';
import { useKokernamen } from '../../gedeeld/namen.js';
import { Verwijzing } from '../../gedeeld/verwijzing.js';

/** The shares that this payer was asked for, the oldest first; per koker, as each is charged. */
export function GevraagdeAandelen({ boek }: { readonly boek: string }) {
  const vraag = useVraag<{ readonly toezeggingen: readonly Toezeggingregel[] }>(`boeken/${boek}/toezeggingen`, {
    wachtOp: 'instemming',
    aantal: 500,
  });
  const naam = useKokernamen(boek);
  return (
    <Antwoord
      vraag={vraag}
      leeg={({ toezeggingen }) =>
        toezeggingen.length === 0 ? 'U is nu geen aandeel gevraagd dat op antwoord wacht.' : undefined
      }
    >
      {({ toezeggingen }) => (
        <Tabel
          titel="Aandelen die op u wachten"
          csv={{ boek, soort: 'toezeggingen', velden: { wachtOp: 'instemming' } }}
          sleutel={({ toezegging }) => toezegging}
          regels={toezeggingen}
          kolommen={[
            {
              kop: 'Aandeel',
              cel: ({ vaststelling, aandeel }) => (
                <Verwijzing
                  boek={boek}
                  naar={`vaststellingen/${encodeURIComponent(vaststelling)}/aandelen/${encodeURIComponent(aandeel)}`}
                >
                  {aandeel}
                </Verwijzing>
              ),
            },
            { kop: 'Uit koker', cel: ({ koker }) => naam(koker) },
            { kop: 'Gevraagd sinds', cel: ({ boekdatum }) => schrijfDatum(boekdatum) },
            { kop: 'Gevraagd', getal: true, cel: ({ gevraagd }) => <Bedrag eurocent={gevraagd} /> },
          ]}
        />
      )}
    </Antwoord>
  );
}
