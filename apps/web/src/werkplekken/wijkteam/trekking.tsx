import { Link } from 'wouter';
import { useVraag } from '../../api/gebruik.js';
import { Antwoord } from '../../onderdelen/antwoord.js';
import { euro } from '../../onderdelen/bedrag.js';
import { Bladzijde } from '../../onderdelen/bladzijde.js';
import type { Bladzijdeplek } from '../werkplek.js';
import { padVan, useTeams, type Teamtrekking } from './gegevens.js';
import { Onderwerp } from './onderwerp.js';
import { Uitkomst } from './uitkomst.js';
import { Zinnen } from './zinnen.js';

/** One trekking: where it stands, and what was written with it. */
export default function Trekkingbladzijde({ boek, delen }: Bladzijdeplek) {
  const naam = delen['trekking'] ?? '';
  const vraag = useVraag<Teamtrekking>(`${padVan(boek)}/trekkingen/${encodeURIComponent(naam)}`);
  const teams = useTeams(boek).data?.teams ?? [];
  return (
    <Bladzijde titel="Eén aanvraag">
      <Antwoord vraag={vraag}>
        {(een) => (
          <>
            <Uitkomst een={een} />
            <Onderwerp een={een} team={teams.find(({ team }) => team === een.team)?.naam ?? een.team} />
            <Standen een={een} />
            <Zinnen boek={boek} trekking={naam} waarvoor="Terugkijken in het team" />
            <p className="utrecht-paragraph">
              <Link className="utrecht-link utrecht-link--html-a" href={`/wijkteam/${boek.boek}`}>
                Terug naar ons geld
              </Link>
            </p>
          </>
        )}
      </Antwoord>
    </Bladzijde>
  );
}

function Standen({ een }: { readonly een: Teamtrekking }) {
  const regels: readonly (readonly [string, string | undefined])[] = [
    ['Staat nog open', een.voorschot === 0 ? undefined : euro(een.voorschot)],
    ['Ligt apart', een.verplicht === 0 ? undefined : euro(een.verplicht)],
    ['Uitgegeven', een.besteed === 0 ? undefined : euro(een.besteed)],
    ['Terugbetaald', een.terugbetaald === 0 ? undefined : euro(een.terugbetaald)],
    ['Kwijtgescholden', een.kwijtgescholden === 0 ? undefined : euro(een.kwijtgescholden)],
    ['Uren', een.tegenprestatie === null ? undefined : `${een.tegenprestatie.gemeld} van ${een.tegenprestatie.uren}`],
    ['Verteld wat het bracht', een.opbrengst.verteld === 0 ? 'nog niet' : 'ja'],
  ];
  return (
    <dl className="feiten">
      {regels.map(
        ([wat, waarde]) =>
          waarde !== undefined && (
            <div key={wat}>
              <dt>{wat}</dt>
              <dd>{waarde}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
