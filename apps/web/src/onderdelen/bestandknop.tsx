import { useState, type ReactNode } from 'react';
import { bewaar, haalBestand, type Gevraagd } from '../api/bestand.js';
import { useIngelogd } from '../sessie/gebruik.js';
import { Knop, type Knopsoort } from './knop.js';
import { Foutmelding, Melding } from './melding.js';

interface Eigenschappen extends Gevraagd {
  /** What it is called when the service does not say. */
  readonly naam: string;
  readonly uit?: boolean;
  readonly soort?: Knopsoort;
  readonly children: ReactNode;
}

/** Fetches a file and lets it be saved; says so when it is there, and what can be done when it is not. */
export function Bestandknop({ pad, naam, koppen, inhoud, uit = false, soort, children }: Eigenschappen) {
  const { api } = useIngelogd();
  const [stand, zet] = useState<{ readonly bezig: boolean; readonly fout?: unknown; readonly klaar?: string }>(BEGIN);
  const haal = async (): Promise<void> => {
    zet({ bezig: true });
    try {
      const bestand = await haalBestand(api, { pad, koppen, inhoud }, naam);
      bewaar(bestand);
      zet({ bezig: false, klaar: bestand.naam });
    } catch (fout) {
      zet({ bezig: false, fout });
    }
  };
  return (
    <>
      <Knop {...(soort && { soort })} bezig={stand.bezig} disabled={uit} onClick={() => void haal()}>
        {children}
      </Knop>
      {stand.klaar !== undefined && <Melding soort="ok">Opgehaald: {stand.klaar}</Melding>}
      {stand.fout !== undefined && <Foutmelding fout={stand.fout} opnieuw={() => void haal()} />}
    </>
  );
}

const BEGIN = { bezig: false } as const;
