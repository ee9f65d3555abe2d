import type { Metingoverzicht } from '@ontschot/projecties';
import { useBladeren } from '../../api/bladeren.js';
import { Bedrag } from '../../onderdelen/bedrag.js';
import { schrijfMaand } from '../../onderdelen/datum.js';
import { Gebladerd } from '../../onderdelen/gebladerd.js';
import { Tabel } from '../../onderdelen/tabel.js';
import { uitkomst } from './woorden.js';
import { Verwijzing } from './verwijzing.js';

interface Eigenschappen {
  readonly boek: string;
  /** Only of this afspraak. */
  readonly afspraak?: string;
}

/** What was assessed and what was only measured, each with the way to its explanation; what there is none of is left out. */
export const Vastgesteld = (van: Eigenschappen) => (
  <>
    <Gemeten {...van} naam="vaststellingen" titel="Wat is vastgesteld" />
    <Gemeten {...van} naam="metingen" titel="Wat is gemeten" />
  </>
);

interface Lijst extends Eigenschappen {
  readonly naam: 'vaststellingen' | 'metingen';
  readonly titel: string;
}

function Gemeten({ boek, afspraak, naam, titel }: Lijst) {
  const lijst = useBladeren<Metingoverzicht>(`boeken/${boek}/${naam}`, naam, { afspraak });
  if (!lijst.isPending && lijst.fout === null && lijst.regels.length === 0) return null;
  return (
    <Gebladerd lijst={lijst} wat={naam}>
      {(regels) => (
        <Tabel
          titel={titel}
          csv={{ boek, soort: naam, velden: { afspraak } }}
          sleutel={({ id }) => id}
          regels={regels}
          kolommen={[
            {
              kop: 'Wat',
              cel: ({ soort, id, revisie }) => (
                <Verwijzing boek={boek} naar={`uitleg/${revisie}`}>
                  {soort === 'vaststelling' ? 'Vaststelling' : 'Meting'} {id}
                </Verwijzing>
              ),
            },
            { kop: 'Over', cel: ({ van, totEnMet }) => `${schrijfMaand(van)} tot en met ${schrijfMaand(totEnMet)}` },
            { kop: 'Uitkomst', cel: (een) => `${uitkomst(een.uitkomst)}${gecorrigeerd(een)}` },
            { kop: 'Netto', getal: true, cel: ({ netto }) => <Bedrag eurocent={netto} /> },
          ]}
        />
      )}
    </Gebladerd>
  );
}

const gecorrigeerd = ({ gecorrigeerdDoor }: Metingoverzicht): string =>
  gecorrigeerdDoor === null ? '' : ` (vervangen door ${gecorrigeerdDoor})`;
