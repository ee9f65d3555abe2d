import { useQuery } from '@tanstack/react-query';
import { Antwoord } from '../onderdelen/antwoord.js';
import { Bladzijde } from '../onderdelen/bladzijde.js';
import { Knop } from '../onderdelen/knop.js';
import { werkplekVan } from '../werkplekken/index.js';
import { demopersonen, demosessie } from './demo.js';
import type { Sessie } from './sessie.js';

/** The demo: choose as whom to look. Nobody is really signed in, and the page says so. */
export function DemoKeuze({ opKeuze }: { readonly opKeuze: (sessie: Sessie) => void }) {
  const vraag = useQuery({ queryKey: ['demopersonen'], queryFn: demopersonen });
  return (
    <Bladzijde
      titel="Ontschot – de demo"
      inleiding="Dit is een demo op deze computer. Kies als wie u wilt kijken; in het echt meldt u zich aan met uw account. De bedragen van de gemeente zijn echt, de casussen zijn verzonnen."
    >
      <Antwoord vraag={vraag}>
        {(personen) => (
          <ul className="kaartjes">
            {personen
              .filter(({ rol }) => werkplekVan(rol) !== undefined)
              .map((persoon) => (
                <li key={persoon.sub} className="kaartje">
                  <h2 className="utrecht-heading-3">{persoon.naam}</h2>
                  <p className="utrecht-paragraph">{werkplekVan(persoon.rol)?.komtVoor}</p>
                  <Knop soort="primary-action" onClick={() => opKeuze(demosessie(persoon))}>
                    Kijk als {persoon.naam}
                  </Knop>
                </li>
              ))}
          </ul>
        )}
      </Antwoord>
    </Bladzijde>
  );
}
