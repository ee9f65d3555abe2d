import { dagInAmsterdam } from '@ontschot/kern';
import type { Toezeggingregel } from '@ontschot/projecties';
import { useState } from 'react';
import { useConcept } from '../../../api/concept.js';
import { useOpdracht } from '../../../api/opdracht.js';
import { euro } from '../../../onderdelen/bedrag.js';
import { useIngelogd } from '../../../sessie/gebruik.js';
import { Bevestigen, Vastgelegd } from '../stappen.js';
import { Antwoordformulier, type Antwoordconcept } from './formulier.js';

interface Eigenschappen {
  readonly boek: string;
  readonly jaar: number;
  readonly aandeel: string;
  readonly regels: readonly Toezeggingregel[];
  /** What a koker is called. */
  readonly naam: (koker: string) => string;
}

/** To agree to a share or to refuse it: first the answer, then what it means, then it is booked. */
export function Beantwoorden({ boek, jaar, aandeel, regels, naam }: Eigenschappen) {
  const { sessie } = useIngelogd();
  const opdracht = useOpdracht();
  const [bevestigen, zetBevestigen] = useState(false);
  const begin: Antwoordconcept = { antwoord: '', boekdatum: dagIn(jaar), document: '', reden: '' };
  const [concept, zet, leeg] = useConcept(`aandeel ${boek} ${aandeel}`, begin);
  const [gegeven, zetGegeven] = useState('');
  const ja = concept.antwoord === 'ja';
  const stuur = async (): Promise<void> => {
    const pad = `boeken/${boek}/aandelen/${encodeURIComponent(aandeel)}/${ja ? 'toestemmingen' : 'afwijzingen'}`;
    const { boekdatum, document, reden } = concept;
    const inhoud = { boekdatum, financier: sessie.organisatie ?? '', ...(ja ? { document } : { reden }) };
    if ((await opdracht.stuur(pad, inhoud)) === undefined) return;
    zetGegeven(ja ? 'Vastgelegd: u stemt in. Het bedrag is nu toegezegd.' : 'Vastgelegd: u wijst dit af.');
    leeg(concept);
  };
  if (gegeven !== '') return <Vastgelegd>{gegeven}</Vastgelegd>;
  const gevraagd = regels.filter((een) => een.gevraagd > 0);
  if (gevraagd.length === 0) return <p className="utrecht-paragraph stil">Dit aandeel is al beantwoord.</p>;
  const bedragen = gevraagd.map((een) => `${euro(een.gevraagd)} uit ${naam(een.koker)}`).join(' en ');
  return (
    <>
      <h2 className="utrecht-heading-2">Uw antwoord</h2>
      {bevestigen ? (
        <Bevestigen
          titel="Wat uw antwoord betekent"
          knop={ja ? 'Stem in' : 'Wijs af'}
          bezig={opdracht.bezig}
          fout={opdracht.fout}
          terug={() => zetBevestigen(false)}
          door={() => void stuur()}
        >
          <p className="utrecht-paragraph">
            {ja
              ? `U zegt ${bedragen} toe. Het wordt betaald zodra uw bijdrage in het boek is ontvangen. Vastgelegd wordt: ${concept.document}.`
              : `U zegt ${bedragen} niet toe: het vervalt, en wie het zou krijgen leest waarom. Vastgelegd wordt: ${concept.reden}`}
          </p>
        </Bevestigen>
      ) : (
        <Antwoordformulier concept={concept} zet={zet} verder={() => zetBevestigen(true)} jaar={jaar} />
      )}
    </>
  );
}

/** Today, or the day of that year that is nearest to it. */
function dagIn(jaar: number): string {
  const vandaag = dagInAmsterdam(new Date().toISOString());
  if (vandaag < `${jaar}-01-01`) return `${jaar}-01-01`;
  return vandaag > `${jaar}-12-31` ? `${jaar}-12-31` : vandaag;
}
