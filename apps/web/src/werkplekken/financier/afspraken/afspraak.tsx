import type { Afspraakoverzicht } from '@ontschot/projecties';
import { useVraag } from '../../../api/gebruik.js';
import { Antwoord } from '../../../onderdelen/antwoord.js';
import { Bladzijde } from '../../../onderdelen/bladzijde.js';
import { useIngelogd } from '../../../sessie/gebruik.js';
import { Afspraakinhoud } from '../../gedeeld/afspraak/inhoud.js';
import { Vastgesteld } from '../../gedeeld/vastgesteld.js';
import { afspraakstaat } from '../../gedeeld/woorden.js';
import type { Bladzijdeplek } from '../../werkplek.js';
import { Antwoorden } from './antwoorden.js';

/** One afspraak in plain Dutch, and where it waits for this payer, the way to answer. */
export default function Afspraakbladzijde({ boek: { boek }, delen }: Bladzijdeplek) {
  const { sessie } = useIngelogd();
  const financier = sessie.organisatie ?? '';
  const id = delen['afspraak'] ?? '';
  const vraag = useVraag<Afspraakoverzicht>(`boeken/${boek}/afspraken/${encodeURIComponent(id)}`);
  const wacht = useVraag<{ readonly toezeggingen: readonly unknown[] }>(`boeken/${boek}/toezeggingen`, {
    afspraak: id,
    wachtOp: 'instemming-afspraak',
  });
  const laatste = vraag.data?.versies.at(-1);
  return (
    <Bladzijde titel={laatste?.inhoud.naam ?? 'Afspraak'}>
      <Antwoord vraag={vraag}>
        {(afspraak) => (
          <>
            <p className="utrecht-paragraph">
              Versie {afspraak.versie}: {afspraakstaat(afspraak.staat)}.
            </p>
            {laatste && <Afspraakinhoud boek={boek} afspraak={afspraak} versie={laatste} />}
            {laatste && kanAntwoorden(afspraak, (wacht.data?.toezeggingen.length ?? 0) > 0) && (
              <Antwoorden key={laatste.versie} boek={boek} afspraak={afspraak} versie={laatste} financier={financier} />
            )}
            <Vastgesteld boek={boek} afspraak={id} />
          </>
        )}
      </Antwoord>
    </Bladzijde>
  );
}

/**
 * What the form is for: a version that lies before the payers, and a closed one whose promises wait for this payer. It stays
 * once somebody agreed, to say that it was booked; who agreed is in the list above it.
 */
const kanAntwoorden = ({ staat }: Afspraakoverzicht, wacht: boolean): boolean =>
  staat === 'voorgelegd' || (staat === 'gesloten' && wacht);
