import { Antwoord } from '../../../onderdelen/antwoord.js';
import { Bladzijde } from '../../../onderdelen/bladzijde.js';
import { Csvknop } from '../../../onderdelen/csvknop.js';
import type { Bladzijdeplek } from '../../werkplek.js';
import { useBericht } from '../bericht.js';
import { useTeams, useTrekkingen } from '../gegevens.js';
import { Voorschot } from './voorschot.js';

/** What was lent and is still open: hours and money that come back. */
export default function Voorschottenbladzijde({ boek }: Bladzijdeplek) {
  const vraag = useTrekkingen(boek, { open: 'ja' });
  const teams = useTeams(boek).data?.teams ?? [];
  const [bericht, zeg] = useBericht();
  return (
    <Bladzijde titel="Voorschotten" inleiding="Wat is voorgeschoten en nog openstaat. Meld hier wat terugkomt.">
      {bericht}
      <Antwoord
        vraag={vraag}
        leeg={({ trekkingen }) => (trekkingen.length === 0 ? 'Er staat geen voorschot open.' : undefined)}
      >
        {({ trekkingen }) => (
          <>
            <ul className="kaartjes">
              {trekkingen.map((een) => (
                <li key={een.trekking} className="kaartje">
                  <Voorschot
                    zeg={zeg}
                    boek={boek}
                    een={een}
                    team={teams.find(({ team }) => team === een.team)?.naam ?? een.team}
                  />
                </li>
              ))}
            </ul>
            <Csvknop titel="Voorschotten" csv={{ boek: boek.boek, soort: 'trekkingen', velden: { open: 'ja' } }} />
          </>
        )}
      </Antwoord>
    </Bladzijde>
  );
}
