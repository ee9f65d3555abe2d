import { useVraag } from '../../../api/gebruik.js';
import { Antwoord } from '../../../onderdelen/antwoord.js';
import { Bladzijde } from '../../../onderdelen/bladzijde.js';
import { schrijfDatum } from '../../../onderdelen/datum.js';
import { Tabel } from '../../../onderdelen/tabel.js';
import type { Bladzijdeplek } from '../../werkplek.js';
import { Verwijzing } from '../verwijzing.js';
import { gebeurtenisnaam } from '../woorden.js';
import { Ontvangstbewijs } from './ontvangstbewijs.js';
import type { Eigenuitleg } from './soort.js';
import { Uitlegtekst } from './uitlegtekst.js';

/** Why one event is as it is, back to what was agreed, and on to what came of it; with a receipt to keep. */
export default function Uitlegbladzijde({ boek: { boek }, delen }: Bladzijdeplek) {
  const revisie = Number(delen['revisie']);
  const vraag = useVraag<Eigenuitleg>(`boeken/${boek}/uitleg/${encodeURIComponent(delen['revisie'] ?? '')}`);
  return (
    <Bladzijde
      titel="Uitleg"
      inleiding="Waarom dit bedrag is zoals het is, van de afspraak tot de euro. Elke som is met een pen na te rekenen."
    >
      <Antwoord vraag={vraag}>
        {(uitleg) => (
          <>
            <h2 className="utrecht-heading-2">
              {gebeurtenisnaam(uitleg.gebeurtenis.type)} op {schrijfDatum(uitleg.gebeurtenis.boekdatum)}
            </h2>
            {uitleg.afspraak && (
              <p className="utrecht-paragraph">
                Dit volgt uit de afspraak{' '}
                <Verwijzing boek={boek} naar={`afspraken/${encodeURIComponent(uitleg.afspraak.afspraak)}`}>
                  {uitleg.afspraak.inhoud.naam}
                </Verwijzing>
                .
              </p>
            )}
            <Uitlegtekst boek={boek} uitleg={uitleg} />
            {uitleg.gevolgen.length > 0 && (
              <Tabel
                titel="Wat eruit volgde"
                csv={{ boek, soort: 'uitleg-gevolgen', velden: { revisie } }}
                sleutel={(een) => String(een.revisie)}
                regels={uitleg.gevolgen.filter((een) => een.boek === undefined || een.boek === boek)}
                kolommen={[
                  {
                    kop: 'Wat',
                    cel: (een) => (
                      <Verwijzing boek={boek} naar={`uitleg/${een.revisie}`}>
                        {gebeurtenisnaam(een.type)} [{een.revisie}]
                      </Verwijzing>
                    ),
                  },
                  { kop: 'Telt op', cel: (een) => schrijfDatum(een.boekdatum) },
                ]}
              />
            )}
            <Ontvangstbewijs boek={boek} revisie={revisie} type={uitleg.gebeurtenis.type} />
          </>
        )}
      </Antwoord>
    </Bladzijde>
  );
}
