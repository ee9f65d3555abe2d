import type { KokerOverzicht } from '@ontschot/projecties';
import { useSearchParams } from 'wouter';
import { useVraag } from '../../../api/gebruik.js';
import { Antwoord } from '../../../onderdelen/antwoord.js';
import { Bladzijde } from '../../../onderdelen/bladzijde.js';
import { Keuzelijst, Tekstveld } from '../../../onderdelen/veld.js';
import type { Bladzijdeplek } from '../../werkplek.js';
import { Koker } from './koker.js';

/** Where the euros of one koker ended up; which koker and which day stand in the address. */
export default function Verantwoordingbladzijde({ boek: { boek, jaar } }: Bladzijdeplek) {
  const [keuze, zetKeuze] = useSearchParams();
  const op = keuze.get('op') ?? `${jaar}-12-31`;
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
          const koker = keuze.get('koker') ?? kokers[0]?.koker ?? '';
          return (
            <>
              <form className="keuzes" onSubmit={(gebeurtenis) => gebeurtenis.preventDefault()}>
                <Keuzelijst
                  label="Koker"
                  value={koker}
                  keuzes={kokers.map((een) => [een.koker, een.naam] as const)}
                  opWijziging={(nieuw) => zetKeuze({ koker: nieuw, op }, { replace: true })}
                />
                <Tekstveld
                  label="Zoals het stond op"
                  type="date"
                  min={`${jaar}-01-01`}
                  max={`${jaar}-12-31`}
                  value={op}
                  opWijziging={(dag) => zetKeuze({ koker, ...(dag !== '' && { op: dag }) }, { replace: true })}
                />
              </form>
              <Koker boek={boek} koker={koker} op={op} />
            </>
          );
        }}
      </Antwoord>
    </Bladzijde>
  );
}
