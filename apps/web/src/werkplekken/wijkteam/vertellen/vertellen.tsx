import { Antwoord } from '../../../onderdelen/antwoord.js';
import { Bladzijde } from '../../../onderdelen/bladzijde.js';
import { Csvknop } from '../../../onderdelen/csvknop.js';
import type { Bladzijdeplek } from '../../werkplek.js';
import { useBericht } from '../bericht.js';
import { useTeams, useTrekkingen } from '../gegevens.js';
import { Onderwerp } from '../onderwerp.js';
import { Verhaal } from './verhaal.js';

/** What was given and nobody told yet what it brought. */
export default function Vertellenbladzijde({ boek }: Bladzijdeplek) {
  const vraag = useTrekkingen(boek, { teVertellen: 'ja' });
  const teams = useTeams(boek).data?.teams ?? [];
  const [bericht, zeg] = useBericht();
  return (
    <Bladzijde titel="Vertellen" inleiding="Wat bracht het? Eén zin is genoeg; zo verantwoordt u wat u gaf.">
      {bericht}
      <Antwoord
        vraag={vraag}
        leeg={({ trekkingen }) => (trekkingen.length === 0 ? 'Alles is verteld. Dank u.' : undefined)}
      >
        {({ trekkingen }) => (
          <>
            <ul className="kaartjes">
              {trekkingen.map((een) => (
                <li key={een.trekking} className="kaartje">
                  <Onderwerp een={een} team={teams.find(({ team }) => team === een.team)?.naam ?? een.team} />
                  <Verhaal boek={boek} een={een} zeg={zeg} />
                </li>
              ))}
            </ul>
            <Csvknop titel="Vertellen" csv={{ boek: boek.boek, soort: 'trekkingen', velden: { teVertellen: 'ja' } }} />
          </>
        )}
      </Antwoord>
    </Bladzijde>
  );
}
