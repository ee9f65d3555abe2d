import type { Declaratiestand } from '@ontschot/projecties';
import { useBladeren } from '../../../api/bladeren.js';
import { useKeuze } from '../../../api/keuze.js';
import { Bladzijde } from '../../../onderdelen/bladzijde.js';
import { Gebladerd } from '../../../onderdelen/gebladerd.js';
import { Keuzelijst } from '../../../onderdelen/veld.js';
import type { Bladzijdeplek } from '../../werkplek.js';
import { Declaratielijst } from './lijst.js';

const STATEN = [
  ['', 'alle'],
  ['onderweg', 'wordt geboekt'],
  ['geboekt', 'geboekt'],
  ['afgebroken', 'afgebroken'],
] as const;

/** What this aanbieder declared, and how far that was booked; the choice stands in the address. */
export default function Declaratiesbladzijde({ boek: { boek } }: Bladzijdeplek) {
  const [{ staat = '' }, kies] = useKeuze(['staat']);
  const lijst = useBladeren<Declaratiestand>(`boeken/${boek}/declaraties`, 'declaraties', { staat, aantal: 100 });
  return (
    <Bladzijde
      titel="Declaraties"
      inleiding="Wat u declareerde, en hoeveel daarvan is geboekt. Een bestand met fouten wordt in zijn geheel teruggegeven met elke fout erbij, en staat daarom niet in deze lijst."
    >
      <form className="keuzes" onSubmit={(gebeurtenis) => gebeurtenis.preventDefault()}>
        <Keuzelijst label="Staat" value={staat} keuzes={STATEN} opWijziging={kies('staat')} />
      </form>
      <Gebladerd
        lijst={lijst}
        leeg={staat === '' ? 'U hebt in dit boek nog niets gedeclareerd.' : 'Er zijn geen declaraties die zo staan.'}
        wat="declaraties"
      >
        {(declaraties) => (
          <Declaratielijst declaraties={declaraties} csv={{ boek, soort: 'declaraties', velden: { staat } }} />
        )}
      </Gebladerd>
    </Bladzijde>
  );
}
