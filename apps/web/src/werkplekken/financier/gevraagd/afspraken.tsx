import type { Afspraakregel } from '@ontschot/projecties';
import { useVraag } from '../../../api/gebruik.js';
import { Antwoord } from '../../../onderdelen/antwoord.js';
import { schrijfMaand } from '../../../onderdelen/datum.js';
import { Tabel } from '../../../onderdelen/tabel.js';
import { Verwijzing } from '../../gedeeld/verwijzing.js';

interface Eigenschappen {
  readonly boek: string;
  readonly financier: string;
}

/** The afspraken that were put before the payers and to which this one did not agree yet. */
export function GevraagdeAfspraken({ boek, financier }: Eigenschappen) {
  const vraag = useVraag<{ readonly afspraken: readonly Afspraakregel[] }>(`boeken/${boek}/afspraken`, { aantal: 500 });
  const wachtend = (alle: readonly Afspraakregel[]): readonly Afspraakregel[] =>
    alle.filter(({ staat, ingestemd }) => staat === 'voorgelegd' && !ingestemd.includes(financier));
  return (
    <Antwoord
      vraag={vraag}
      leeg={({ afspraken }) =>
        wachtend(afspraken).length === 0 ? 'Er ligt geen afspraak bij u om mee in te stemmen.' : undefined
      }
    >
      {({ afspraken }) => (
        <Tabel
          titel="Afspraken die op u wachten"
          sleutel={({ afspraak }) => afspraak}
          regels={wachtend(afspraken)}
          kolommen={[
            {
              kop: 'Afspraak',
              cel: ({ afspraak, naam }) => (
                <Verwijzing boek={boek} naar={`afspraken/${encodeURIComponent(afspraak)}`}>
                  {naam}
                </Verwijzing>
              ),
            },
            { kop: 'Versie', getal: true, cel: ({ versie }) => versie },
            { kop: 'Uw antwoord', cel: ({ afgewezen }) => (afgewezen.includes(financier) ? 'afgewezen' : 'nog geen') },
            {
              kop: 'Looptijd',
              cel: ({ looptijd: { van, totEnMet } }) => `${schrijfMaand(van)} tot en met ${schrijfMaand(totEnMet)}`,
            },
          ]}
        />
      )}
    </Antwoord>
  );
}
