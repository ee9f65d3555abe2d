import { useState } from 'react';
import { Bladzijde } from '../onderdelen/bladzijde.js';
import { Knop } from '../onderdelen/knop.js';
import { Foutmelding } from '../onderdelen/melding.js';
import type { Aanmelding } from './sessie.js';

/** Where somebody signs in with the account of the organisation. */
export function OidcKnop({ aanmelding }: { readonly aanmelding: Extract<Aanmelding, { modus: 'productie' }> }) {
  const [fout, zetFout] = useState<unknown>();
  const [bezig, zetBezig] = useState(false);
  const aan = async (): Promise<void> => {
    zetBezig(true);
    try {
      await (await import('./oidc.js')).gaAanmelden(aanmelding);
    } catch (oorzaak) {
      zetFout(oorzaak);
      zetBezig(false);
    }
  };
  if (aanmelding.client === null)
    return (
      <Bladzijde titel="Aanmelden kan hier nog niet">
        <p className="utrecht-paragraph">
          De beheerder heeft niet ingesteld als wie de werkplekken bekend zijn bij uw organisatie
          (ONTSCHOT_OIDC_CLIENT).
        </p>
      </Bladzijde>
    );
  return (
    <Bladzijde titel="Aanmelden" inleiding="Meld u aan met het account van uw organisatie.">
      {fout !== undefined && <Foutmelding fout={fout} />}
      <Knop soort="primary-action" bezig={bezig} onClick={() => void aan()}>
        Aanmelden
      </Knop>
    </Bladzijde>
  );
}
