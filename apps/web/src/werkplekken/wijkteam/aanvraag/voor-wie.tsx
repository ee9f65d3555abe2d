import { useQuery } from '@tanstack/react-query';
import { Tekstveld } from '../../../onderdelen/veld.js';
import { demopersonen } from '../../../sessie/demo.js';
import { useIngelogd } from '../../../sessie/gebruik.js';
import type { Veldeigenschappen } from './veldeigenschappen.js';

/** A household by its code, or a group by a name of its own; of an advance also what is done in return. */
export function VoorWie({ concept, fouten, wijzig }: Veldeigenschappen) {
  const { demo } = useIngelogd();
  const personen = useQuery({ queryKey: ['demopersonen'], queryFn: demopersonen, enabled: demo }).data;
  const voorbeeld = personen?.find(({ huishouden }) => huishouden !== undefined)?.huishouden;
  if (concept.vorm === 'collectief')
    return (
      <>
        <Tekstveld
          label="Welke groep"
          uitleg="Een naam zonder namen van mensen, zoals dinsdagpost."
          fout={fouten.groep}
          value={concept.groep}
          opWijziging={(groep) => wijzig({ groep })}
        />
        <Tekstveld
          label="Hoeveel mensen"
          inputMode="numeric"
          fout={fouten.aantal}
          value={concept.aantal}
          opWijziging={(aantal) => wijzig({ aantal })}
        />
      </>
    );
  return (
    <>
      <Tekstveld
        label="Voor welk huishouden"
        uitleg={`De code, die begint met hh-.${voorbeeld === undefined ? '' : ` In deze demo: ${voorbeeld}`}`}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        fout={fouten.huishouden}
        value={concept.huishouden}
        opWijziging={(huishouden) => wijzig({ huishouden })}
      />
      {concept.vorm === 'voorschot' && (
        <Tekstveld
          label="Uren ertegenover"
          uitleg="Hoeveel uren de inwoner iets terug doet. Leeg laten: het komt terug in geld."
          inputMode="numeric"
          fout={fouten.uren}
          value={concept.uren}
          opWijziging={(uren) => wijzig({ uren })}
        />
      )}
    </>
  );
}
