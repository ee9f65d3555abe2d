import type { Afspraakoverzicht } from '@ontschot/projecties';
import { useVraag } from '../../../api/gebruik.js';
import { Antwoord } from '../../../onderdelen/antwoord.js';
import { Bladzijde } from '../../../onderdelen/bladzijde.js';
import { Melding } from '../../../onderdelen/melding.js';
import { Afspraakinhoud } from '../../gedeeld/afspraak/inhoud.js';
import { Vastgesteld } from '../../gedeeld/vastgesteld.js';
import { afspraakstaat } from '../../gedeeld/woorden.js';
import type { Bladzijdeplek } from '../../werkplek.js';

/** One afspraak in plain Dutch, and what was assessed under it. */
export default function Afspraakbladzijde({ boek: { boek }, delen }: Bladzijdeplek) {
  const id = delen['afspraak'] ?? '';
  const vraag = useVraag<Afspraakoverzicht>(`boeken/${boek}/afspraken/${encodeURIComponent(id)}`);
  const laatste = vraag.data?.versies.at(-1);
  return (
    <Bladzijde titel={laatste?.inhoud.naam ?? 'Afspraak'}>
      <Antwoord vraag={vraag}>
        {(afspraak) => (
          <>
            <p className="utrecht-paragraph">
              Versie {afspraak.versie}: {afspraakstaat(afspraak.staat)}.
            </p>
            {afspraak.staat === 'voorgelegd' && (
              <Melding soort="info">
                Deze afspraak ligt bij wie de kokers betaalt. Zodra zij instemmen en de gemeente haar sluit, geldt zij.
              </Melding>
            )}
            {laatste && <Afspraakinhoud boek={boek} afspraak={afspraak} versie={laatste} />}
            <Vastgesteld boek={boek} afspraak={id} />
          </>
        )}
      </Antwoord>
    </Bladzijde>
  );
}
