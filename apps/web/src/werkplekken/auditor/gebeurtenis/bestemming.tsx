import type { Spoordeel, Sporen as Antwoordvorm } from '@ontschot/projecties';
import type { Koppen } from '../../../api/api.js';
import { useBladeren } from '../../../api/bladeren.js';
import { euro } from '../../../onderdelen/bedrag.js';
import { Gebladerd } from '../../../onderdelen/gebladerd.js';
import { Sporen } from './sporen.js';

interface Eigenschappen {
  readonly boek: string;
  readonly revisie: number;
  readonly koppen: Koppen | undefined;
}

/** Where the money that an event moved went, up to where it is now. */
export function Bestemming({ boek, revisie, koppen }: Eigenschappen) {
  const velden = { revisie, aantal: 20 };
  const lijst = useBladeren<Spoordeel, Antwoordvorm>(`boeken/${boek}/bestemming`, 'regels', velden, koppen);
  return (
    <section aria-label="Waar het geld bleef">
      <h2 className="utrecht-heading-2">Waar het geld bleef</h2>
      <Gebladerd lijst={lijst} leeg="Deze gebeurtenis verplaatste geen geld." wat="delen">
        {(delen, { bedrag }) => (
          <>
            <p className="utrecht-paragraph">{`Samen ${euro(bedrag)}.`}</p>
            <Sporen boek={boek} delen={delen} />
          </>
        )}
      </Gebladerd>
    </section>
  );
}
