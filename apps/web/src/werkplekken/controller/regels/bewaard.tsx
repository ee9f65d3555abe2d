import type { Doorrekenoverzicht } from '@ontschot/projecties';
import { useBladeren } from '../../../api/bladeren.js';
import { schrijfMoment } from '../../../onderdelen/datum.js';
import { Gebladerd } from '../../../onderdelen/gebladerd.js';
import { Tabel } from '../../../onderdelen/tabel.js';
import { Verwijzing } from '../../gedeeld/verwijzing.js';

/** The doorrekeningen that were kept, each to be looked at again. */
export function Bewaard({ boek }: { readonly boek: string }) {
  const lijst = useBladeren<Doorrekenoverzicht>(`boeken/${boek}/doorrekeningen`, 'doorrekeningen');
  return (
    <>
      <h2 className="utrecht-heading-2">Bewaarde doorrekeningen</h2>
      <Gebladerd lijst={lijst} leeg="Er is nog geen doorrekening bewaard.">
        {(regels) => (
          <Tabel
            titel="Bewaarde doorrekeningen"
            csv={{ boek, soort: 'doorrekeningen' }}
            regels={regels}
            sleutel={({ doorrekening }) => doorrekening}
            kolommen={[
              {
                kop: 'Doorrekening',
                cel: ({ doorrekening, naam }) => (
                  <Verwijzing boek={boek} naar={`doorrekeningen/${encodeURIComponent(doorrekening)}`}>
                    {naam}
                  </Verwijzing>
                ),
              },
              { kop: 'Van welke regels', cel: ({ regels: alle }) => alle.map(({ naam }) => naam).join(', ') },
              { kop: 'Bewaard op', cel: ({ geregistreerdOp }) => schrijfMoment(geregistreerdOp) },
            ]}
          />
        )}
      </Gebladerd>
    </>
  );
}
