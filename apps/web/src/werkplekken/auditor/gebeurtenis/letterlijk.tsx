import { useState } from 'react';
import type { Koppen } from '../../../api/api.js';
import { useVraag } from '../../../api/gebruik.js';
import { Antwoord } from '../../../onderdelen/antwoord.js';
import { Knop } from '../../../onderdelen/knop.js';

/** The event as the boek has it; asked only when somebody wants to see it. */
export function Letterlijk({ pad, koppen }: { readonly pad: string; readonly koppen: Koppen | undefined }) {
  const [open, zet] = useState(false);
  const vraag = useVraag<object>(open ? pad : undefined, {}, koppen);
  return (
    <section aria-label="Letterlijk">
      <h2 className="utrecht-heading-2">Zoals zij is vastgelegd</h2>
      {!open && <Knop onClick={() => zet(true)}>Toon de gebeurtenis letterlijk</Knop>}
      {open && (
        <Antwoord vraag={vraag}>
          {(gebeurtenis) => (
            <div className="uitlegtekst" role="region" aria-label="De gebeurtenis, letterlijk" tabIndex={0}>
              {JSON.stringify(gebeurtenis, null, 2)}
            </div>
          )}
        </Antwoord>
      )}
    </section>
  );
}
