import { Antwoord } from '../../../onderdelen/antwoord.js';
import { Bladzijde } from '../../../onderdelen/bladzijde.js';
import { Csvknop } from '../../../onderdelen/csvknop.js';
import type { Bladzijdeplek } from '../../werkplek.js';
import { useBericht } from '../bericht.js';
import { useTeams, useTrekkingen } from '../gegevens.js';
import { Nakijken } from './nakijken.js';
import { Verzoek } from './verzoek.js';

/** What waits for a colleague, and what one looks at afterwards. */
export default function Wachtendbladzijde({ boek }: Bladzijdeplek) {
  const wachtend = useTrekkingen(boek, { wachtend: 'ja' });
  const teBekijken = useTrekkingen(boek, { teBekijken: 'ja' });
  const teams = useTeams(boek).data?.teams ?? [];
  const naamVan = (id: string): string => teams.find(({ team }) => team === id)?.naam ?? id;
  const [bericht, zeg] = useBericht();
  return (
    <Bladzijde titel="Meekijken">
      {bericht}
      <h2 className="utrecht-heading-2">Wacht op een collega</h2>
      <Antwoord
        vraag={wachtend}
        leeg={({ trekkingen }) => (trekkingen.length === 0 ? 'Er wacht niets op een collega.' : undefined)}
      >
        {({ trekkingen }) => (
          <>
            <ul className="kaartjes">
              {trekkingen.map((een) => (
                <li key={een.trekking} className="kaartje">
                  <Verzoek boek={boek} een={een} team={naamVan(een.team)} zeg={zeg} />
                </li>
              ))}
            </ul>
            <Csvknop
              titel="Wacht op een collega"
              csv={{ boek: boek.boek, soort: 'trekkingen', velden: { wachtend: 'ja' } }}
            />
          </>
        )}
      </Antwoord>
      <h2 className="utrecht-heading-2">Achteraf meekijken</h2>
      <Antwoord
        vraag={teBekijken}
        leeg={({ trekkingen }) => (trekkingen.length === 0 ? 'Er is niets om achteraf te bekijken.' : undefined)}
      >
        {({ trekkingen }) => (
          <>
            <ul className="kaartjes">
              {trekkingen.map((een) => (
                <li key={een.trekking} className="kaartje">
                  <Nakijken boek={boek} een={een} team={naamVan(een.team)} zeg={zeg} />
                </li>
              ))}
            </ul>
            <Csvknop
              titel="Achteraf meekijken"
              csv={{ boek: boek.boek, soort: 'trekkingen', velden: { teBekijken: 'ja' } }}
            />
          </>
        )}
      </Antwoord>
    </Bladzijde>
  );
}
