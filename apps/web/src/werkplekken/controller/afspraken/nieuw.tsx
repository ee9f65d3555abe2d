import type { Afspraakregel } from '@ontschot/projecties';
import { useLocation } from 'wouter';
import { wordtWijziging } from '../../../api/concept-op.js';
import { useVraag } from '../../../api/gebruik.js';
import { Antwoord } from '../../../onderdelen/antwoord.js';
import { Bladzijde } from '../../../onderdelen/bladzijde.js';
import type { Bladzijdeplek } from '../../werkplek.js';
import { nieuwConcept } from './formulier/concept.js';
import { Afspraakformulier, type Getypt } from './formulier/formulier.js';

/** An agreement that is not there yet. */
export default function NieuweAfspraak({ boek }: Bladzijdeplek) {
  const [, ga] = useLocation();
  const sleutel = `afspraak ${boek.boek}`;
  const vraag = useVraag<{ afspraken: readonly Afspraakregel[] }>(`boeken/${boek.boek}/afspraken`, { aantal: 500 });
  return (
    <Bladzijde
      titel="Een nieuwe afspraak"
      inleiding="Wie levert, voor wie, welke kokers meebetalen en hoe de winst wordt gedeeld. Proberen boekt niets."
    >
      <Antwoord vraag={vraag}>
        {({ afspraken }) => (
          <Afspraakformulier
            boek={boek}
            begin={nieuwConcept(boek.jaar)}
            sleutel={sleutel}
            metReden={false}
            bekend={afspraken.map(({ afspraak }) => afspraak)}
            op={0}
            verder={(id, revisie) => {
              wordtWijziging<Getypt>(sleutel, `${sleutel} ${id}`, revisie, (getypt) => getypt);
              ga(`/controller/${boek.boek}/afspraken/${encodeURIComponent(id)}/wijzigen?nog=ja`);
            }}
            bewaard={(id) => ga(`/controller/${boek.boek}/afspraken/${encodeURIComponent(id)}?bewaard=ja`)}
          />
        )}
      </Antwoord>
    </Bladzijde>
  );
}
