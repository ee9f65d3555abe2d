import { schrijfDatum } from '../../../onderdelen/datum.js';
import { Keuzelijst, Tekstveld } from '../../../onderdelen/veld.js';
import { keuzesUit, LEEFTIJD } from '../woorden.js';
import type { Concept } from './concept.js';
import type { Veldeigenschappen } from './veldeigenschappen.js';

const ZOU = [
  ['onbekend', 'Weet ik niet'],
  ['nee', 'Nee'],
  ['ja', 'Ja'],
] as const;

/** What has an answer already, and can be another. */
export function Meer({ boek, concept, wijzig }: Veldeigenschappen) {
  return (
    <details>
      <summary>
        {LEEFTIJD[concept.leeftijd]}, {schrijfDatum(concept.boekdatum)}. Pas dit aan
      </summary>
      <Keuzelijst
        label="Om wie gaat het"
        value={concept.leeftijd}
        opWijziging={(leeftijd) => wijzig({ leeftijd: leeftijd as Concept['leeftijd'] })}
        keuzes={keuzesUit(LEEFTIJD)}
      />
      <Keuzelijst
        label="Had een wet dit moeten betalen"
        value={concept.zou}
        opWijziging={(zou) => wijzig({ zou: zou as Concept['zou'] })}
        keuzes={ZOU}
      />
      <Tekstveld
        label="Op welke dag telt het"
        type="date"
        required
        min={`${boek.jaar}-01-01`}
        max={`${boek.jaar}-12-31`}
        value={concept.boekdatum}
        opWijziging={(boekdatum) => wijzig({ boekdatum })}
      />
    </details>
  );
}
