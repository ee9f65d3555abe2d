import { useKeuze } from '../../../api/keuze.js';
import { Bladzijde } from '../../../onderdelen/bladzijde.js';
import { Keuzelijst } from '../../../onderdelen/veld.js';
import type { Bladzijdeplek } from '../../werkplek.js';
import { Besluiten } from './besluiten.js';
import type { Soort } from './concept.js';
import { Formulier } from './formulier.js';

const SOORTEN = [
  ['wijzigen', 'De begroting wijzigen'],
  ['vaststellen', 'Een begroting voor het eerst vaststellen'],
] as const;

/** Changes the begroting by a besluit, or adopts one; and what was decided before. */
export default function Begroting({ boek }: Bladzijdeplek) {
  const [{ soort = 'wijzigen' }, kies] = useKeuze(['soort']);
  const gekozen: Soort = soort === 'vaststellen' ? 'vaststellen' : 'wijzigen';
  return (
    <Bladzijde
      titel="Begroting"
      inleiding="Zet een besluit van de raad in het boek. Onder de regels staat wat elk budget was en wordt, of waarom het niet kan; pas met de knop wordt het geboekt."
    >
      <form className="keuzes" onSubmit={(gebeurtenis) => gebeurtenis.preventDefault()}>
        <Keuzelijst label="Wat wilt u doen" value={gekozen} keuzes={SOORTEN} opWijziging={kies('soort')} />
      </form>
      <Formulier key={gekozen} boek={boek} soort={gekozen} />
      <h2 className="utrecht-heading-2">Eerder besloten</h2>
      <Besluiten boek={boek.boek} />
    </Bladzijde>
  );
}
