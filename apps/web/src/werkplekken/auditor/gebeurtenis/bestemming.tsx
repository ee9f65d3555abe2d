import type { Sporen as Antwoordvorm } from '@ontschot/projecties';
import type { Koppen } from '../../../api/api.js';
import { alleRegels, useBladzijden } from '../../../api/bladzijden.js';
import { Antwoord } from '../../../onderdelen/antwoord.js';
import { euro } from '../../../onderdelen/bedrag.js';
import { Verder } from '../../../onderdelen/verder.js';
import { Sporen } from './sporen.js';

interface Eigenschappen {
  readonly boek: string;
  readonly revisie: number;
  readonly koppen: Koppen | undefined;
}

/** Where the money that an event moved went, up to where it is now. */
export function Bestemming({ boek, revisie, koppen }: Eigenschappen) {
  const vraag = useBladzijden<Antwoordvorm>(`boeken/${boek}/bestemming`, { revisie, aantal: 20 }, koppen);
  return (
    <section aria-label="Waar het geld bleef">
      <h2 className="utrecht-heading-2">Waar het geld bleef</h2>
      <Antwoord
        vraag={vraag}
        leeg={({ pages: [eerste] }) => (eerste?.bedrag === 0 ? 'Deze gebeurtenis verplaatste geen geld.' : undefined)}
      >
        {(bladen) => (
          <>
            <p className="utrecht-paragraph">{`Samen ${euro(bladen.pages[0]?.bedrag ?? 0)}.`}</p>
            <Sporen boek={boek} delen={alleRegels(bladen)} />
            <Verder vraag={vraag} wat="delen" />
          </>
        )}
      </Antwoord>
    </section>
  );
}
