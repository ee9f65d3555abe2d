import { useState } from 'react';
import { Knop } from '../../onderdelen/knop.js';
import { Foutmelding } from '../../onderdelen/melding.js';
import { useIngelogd } from '../../sessie/gebruik.js';
import type { Boek } from '../werkplek.js';
import { EIGEN, useEigen } from './gegevens.js';

/** All of it as a page of plain text to keep. */
export function Uitdraai({ boek }: { readonly boek: Boek }) {
  const { api } = useIngelogd();
  const eigen = useEigen(boek);
  const [stand, zet] = useState<{ readonly bezig?: boolean; readonly fout?: unknown }>({});
  const bewaar = async (): Promise<void> => {
    zet({ bezig: true });
    try {
      const antwoord = await api.stuur(`${eigen ?? ''}/uitdraai`, { headers: { ...EIGEN, accept: 'text/plain' } });
      const adres = URL.createObjectURL(await antwoord.blob());
      const link = Object.assign(document.createElement('a'), { href: adres, download: 'mijn-huishouden.txt' });
      link.click();
      URL.revokeObjectURL(adres);
      zet({});
    } catch (fout) {
      zet({ fout });
    }
  };
  return (
    <div className="knoppen niet-op-papier">
      {stand.fout !== undefined && <Foutmelding fout={stand.fout} />}
      <Knop bezig={stand.bezig === true} onClick={() => void bewaar()}>
        Bewaar dit als bestand
      </Knop>
    </div>
  );
}
