import type { Declaratiestand } from '@ontschot/projecties';
import { useSearchParams } from 'wouter';
import { useVraag } from '../../../api/gebruik.js';
import { Antwoord } from '../../../onderdelen/antwoord.js';
import { Bladzijde } from '../../../onderdelen/bladzijde.js';
import { Knop } from '../../../onderdelen/knop.js';
import { Keuzelijst } from '../../../onderdelen/veld.js';
import type { Bladzijdeplek } from '../../werkplek.js';
import { Declaratielijst } from './lijst.js';

interface Antwoordblad {
  readonly declaraties: readonly Declaratiestand[];
  readonly volgende: string | null;
}

const STATEN = [
  ['', 'alle'],
  ['onderweg', 'wordt geboekt'],
  ['geboekt', 'geboekt'],
  ['afgebroken', 'afgebroken'],
] as const;

/** What this aanbieder declared, and how far that was booked; the page and the choice stand in the address. */
export default function Declaratiesbladzijde({ boek: { boek } }: Bladzijdeplek) {
  const [keuze, zetKeuze] = useSearchParams();
  const staat = keuze.get('staat') ?? '';
  const cursor = keuze.get('cursor') ?? undefined;
  const vraag = useVraag<Antwoordblad>(`boeken/${boek}/declaraties`, { staat, cursor, aantal: 100 });
  return (
    <Bladzijde
      titel="Declaraties"
      inleiding="Wat u declareerde, en hoeveel daarvan is geboekt. Een bestand met fouten wordt in zijn geheel teruggegeven met elke fout erbij, en staat daarom niet in deze lijst."
    >
      <form className="keuzes" onSubmit={(gebeurtenis) => gebeurtenis.preventDefault()}>
        <Keuzelijst
          label="Staat"
          value={staat}
          keuzes={STATEN}
          opWijziging={(nieuw) => zetKeuze(nieuw === '' ? {} : { staat: nieuw }, { replace: true })}
        />
      </form>
      <Antwoord
        vraag={vraag}
        leeg={({ declaraties }) =>
          declaraties.length > 0
            ? undefined
            : staat === ''
              ? 'U hebt in dit boek nog niets gedeclareerd.'
              : 'Er zijn geen declaraties die zo staan.'
        }
      >
        {({ declaraties, volgende }) => (
          <>
            <Declaratielijst declaraties={declaraties} />
            {volgende !== null && (
              <Knop onClick={() => zetKeuze({ ...(staat && { staat }), cursor: volgende })}>Oudere declaraties</Knop>
            )}
          </>
        )}
      </Antwoord>
    </Bladzijde>
  );
}
