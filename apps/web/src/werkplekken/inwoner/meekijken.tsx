import { useOpdracht } from '../../api/opdracht.js';
import { Antwoord } from '../../onderdelen/antwoord.js';
import { schrijfDatum } from '../../onderdelen/datum.js';
import { Knop } from '../../onderdelen/knop.js';
import { Foutmelding } from '../../onderdelen/melding.js';
import type { Bladzijdeplek } from '../werkplek.js';
import { Eigen } from './eigen.js';
import { useEigen, useGegevens, type Gegevens, type Inzage } from './gegevens.js';
import { Geven } from './geven.js';
import { aanWie } from './wie.js';

const STAAT: Readonly<Record<string, string>> = {
  geldt: 'Mag nu meekijken',
  ingetrokken: 'Gestopt',
  verlopen: 'Voorbij',
  vergeten: 'Voorbij: uw huishouden is vergeten',
};

/** The switch of inzage: who may see what the household costs, to give and to take back. */
export default function Meekijkenbladzijde({ boek }: Bladzijdeplek) {
  const vraag = useGegevens(boek);
  const eigen = useEigen(boek) ?? '';
  return (
    <Eigen
      titel="Wie mag meekijken"
      inleiding="Niemand ziet wat uw huishouden alles bij elkaar kost, tenzij u dat goed vindt of de gemeente het besluit op grond van een wet. Wat u zelf aanzet, kunt u altijd stoppen, zonder reden."
    >
      <Antwoord vraag={vraag}>
        {(gegevens) => (
          <>
            {gegevens.inzages.length === 0 && <p className="utrecht-paragraph stil">Er mag niemand meekijken.</p>}
            <ul className="kaartjes" aria-label="Wie mag meekijken">
              {gegevens.inzages.map((een) => (
                <li key={een.inzage} className="kaartje">
                  <Meekijker een={een} namen={gegevens.namen} eigen={eigen} />
                </li>
              ))}
            </ul>
            <h2 className="utrecht-heading-2">Iemand laten meekijken</h2>
            <Geven eigen={eigen} gegevens={gegevens} />
          </>
        )}
      </Antwoord>
    </Eigen>
  );
}

interface Eigenschappen {
  readonly een: Inzage;
  readonly namen: Gegevens['namen'];
  readonly eigen: string;
}

function Meekijker({ een, namen, eigen }: Eigenschappen) {
  const opdracht = useOpdracht();
  return (
    <>
      <h2 className="utrecht-heading-3">{aanWie(een, namen)}</h2>
      <p className="utrecht-paragraph">
        {STAAT[een.staat] ?? een.staat}, tot en met {schrijfDatum(een.totEnMet)}. Waarvoor: {een.doelbinding}.
      </p>
      {een.grond !== null && (
        <p className="utrecht-paragraph">
          De gemeente besloot dit, op grond van {een.grond}. Dat kunt u niet zelf stoppen; vraag het de gemeente.
        </p>
      )}
      {opdracht.fout !== undefined && <Foutmelding fout={opdracht.fout} />}
      {een.staat === 'geldt' && een.grond === null && (
        <Knop
          bezig={opdracht.bezig}
          onClick={() => void opdracht.stuur(`${eigen}/inzages/${encodeURIComponent(een.inzage)}/intrekkingen`, {})}
        >
          Stop het meekijken
        </Knop>
      )}
    </>
  );
}
