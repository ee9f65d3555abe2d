import type { Metingoverzicht } from '@ontschot/projecties';
import { useVraag } from '../../api/gebruik.js';
import { Bedrag } from '../../onderdelen/bedrag.js';
import { schrijfMaand } from '../../onderdelen/datum.js';
import { Tabel } from '../../onderdelen/tabel.js';
import { uitkomst } from './woorden.js';
import { Verwijzing } from './verwijzing.js';

interface Eigenschappen {
  readonly boek: string;
  /** Only of this afspraak. */
  readonly afspraak?: string;
}

/** What was assessed and what was only measured, each with the way to its explanation. */
export function Vastgesteld({ boek, afspraak }: Eigenschappen) {
  const velden = { aantal: 200, afspraak };
  const vast = useVraag<{ readonly vaststellingen: readonly Metingoverzicht[] }>(
    `boeken/${boek}/vaststellingen`,
    velden,
  );
  const gemeten = useVraag<{ readonly metingen: readonly Metingoverzicht[] }>(`boeken/${boek}/metingen`, velden);
  const regels = [...(vast.data?.vaststellingen ?? []), ...(gemeten.data?.metingen ?? [])];
  if (regels.length === 0) return null;
  return (
    <Tabel
      titel="Wat is vastgesteld en gemeten"
      sleutel={({ soort, id }) => `${soort} ${id}`}
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
  );
}

const gecorrigeerd = ({ gecorrigeerdDoor }: Metingoverzicht): string =>
  gecorrigeerdDoor === null ? '' : ` (vervangen door ${gecorrigeerdDoor})`;
