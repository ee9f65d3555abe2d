import type { Afspraakoverzicht } from '@ontschot/projecties';
import { useLocation } from 'wouter';
import { useVraag } from '../../../api/gebruik.js';
import { useKeuze } from '../../../api/keuze.js';
import { Antwoord } from '../../../onderdelen/antwoord.js';
import { Bladzijde } from '../../../onderdelen/bladzijde.js';
import { NOG_IN_FORMULIER } from '../../gedeeld/nog-in-formulier.js';
import { Vastgelegd } from '../../gedeeld/vastgelegd.js';
import type { Bladzijdeplek } from '../../werkplek.js';
import { conceptVan } from './formulier/concept.js';
import { Afspraakformulier } from './formulier/formulier.js';

/** The next version of an agreement; a draft is written anew. What is closed holds until the next one is. */
export default function WijzigAfspraak({ boek, delen }: Bladzijdeplek) {
  const { afspraak: id = '' } = delen;
  const [, ga] = useLocation();
  const [{ nog }] = useKeuze(['nog']);
  const vraag = useVraag<Afspraakoverzicht>(`boeken/${boek.boek}/afspraken/${encodeURIComponent(id)}`);
  const laatste = vraag.data?.versies.at(-1);
  const ontwerp = vraag.data?.staat === 'ontwerp';
  return (
    <Bladzijde
      titel={`Wijzig ${laatste?.inhoud.naam ?? 'de afspraak'}`}
      inleiding={
        ontwerp
          ? 'Zolang het een ontwerp is, verandert het zonder dat iemand hoeft in te stemmen.'
          : 'Dit wordt een nieuwe versie, die de betalers opnieuw krijgen voorgelegd. Tot zij is gesloten, geldt de vorige.'
      }
    >
      {nog !== undefined && <Vastgelegd>Bewaard als ontwerp.{NOG_IN_FORMULIER}</Vastgelegd>}
      <Antwoord vraag={vraag}>
        {() =>
          laatste && (
            <Afspraakformulier
              boek={boek}
              begin={conceptVan(laatste.inhoud)}
              sleutel={`afspraak ${boek.boek} ${id}`}
              op={laatste.revisie}
              afspraak={id}
              metReden={!ontwerp}
              bekend={[]}
              bewaard={() => ga(`/controller/${boek.boek}/afspraken/${encodeURIComponent(id)}?bewaard=ja`)}
            />
          )
        }
      </Antwoord>
    </Bladzijde>
  );
}
