import type { Afspraakoverzicht, Metingoverzicht } from '@ontschot/projecties';
import { Link } from 'wouter';
import { useBladeren } from '../../../api/bladeren.js';
import { useVraag } from '../../../api/gebruik.js';
import { Antwoord } from '../../../onderdelen/antwoord.js';
import { Bedrag } from '../../../onderdelen/bedrag.js';
import { Bladzijde } from '../../../onderdelen/bladzijde.js';
import { schrijfDatum, schrijfMaand } from '../../../onderdelen/datum.js';
import { Gebladerd } from '../../../onderdelen/gebladerd.js';
import { Tabel } from '../../../onderdelen/tabel.js';
import { useNamen } from '../../gedeeld/namen.js';
import type { Bladzijdeplek } from '../../werkplek.js';

/** One agreement: who, for whom, by which rule, in plain Dutch; and every assessment of it. */
export default function Afspraak({ boek, delen }: Bladzijdeplek) {
  const { afspraak = '' } = delen;
  const namen = useNamen(boek.boek);
  const pad = `boeken/${boek.boek}`;
  const vraag = useVraag<Afspraakoverzicht>(`${pad}/afspraken/${encodeURIComponent(afspraak)}`);
  const lijst = useBladeren<Metingoverzicht>(`${pad}/vaststellingen`, 'vaststellingen', { afspraak });
  const laatste = vraag.data?.versies.at(-1);
  return (
    <Bladzijde titel={laatste?.inhoud.naam ?? 'Afspraak'}>
      <Antwoord vraag={vraag}>
        {({ staat, versies }) => (
          <>
            <p className="utrecht-paragraph">Staat: {staat === 'beeindigd' ? 'beëindigd' : staat}.</p>
            {versies.map(({ versie, inhoud, zinnen }) => (
              <section key={versie}>
                <h2 className="utrecht-heading-2">Versie {versie}</h2>
                <p className="utrecht-paragraph">
                  Loopt van {schrijfMaand(inhoud.looptijd.van)} tot en met {schrijfMaand(inhoud.looptijd.totEnMet)},
                  voor {inhoud.kokers.map(({ koker }) => namen.koker(koker)).join(', ')}.
                </p>
                <ul className="utrecht-unordered-list">
                  {zinnen.map((zin) => (
                    <li key={zin}>{zin}</li>
                  ))}
                </ul>
              </section>
            ))}
          </>
        )}
      </Antwoord>
      <h2 className="utrecht-heading-2">Wat is vastgesteld</h2>
      <Gebladerd lijst={lijst} leeg="Van deze afspraak is nog niets vastgesteld.">
        {(regels) => (
          <Tabel
            titel="Vaststellingen"
            regels={regels}
            sleutel={({ id }) => id}
            kolommen={[
              {
                kop: 'Over',
                cel: ({ van, totEnMet, revisie }) => (
                  <Link
                    className="utrecht-link utrecht-link--html-a"
                    href={`/controller/${boek.boek}/uitleg/${revisie}`}
                  >
                    {schrijfMaand(van)} tot en met {schrijfMaand(totEnMet)}
                  </Link>
                ),
              },
              { kop: 'Telt op', cel: ({ boekdatum }) => schrijfDatum(boekdatum) },
              { kop: 'Netto', getal: true, cel: ({ netto }) => <Bedrag eurocent={netto} /> },
            ]}
          />
        )}
      </Gebladerd>
    </Bladzijde>
  );
}
