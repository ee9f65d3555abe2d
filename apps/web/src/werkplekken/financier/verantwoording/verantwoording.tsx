import type { KokerOverzicht } from '@ontschot/projecties';
import { useVraag } from '../../../api/gebruik.js';
import { useKeuze } from '../../../api/keuze.js';
import { Antwoord } from '../../../onderdelen/antwoord.js';
import { Bladzijde } from '../../../onderdelen/bladzijde.js';
import { Peildag } from '../../../onderdelen/peildag.js';
import { Keuzelijst } from '../../../onderdelen/veld.js';
import type { Bladzijdeplek } from '../../werkplek.js';
import { Koker } from './koker.js';

/** Where the euros of one koker ended up; which koker and which day stand in the address. */
export default function Verantwoordingbladzijde({ boek: { boek, jaar } }: Bladzijdeplek) {
  const [{ koker: gekozen, op = `${jaar}-12-31` }, kies] = useKeuze(['koker', 'op']);
  const vraag = useVraag<{ readonly kokers: readonly KokerOverzicht[] }>(`boeken/${boek}/kokers`, { aantal: 500 });
  return (
    <Bladzijde
      titel="Waar uw euro’s bleven"
      inleiding="Elke euro houdt de kleur van de koker waar hij uit komt. Zo is te zien waar uw geld bleef, door elk budget heen."
    >
      <Antwoord
        vraag={vraag}
        leeg={({ kokers }) => (kokers.length === 0 ? 'U betaalt in dit boek geen koker.' : undefined)}
      >
        {({ kokers }) => {
          const koker = gekozen ?? kokers[0]?.koker ?? '';
          return (
            <>
              <form className="keuzes" onSubmit={(gebeurtenis) => gebeurtenis.preventDefault()}>
                <Keuzelijst
                  label="Koker"
                  value={koker}
                  keuzes={kokers.map((een) => [een.koker, een.naam] as const)}
                  opWijziging={kies('koker')}
                />
                <Peildag op={op} kies={kies('op')} jaar={jaar} />
              </form>
              <Koker boek={boek} koker={koker} op={op} />
            </>
          );
        }}
      </Antwoord>
    </Bladzijde>
  );
}
