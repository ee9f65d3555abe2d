import type { Terugblik } from '@ontschot/projecties';
import { useState } from 'react';
import { metVelden } from '../../../api/gebruik.js';
import { Knop } from '../../../onderdelen/knop.js';
import { Foutmelding } from '../../../onderdelen/melding.js';
import { Tekstveld } from '../../../onderdelen/veld.js';
import { useIngelogd } from '../../../sessie/gebruik.js';

/** From a moment to the last event that was recorded by then: the service knows which. */
export function Moment({ pad, opRevisie }: { readonly pad: string; readonly opRevisie: (revisie: number) => void }) {
  const { api } = useIngelogd();
  const [moment, zetMoment] = useState('');
  const [stand, zet] = useState<{ readonly bezig: boolean; readonly fout?: unknown }>({ bezig: false });
  const ga = async (): Promise<void> => {
    zet({ bezig: true });
    try {
      const opMoment = new Date(moment).toISOString();
      const { revisie } = await api.haal<Terugblik>(metVelden(`${pad}/terugblik`, { opMoment, aantal: 1 }));
      zet({ bezig: false });
      opRevisie(revisie);
    } catch (fout) {
      zet({ bezig: false, fout });
    }
  };
  return (
    <form
      className="keuzes"
      aria-label="Ga naar een moment"
      onSubmit={(gebeurtenis) => {
        gebeurtenis.preventDefault();
        void ga();
      }}
    >
      <Tekstveld
        label="Of: wat wij wisten op dit moment"
        uitleg="Op de klok van uw computer."
        type="datetime-local"
        step={1}
        required
        value={moment}
        opWijziging={zetMoment}
      />
      <Knop type="submit" bezig={stand.bezig}>
        Ga naar dit moment
      </Knop>
      {stand.fout !== undefined && <Foutmelding fout={stand.fout} />}
    </form>
  );
}
