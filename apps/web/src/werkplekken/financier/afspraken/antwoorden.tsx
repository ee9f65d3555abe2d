import type { Afspraakoverzicht } from '@ontschot/projecties';
import { dagInAmsterdam } from '@ontschot/kern';
import { useState } from 'react';
import { useConcept } from '../../../api/concept.js';
import { useOpdracht } from '../../../api/opdracht.js';
import { schrijfDatum } from '../../../onderdelen/datum.js';
import { Melding } from '../../../onderdelen/melding.js';
import { naamUit } from '../../gedeeld/woorden.js';
import { Bevestigen, Vastgelegd } from '../stappen.js';
import { Antwoordformulier, type Antwoordconcept } from './formulier.js';
import { Gevolg } from './gevolg.js';

interface Eigenschappen {
  readonly boek: string;
  readonly afspraak: Afspraakoverzicht;
  readonly versie: Afspraakoverzicht['versies'][number];
  readonly financier: string;
}

/** To agree to a version or to turn it down: first the answer, then what it means, then it is booked. */
export function Antwoorden({ boek, afspraak, versie, financier }: Eigenschappen) {
  const opdracht = useOpdracht();
  const [bevestigen, zetBevestigen] = useState(false);
  const op = dagInAmsterdam(new Date().toISOString());
  const begin: Antwoordconcept = { antwoord: '', door: '', op, document: '', reden: '' };
  const [concept, zet, leeg] = useConcept(`instemmen ${boek} ${afspraak.afspraak} ${versie.versie}`, begin);
  const naam = naamUit(afspraak.namen.organisaties, financier);
  const [gegeven, zetGegeven] = useState('');
  const ja = concept.antwoord === 'ja';
  const stuur = async (): Promise<void> => {
    const pad = `boeken/${boek}/afspraken/${encodeURIComponent(afspraak.afspraak)}`;
    const { door, op: dag, document, reden } = concept;
    const wie = { versie: versie.versie, financier, door, op: dag };
    const inhoud = ja ? { ...wie, document } : { ...wie, reden };
    if ((await opdracht.stuur(`${pad}/${ja ? 'instemmingen' : 'afwijzingen'}`, inhoud)) === undefined) return;
    zetGegeven(
      ja
        ? `Vastgelegd: ${naam} stemt in met versie ${versie.versie}. Zodra alle betalers van wie dat nodig is instemden, kan de gemeente de afspraak sluiten.`
        : `Vastgelegd: ${naam} wijst versie ${versie.versie} af. De gemeente leest waarom, en kan u een nieuwe versie voorleggen.`,
    );
    leeg(concept);
    zetBevestigen(false);
  };
  if (gegeven !== '') return <Vastgelegd>{gegeven}</Vastgelegd>;
  if (versie.instemmingen.some((een) => een.financier === financier))
    return <Melding soort="info">{naam} stemde al in met deze versie.</Melding>;
  const afgewezen = versie.afwijzingen.some((een) => een.financier === financier);
  return (
    <>
      <h2 className="utrecht-heading-2">Uw antwoord</h2>
      {afgewezen && (
        <Melding soort="info">{naam} wees deze versie af. U kunt daarop terugkomen en alsnog instemmen.</Melding>
      )}
      {bevestigen ? (
        <Bevestigen
          titel={ja ? 'Wat uw instemming betekent' : 'Wat uw afwijzing betekent'}
          knop={ja ? 'Stem in' : 'Wijs af'}
          bezig={opdracht.bezig}
          fout={opdracht.fout}
          terug={() => zetBevestigen(false)}
          door={() => void stuur()}
        >
          {ja ? (
            <Gevolg afspraak={afspraak} versie={versie} financier={financier} />
          ) : (
            <p className="utrecht-paragraph">
              Deze versie wordt niet gesloten zolang uw instemming nodig is en ontbreekt. Wie bij de afspraak hoort,
              leest uw reden. Komt u erop terug, dan kunt u alsnog instemmen.
            </p>
          )}
          <p className="utrecht-paragraph">
            Vastgelegd wordt: {naam}, {concept.door}, op {schrijfDatum(concept.op)},{' '}
            {ja ? concept.document : concept.reden}. Uw antwoord blijft in het boek staan.
          </p>
        </Bevestigen>
      ) : (
        <Antwoordformulier concept={concept} zet={zet} afgewezen={afgewezen} verder={() => zetBevestigen(true)} />
      )}
    </>
  );
}
