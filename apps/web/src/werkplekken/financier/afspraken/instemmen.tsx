import type { Afspraakoverzicht } from '@ontschot/projecties';
import { dagInAmsterdam } from '@ontschot/kern';
import { useState } from 'react';
import { useConcept } from '../../../api/concept.js';
import { useOpdracht } from '../../../api/opdracht.js';
import { schrijfDatum } from '../../../onderdelen/datum.js';
import { Melding } from '../../../onderdelen/melding.js';
import { naamUit } from '../../gedeeld/woorden.js';
import { Bevestigen, Vastgelegd } from '../stappen.js';
import { Instemformulier, type Instemconcept } from './formulier.js';
import { Gevolg } from './gevolg.js';

interface Eigenschappen {
  readonly boek: string;
  readonly afspraak: Afspraakoverzicht;
  readonly versie: Afspraakoverzicht['versies'][number];
  readonly financier: string;
}

/** To agree to a version: first who does so and where it stands, then what it means, then it is booked. */
export function Instemmen({ boek, afspraak, versie, financier }: Eigenschappen) {
  const opdracht = useOpdracht();
  const [bevestigen, zetBevestigen] = useState(false);
  const begin: Instemconcept = { door: '', op: dagInAmsterdam(new Date().toISOString()), document: '' };
  const [concept, zet, leeg] = useConcept(`instemmen ${boek} ${afspraak.afspraak} ${versie.versie}`, begin);
  const naam = naamUit(afspraak.namen.organisaties, financier);
  const stuur = async (): Promise<void> => {
    const pad = `boeken/${boek}/afspraken/${encodeURIComponent(afspraak.afspraak)}/instemmingen`;
    if ((await opdracht.stuur(pad, { versie: versie.versie, financier, ...concept })) === undefined) return;
    leeg();
    zetBevestigen(false);
  };
  if (opdracht.geboekt !== undefined)
    return (
      <Vastgelegd>
        Vastgelegd: {naam} stemt in met versie {versie.versie}. Zodra alle betalers van wie dat nodig is instemden, kan
        de gemeente de afspraak sluiten.
      </Vastgelegd>
    );
  if (versie.instemmingen.some((een) => een.financier === financier))
    return <Melding soort="info">{naam} stemde al in met deze versie.</Melding>;
  return (
    <>
      <h2 className="utrecht-heading-2">Instemmen</h2>
      {bevestigen ? (
        <Bevestigen
          titel="Wat uw instemming betekent"
          knop="Stem in"
          bezig={opdracht.bezig}
          fout={opdracht.fout}
          terug={() => zetBevestigen(false)}
          door={() => void stuur()}
        >
          <Gevolg afspraak={afspraak} versie={versie} financier={financier} />
          <p className="utrecht-paragraph">
            Vastgelegd wordt: {naam}, {concept.door}, op {schrijfDatum(concept.op)}, {concept.document}. Een instemming
            blijft in het boek staan.
          </p>
        </Bevestigen>
      ) : (
        <Instemformulier concept={concept} zet={zet} verder={() => zetBevestigen(true)} />
      )}
    </>
  );
}
