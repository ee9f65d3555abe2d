import type { Journaalregel, Pagina } from '@ontschot/projecties';
import { useState } from 'react';
import { alleRegels, useBladzijden } from '../../../api/bladzijden.js';
import { useAdreskeuze } from '../../../api/adreskeuze.js';
import { Antwoord } from '../../../onderdelen/antwoord.js';
import { Bladzijde } from '../../../onderdelen/bladzijde.js';
import { Knop } from '../../../onderdelen/knop.js';
import { Keuzelijst, Tekstveld } from '../../../onderdelen/veld.js';
import { Verder } from '../../../onderdelen/verder.js';
import type { Bladzijdeplek } from '../../werkplek.js';
import { Journaalregels } from './regels.js';

const VELDEN = ['zoek', 'rekening', 'koker', 'type', 'van', 'tot', 'bekendOp', 'volgorde'] as const;
type Velden = Partial<Record<(typeof VELDEN)[number], string | undefined>>;

/** Every movement of money, to search through. */
export default function Journaal({ boek: { boek } }: Bladzijdeplek) {
  const [lees, zet] = useAdreskeuze();
  const gevraagd: Velden = Object.fromEntries(VELDEN.map((veld) => [veld, lees(veld)]));
  const vraag = useBladzijden<Pagina<Journaalregel>>(`boeken/${boek}/journaal`, { ...gevraagd, aantal: 100 });
  return (
    <Bladzijde
      titel="Journaal"
      inleiding="Elke mutatie met haar gebeurtenis. Zoek op woorden, of maak de lijst kleiner."
    >
      <Zoekvelden key={JSON.stringify(gevraagd)} gevraagd={gevraagd} opZoek={zet} />
      <Antwoord vraag={vraag} leeg={(bladen) => (alleRegels(bladen).length === 0 ? 'Niets gevonden.' : undefined)}>
        {(bladen) => (
          <>
            <Journaalregels boek={boek} regels={alleRegels(bladen)} />
            <Verder vraag={vraag} wat="mutaties" />
          </>
        )}
      </Antwoord>
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
