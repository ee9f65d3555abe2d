import type { Journaalregel } from '@ontschot/projecties';
import { useState } from 'react';
import { useBladeren } from '../../../api/bladeren.js';
import { useKeuze } from '../../../api/keuze.js';
import { Bladzijde } from '../../../onderdelen/bladzijde.js';
import { Gebladerd } from '../../../onderdelen/gebladerd.js';
import { Knop } from '../../../onderdelen/knop.js';
import { Keuzelijst, Tekstveld } from '../../../onderdelen/veld.js';
import type { Bladzijdeplek } from '../../werkplek.js';
import { Journaalregels } from './regels.js';

const VELDEN = ['zoek', 'rekening', 'koker', 'type', 'van', 'tot', 'bekendOp', 'volgorde'] as const;
type Velden = Partial<Record<(typeof VELDEN)[number], string | undefined>>;

/** Every movement of money, to search through. */
export default function Journaal({ boek: { boek } }: Bladzijdeplek) {
  const [gevraagd, , zet] = useKeuze(VELDEN);
  const lijst = useBladeren<Journaalregel>(`boeken/${boek}/journaal`, 'regels', { ...gevraagd, aantal: 100 });
  return (
    <Bladzijde
      titel="Journaal"
      inleiding="Elke mutatie met haar gebeurtenis. Zoek op woorden, of maak de lijst kleiner."
    >
      <Zoekvelden key={JSON.stringify(gevraagd)} gevraagd={gevraagd} opZoek={zet} />
      <Gebladerd lijst={lijst} leeg="Niets gevonden." wat="mutaties">
        {(regels) => (
          <Journaalregels
            {...{ boek, regels }}
            csv={{ boek, soort: 'journaal', velden: { volgorde: 'nieuw', ...gevraagd } }}
          />
        )}
      </Gebladerd>
    </Bladzijde>
  );
}

function Zoekvelden({ gevraagd, opZoek }: { readonly gevraagd: Velden; readonly opZoek: (velden: Velden) => void }) {
  const [velden, zet] = useState(gevraagd);
  const veld = (naam: keyof Velden) => ({
    value: velden[naam] ?? '',
    opWijziging: (waarde: string) => zet({ ...velden, [naam]: waarde }),
  });
  return (
    <form
      className="keuzes"
      role="search"
      onSubmit={(gebeurtenis) => {
        gebeurtenis.preventDefault();
        opZoek(velden);
      }}
    >
      <Tekstveld label="Woorden" type="search" {...veld('zoek')} />
      <Tekstveld label="Rekening" placeholder="vrij:opvang" {...veld('rekening')} />
      <Tekstveld label="Koker" {...veld('koker')} />
      <Tekstveld label="Soort gebeurtenis" placeholder="besteding-geboekt" {...veld('type')} />
      <Tekstveld label="Telt vanaf" type="date" {...veld('van')} />
      <Tekstveld label="Telt tot en met" type="date" {...veld('tot')} />
      <Tekstveld label="Zoals bekend op" type="date" {...veld('bekendOp')} />
      <Keuzelijst
        label="Volgorde"
        keuzes={[
          ['', 'nieuwste vooraan'],
          ['oud', 'oudste vooraan'],
        ]}
        {...veld('volgorde')}
      />
      <Knop type="submit" soort="primary-action">
        Zoek
      </Knop>
    </form>
  );
}
