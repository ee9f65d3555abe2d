import { useState } from 'react';
import { useOpdracht } from '../../../api/opdracht.js';
import { euro } from '../../../onderdelen/bedrag.js';
import { schrijfMoment } from '../../../onderdelen/datum.js';
import { Knop } from '../../../onderdelen/knop.js';
import { Foutmelding } from '../../../onderdelen/melding.js';
import type { Boek } from '../../werkplek.js';
import { boekdag, padVan, type Teamtrekking } from '../gegevens.js';
import { Onderwerp } from '../onderwerp.js';
import { Zinnen } from '../zinnen.js';
import { Afwijzing } from './afwijzing.js';

export interface Kaarteigenschappen {
  readonly boek: Boek;
  readonly een: Teamtrekking;
  readonly team: string;
  /** Says on the page what was done. */
  readonly zeg: (zin: string) => void;
}

/** A request that waits: a colleague says yes in one tap, or no with a sentence; who asked can only withdraw it. */
export function Verzoek({ boek, een, team, zeg }: Kaarteigenschappen) {
  const opdracht = useOpdracht();
  const [nee, zetNee] = useState(false);
  const pad = `${padVan(boek)}/trekkingen/${encodeURIComponent(een.trekking)}`;
  const vandaag = boekdag(boek);
  // It cannot be granted on a day before it was asked for.
  const boekdatum = vandaag < een.boekdatum ? een.boekdatum : vandaag;
  const doe = async (wat: string, zin: string): Promise<void> => {
    if ((await opdracht.stuur(`${pad}/${wat}`, { boekdatum })) !== undefined) zeg(zin);
  };
  return (
    <>
      <Onderwerp een={een} team={team} kop="h3" />
      {een.tegenprestatie && <p className="utrecht-paragraph">Daar staan {een.tegenprestatie.uren} uren tegenover.</p>}
      {een.vervaltOp && (
        <p className="utrecht-paragraph stil">Zegt niemand ja, dan vervalt het op {schrijfMoment(een.vervaltOp)}.</p>
      )}
      <Zinnen
        boek={boek}
        trekking={een.trekking}
        waarvoor={een.eigen ? 'Eigen aanvraag nalezen' : 'Meekijken met een collega'}
      />
      {opdracht.fout !== undefined && <Foutmelding fout={opdracht.fout} />}
      {een.eigen && <p className="utrecht-paragraph">U vroeg dit zelf; een collega moet ja zeggen.</p>}
      <div className="knoppen">
        {een.eigen ? (
          <Knop bezig={opdracht.bezig} onClick={() => void doe('intrekkingen', 'Ingetrokken. Het geld is weer vrij.')}>
            Trek het in
          </Knop>
        ) : (
          <>
            <Knop
              soort="primary-action"
              bezig={opdracht.bezig}
              onClick={() => void doe('instemmingen', `Gegeven: ${euro(een.bedrag)}. Uw collega ziet het meteen.`)}
            >
              Ja, geef het
            </Knop>
            <Knop aria-expanded={nee} onClick={() => zetNee(!nee)}>
              Nee
            </Knop>
          </>
        )}
      </div>
      {nee && <Afwijzing pad={pad} trekking={een.trekking} boekdatum={boekdatum} zeg={zeg} />}
    </>
  );
}
