import { euro } from '../../onderdelen/bedrag.js';
import { schrijfDatum } from '../../onderdelen/datum.js';
import type { Teamtrekking } from './gegevens.js';
import { VORM, VRAAGSOORT } from './woorden.js';

/** What a trekking is, in a few words: "€ 400,00 voorschot – Paspoort of andere papieren". */
export const onderwerpVan = ({ bedrag, vorm, vraagsoort }: Teamtrekking): string =>
  `${euro(bedrag)} ${VORM[vorm].toLowerCase()}${vraagsoort === null ? '' : ` – ${VRAAGSOORT[vraagsoort]}`}`;

interface Eigenschappen {
  readonly een: Teamtrekking;
  readonly team: string;
  /** Which heading it is on its page. */
  readonly kop?: 'h2' | 'h3';
}

/** Where it stands under: who asked, when, and for which group. */
export function Onderwerp({ een, team, kop: Kop = 'h2' }: Eigenschappen) {
  return (
    <>
      <Kop className="utrecht-heading-3">{onderwerpVan(een)}</Kop>
      <p className="utrecht-paragraph stil">
        {een.eigen ? 'Door u gevraagd' : 'Door een collega gevraagd'} op {schrijfDatum(een.boekdatum)}, voor {team}
        {een.groep && ` (groep ${een.groep.naam}, ${een.groep.aantal} mensen)`}
      </p>
    </>
  );
}
