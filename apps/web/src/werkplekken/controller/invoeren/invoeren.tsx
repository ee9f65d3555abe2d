import { useKeuze } from '../../../api/keuze.js';
import { Bladzijde } from '../../../onderdelen/bladzijde.js';
import { Keuzelijst } from '../../../onderdelen/veld.js';
import type { Bladzijdeplek } from '../../werkplek.js';
import { Besluiten } from '../begroting/besluiten.js';
import { Begrotingsformulier } from './begroting-formulier.js';
import { Declaratieformulier } from './declaratie-formulier.js';
import { Declaraties } from './declaraties.js';

const SOORTEN = [
  ['declaraties', 'Declaraties'],
  ['begroting', 'Begroting (CSV)'],
] as const;

/** Files that are taken in: read and judged whole, with every fault by its line, and booked whole or not at all. */
export default function Invoeren({ boek }: Bladzijdeplek) {
  const [{ soort }, kies] = useKeuze(['soort']);
  const begroting = soort === 'begroting';
  return (
    <Bladzijde
      titel="Invoeren"
      inleiding="Een bestand wordt in zijn geheel gelezen en beoordeeld. Klopt er iets niet, dan ziet u elke fout met haar regel en wordt er niets geboekt. Hetzelfde bestand nog eens boekt niets dubbel."
    >
      <form className="keuzes" onSubmit={(gebeurtenis) => gebeurtenis.preventDefault()}>
        <Keuzelijst
          label="Wat is het"
          value={begroting ? 'begroting' : 'declaraties'}
          keuzes={SOORTEN}
          opWijziging={kies('soort')}
        />
      </form>
      {begroting ? <Begrotingsformulier boek={boek} /> : <Declaratieformulier boek={boek} />}
      <h2 className="utrecht-heading-2">Eerder ingevoerd</h2>
      {begroting ? <Besluiten boek={boek.boek} soort="vastgesteld" /> : <Declaraties boek={boek.boek} />}
    </Bladzijde>
  );
}
