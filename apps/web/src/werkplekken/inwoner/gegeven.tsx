import { useOpdracht } from '../../api/opdracht.js';
import { euro } from '../../onderdelen/bedrag.js';
import { schrijfDatum } from '../../onderdelen/datum.js';
import { Knop } from '../../onderdelen/knop.js';
import { Foutmelding } from '../../onderdelen/melding.js';
import type { Boek } from '../werkplek.js';
import { VORM } from '../wijkteam/woorden.js';
import type { Gekregen } from './gegevens.js';
import { Zinnen } from './zinnen.js';

const STAAT: Readonly<Record<Gekregen['staat'], string>> = {
  aangevraagd: 'Het team kijkt er nog naar.',
  verstrekt: 'Dit kreeg u.',
  afgewezen: 'Het team zei nee.',
  ingetrokken: 'Het team trok de aanvraag in.',
  vervallen: 'De aanvraag is verlopen.',
  teruggenomen: 'Dit is teruggedraaid.',
};

/** One thing that a team gave or was asked for, with what the team wrote; a story that is told on can be stopped. */
export function Gegeven({ boek, een, team }: { readonly boek: Boek; readonly een: Gekregen; readonly team: string }) {
  const opdracht = useOpdracht();
  const doorverteld = een.zinnen.some(({ alsVerhaal }) => alsVerhaal === true);
  return (
    <>
      <h3 className="utrecht-heading-3">
        {euro(een.bedrag)} {VORM[een.vorm].toLowerCase()}
      </h3>
      <p className="utrecht-paragraph">
        {STAAT[een.staat]} Van {team}, op {schrijfDatum(een.vanaf)}.
        {een.terugbetaald > 0 && ` U betaalde ${euro(een.terugbetaald)} terug.`}
        {een.tegenprestatie !== null &&
          ` Afgesproken: ${een.tegenprestatie.uren} uren; gedaan: ${een.tegenprestatie.gemeld}.`}
      </p>
      <Zinnen zinnen={een.zinnen} />
      {doorverteld && (
        <>
          <p className="utrecht-paragraph">De raad en andere teams kunnen lezen wat het bracht, zonder uw naam.</p>
          {opdracht.fout !== undefined && <Foutmelding fout={opdracht.fout} />}
          <Knop
            bezig={opdracht.bezig}
            onClick={() =>
              void opdracht.stuur(
                `boeken/${boek.boek}/trekkingen/${encodeURIComponent(een.trekking)}/verhaalintrekkingen`,
                {},
              )
            }
          >
            Laat het niet meer doorvertellen
          </Knop>
        </>
      )}
    </>
  );
}
