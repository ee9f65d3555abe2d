import type { Raadsoverzicht } from '@ontschot/projecties';
import { useVraag } from '../../../api/gebruik.js';
import { Antwoord } from '../../../onderdelen/antwoord.js';
import { euro } from '../../../onderdelen/bedrag.js';
import { Bladzijde } from '../../../onderdelen/bladzijde.js';
import { schrijfDatum } from '../../../onderdelen/datum.js';
import { Getal, Getallen } from '../../gedeeld/getal.js';
import { Verwijzing } from '../../gedeeld/verwijzing.js';
import type { Bladzijdeplek } from '../../werkplek.js';
import { Preventiewinst } from './preventiewinst.js';
import { Wijkteams } from './wijkteams.js';

/** A year on one page: the money, what prevention brought, and what the teams did; of nobody in particular. */
export default function Overzichtbladzijde({ boek: { boek, jaar, gemeente } }: Bladzijdeplek) {
  const vraag = useVraag<Raadsoverzicht>(`boeken/${boek}/raadsoverzicht`);
  return (
    <Bladzijde
      titel={`${gemeente} ${jaar}`}
      inleiding="Het jaar op één bladzijde: totalen, en niets over één huishouden."
    >
      <Antwoord vraag={vraag}>
        {(overzicht) => (
          <>
            <h2 className="utrecht-heading-2">Het geld</h2>
            <p className="utrecht-paragraph">{geldzin(overzicht)}</p>
            <Getallen titel="Het geld">
              <Getal naam="Begroot" bedrag={overzicht.totaal.primitief} />
              <Getal naam="Na wijziging" bedrag={overzicht.totaal.naWijziging} />
              <Getal naam="Uitgegeven" bedrag={overzicht.totaal.besteed} />
              <Getal naam="Vrij" bedrag={overzicht.totaal.vrij} />
            </Getallen>
            <p className="utrecht-paragraph">
              <Verwijzing boek={boek} naar="geld">
                Het geld per koker en per budget
              </Verwijzing>
            </p>
            <Preventiewinst winst={overzicht.preventiewinst} boek={boek} />
            <Wijkteams overzicht={overzicht} boek={boek} />
          </>
        )}
      </Antwoord>
    </Bladzijde>
  );
}

function geldzin({ totaal, op }: Raadsoverzicht): string {
  const heel = `De gemeente en wie meebetaalt hebben ${euro(totaal.naWijziging)} in dit boek.`;
  return op === null
    ? `${heel} Wat daarvan is uitgegeven, ziet u zodra de eerste maand is afgesloten.`
    : `${heel} Wat is uitgegeven en vrij is, staat hier zoals het was op ${schrijfDatum(op)}, het eind van de laatste afgesloten maand.`;
}
