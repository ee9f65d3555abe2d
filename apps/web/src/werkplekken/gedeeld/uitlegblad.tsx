import type { Uitleg } from '@ontschot/projecties';
import { useVraag } from '../../api/gebruik.js';
import { Antwoord } from '../../onderdelen/antwoord.js';
import { Bladzijde } from '../../onderdelen/bladzijde.js';
import { schrijfDatum, schrijfMoment } from '../../onderdelen/datum.js';
import type { Bladzijdeplek } from '../werkplek.js';
import { Stappenknop } from './uitleg/stappenknop.js';
import { zegSoort } from './journaaltabel.js';

/** Why a euro is where it is: the chain of one event, as a text that can be followed with a pen. */
export default function Uitlegblad({ boek, delen }: Bladzijdeplek) {
  const vraag = useVraag<Uitleg>(`boeken/${boek.boek}/uitleg/${delen['revisie'] ?? ''}`);
  return (
    <Bladzijde titel={`Uitleg bij ${delen['revisie'] ?? ''}`}>
      <Antwoord vraag={vraag}>
        {(uitleg) => (
          <>
            <dl className="utrecht-data-list utrecht-data-list--rows">
              <Regel wat="Wat">{zegSoort(uitleg.gebeurtenis.type)}</Regel>
              <Regel wat="Telt op">{schrijfDatum(uitleg.gebeurtenis.boekdatum)}</Regel>
              <Regel wat="Bij ons bekend op">{schrijfMoment(uitleg.gebeurtenis.geregistreerdOp)}</Regel>
              <Regel wat="Gevraagd door">{uitleg.gebeurtenis.rol}</Regel>
            </dl>
            {/* Lines of a fixed width, as they are meant to be read; it scrolls by itself where they do not fit. */}
            <pre className="uitlegtekst" tabIndex={0}>
              {uitleg.tekst}
            </pre>
            <Stappenknop boek={boek.boek} uitleg={uitleg} />
          </>
        )}
      </Antwoord>
    </Bladzijde>
  );
}

function Regel({ wat, children }: { readonly wat: string; readonly children: string }) {
  return (
    <div className="utrecht-data-list__item">
      <dt className="utrecht-data-list__item-key">{wat}</dt>
      <dd className="utrecht-data-list__item-value utrecht-data-list__item-value--html-dd">{children}</dd>
    </div>
  );
}
