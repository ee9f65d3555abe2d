import type { Afspraakregel } from '@ontschot/projecties';
import { Link } from 'wouter';
import { useBladeren } from '../../../api/bladeren.js';
import { Bladzijde } from '../../../onderdelen/bladzijde.js';
import { schrijfMaand } from '../../../onderdelen/datum.js';
import { Gebladerd } from '../../../onderdelen/gebladerd.js';
import { Tabel } from '../../../onderdelen/tabel.js';
import { useNamen } from '../../gedeeld/namen.js';
import { Verwijzing } from '../../gedeeld/verwijzing.js';
import { afspraakstaat } from '../../gedeeld/woorden.js';
import type { Bladzijdeplek } from '../../werkplek.js';

/** Every agreement of this boek; each opens to its rule in plain Dutch and to what was assessed. */
export default function Afspraken({ boek }: Bladzijdeplek) {
  const namen = useNamen(boek.boek);
  const lijst = useBladeren<Afspraakregel>(`boeken/${boek.boek}/afspraken`, 'afspraken');
  return (
    <Bladzijde titel="Afspraken" inleiding="Wie wat levert, voor wie, en hoe de winst wordt gedeeld.">
      <p className="utrecht-paragraph">
        <Verwijzing boek={boek.boek} naar="nieuwe-afspraak">
          Maak een nieuwe afspraak
        </Verwijzing>
      </p>
      <Gebladerd lijst={lijst} leeg="Er is nog geen afspraak opgesteld.">
        {(regels) => (
          <Tabel
            titel="Afspraken"
            csv={{ boek: boek.boek, soort: 'afspraken' }}
            regels={regels}
            sleutel={({ afspraak }) => afspraak}
            kolommen={[
              {
                kop: 'Afspraak',
                cel: ({ afspraak, naam }) => (
                  <Link
                    className="utrecht-link utrecht-link--html-a"
                    href={`/controller/${boek.boek}/afspraken/${encodeURIComponent(afspraak)}`}
                  >
                    {naam}
                  </Link>
                ),
              },
              { kop: 'Staat', cel: ({ staat }) => afspraakstaat(staat) },
              { kop: 'Door', cel: ({ aanbieders }) => aanbieders.map(namen.organisatie).join(', ') },
              { kop: 'Kokers', cel: ({ kokers }) => kokers.map(namen.koker).join(', ') },
              {
                kop: 'Looptijd',
                cel: ({ looptijd }) => `${schrijfMaand(looptijd.van)} tot en met ${schrijfMaand(looptijd.totEnMet)}`,
              },
            ]}
          />
        )}
      </Gebladerd>
    </Bladzijde>
  );
}
