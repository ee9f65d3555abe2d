import type { Afspraakoverzicht } from '@ontschot/projecties';
import { useEffect, useState } from 'react';
import { useVraag } from '../../../api/gebruik.js';
import { useKeuze } from '../../../api/keuze.js';
import { Antwoord } from '../../../onderdelen/antwoord.js';
import { Bladzijde } from '../../../onderdelen/bladzijde.js';
import { schrijfMaand } from '../../../onderdelen/datum.js';
import { Afspraakinhoud } from '../../gedeeld/afspraak/inhoud.js';
import { Vastgelegd } from '../../gedeeld/vastgelegd.js';
import { afspraakstaat } from '../../gedeeld/woorden.js';
import type { Bladzijdeplek } from '../../werkplek.js';
import { Metinglijst } from './metinglijst.js';
import { Stappen } from './stappen.js';

/** One agreement: who, for whom, by which rule, in plain Dutch; what can be done with it; and every assessment of it. */
export default function Afspraak({ boek, delen }: Bladzijdeplek) {
  const { afspraak: id = '' } = delen;
  const [{ bewaard }, kies] = useKeuze(['bewaard']);
  const [gemeld, meld] = useState(
    bewaard === undefined ? '' : 'Bewaard. Er verandert niets aan geld tot zij is gesloten.',
  );
  // Said once: who shares the address or loads it again, saved nothing.
  useEffect(() => {
    if (bewaard !== undefined) kies('bewaard')('');
  }, [bewaard, kies]);
  const pad = `boeken/${boek.boek}`;
  const vraag = useVraag<Afspraakoverzicht>(`${pad}/afspraken/${encodeURIComponent(id)}`);
  const laatste = vraag.data?.versies.at(-1);
  return (
    <Bladzijde titel={laatste?.inhoud.naam ?? 'Afspraak'}>
      {gemeld !== '' && <Vastgelegd key={gemeld}>{gemeld}</Vastgelegd>}
      <Antwoord vraag={vraag}>
        {(afspraak) => (
          <>
            <p className="utrecht-paragraph">
              Versie {afspraak.versie}: {afspraakstaat(afspraak.staat)}.
              {afspraak.beeindigdPer !== undefined &&
                ` De laatste maand die telt is ${schrijfMaand(afspraak.beeindigdPer)}: ${afspraak.beeindigdOm ?? ''}.`}
              {afspraak.gesloten !== undefined &&
                afspraak.gesloten !== afspraak.versie &&
                ` Tot zij is gesloten, wordt er gedeeld volgens versie ${afspraak.gesloten}.`}
            </p>
            {laatste?.reden !== undefined && (
              <p className="utrecht-paragraph">Waarom zij veranderde: {laatste.reden}.</p>
            )}
            {laatste && <Afspraakinhoud boek={boek.boek} afspraak={afspraak} versie={laatste} />}
            <Stappen
              key={`${afspraak.staat} ${afspraak.versie} ${laatste?.instemmingen.length ?? 0}`}
              boek={boek}
              afspraak={afspraak}
              gemeld={meld}
            />
            {afspraak.versies
              .slice(0, -1)
              .reverse()
              .map((versie) => (
                <details key={versie.versie}>
                  <summary>Versie {versie.versie}</summary>
                  <Afspraakinhoud boek={boek.boek} afspraak={afspraak} versie={versie} />
                </details>
              ))}
          </>
        )}
      </Antwoord>
      <Metinglijst
        boek={boek.boek}
        afspraak={id}
        naam="vaststellingen"
        kop="Wat is vastgesteld"
        leeg="Van deze afspraak is nog niets vastgesteld."
      />
      <Metinglijst
        boek={boek.boek}
        afspraak={id}
        naam="metingen"
        kop="Wat is gemeten"
        leeg="Van deze afspraak is nog niets gemeten."
      />
    </Bladzijde>
  );
}
