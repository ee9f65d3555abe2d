import type { Begrotingsbesluit } from '@ontschot/projecties';
import { useBladeren } from '../../../api/bladeren.js';
import { Bedrag } from '../../../onderdelen/bedrag.js';
import { schrijfDatum } from '../../../onderdelen/datum.js';
import { Gebladerd } from '../../../onderdelen/gebladerd.js';
import { Tabel } from '../../../onderdelen/tabel.js';
import { Verwijzing } from '../../gedeeld/verwijzing.js';

/** What was decided on the begroting before, the latest first; each opens to its movements. */
export function Besluiten({ boek, soort }: { readonly boek: string; readonly soort?: Begrotingsbesluit['soort'] }) {
  const lijst = useBladeren<Begrotingsbesluit>(`boeken/${boek}/begrotingen`, 'begrotingen', { soort, aantal: 20 });
  return (
    <Gebladerd lijst={lijst} leeg="Er is nog niets over de begroting besloten.">
      {(besluiten) => (
        <Tabel
          titel="Besluiten over de begroting"
          csv={{ boek, soort: 'begrotingen', velden: { soort } }}
          regels={besluiten}
          sleutel={({ revisie }) => String(revisie)}
          kolommen={[
            {
              kop: 'Besluit',
              cel: ({ besluit, revisie }) => (
                <Verwijzing boek={boek} naar={`uitleg/${revisie}`}>
                  {besluit}
                </Verwijzing>
              ),
            },
            { kop: 'Wat', cel: (een) => (een.soort === 'vastgesteld' ? 'vastgesteld' : 'gewijzigd') },
            { kop: 'Telt op', cel: ({ boekdatum }) => schrijfDatum(boekdatum) },
            { kop: 'Regels', getal: true, cel: ({ regels }) => regels },
            { kop: 'Erbij', getal: true, cel: ({ erbij }) => <Bedrag eurocent={erbij} /> },
            { kop: 'Eraf', getal: true, cel: ({ eraf }) => <Bedrag eurocent={eraf} /> },
          ]}
        />
      )}
    </Gebladerd>
  );
}
