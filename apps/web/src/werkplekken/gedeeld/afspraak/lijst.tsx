import type { Afspraakregel } from '@ontschot/projecties';
import { useVraag } from '../../../api/gebruik.js';
import { Antwoord } from '../../../onderdelen/antwoord.js';
import { schrijfMaand } from '../../../onderdelen/datum.js';
import { Tabel } from '../../../onderdelen/tabel.js';
import { Verwijzing } from '../verwijzing.js';
import { afspraakstaat } from '../woorden.js';

/** The afspraken that the reader delivers or pays for; the service leaves out the rest. */
export function Afsprakenlijst({ boek, leeg }: { readonly boek: string; readonly leeg: string }) {
  const vraag = useVraag<{ readonly afspraken: readonly Afspraakregel[] }>(`boeken/${boek}/afspraken`, { aantal: 500 });
  return (
    <Antwoord vraag={vraag} leeg={({ afspraken }) => (afspraken.length === 0 ? leeg : undefined)}>
      {({ afspraken }) => (
        <Tabel
          titel="Afspraken"
          csv={{ boek, soort: 'afspraken' }}
          sleutel={({ afspraak }) => afspraak}
          regels={afspraken}
          kolommen={[
            {
              kop: 'Afspraak',
              cel: ({ afspraak, naam }) => (
                <Verwijzing boek={boek} naar={`afspraken/${encodeURIComponent(afspraak)}`}>
                  {naam}
                </Verwijzing>
              ),
            },
            { kop: 'Staat', cel: ({ staat }) => afspraakstaat(staat) },
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
