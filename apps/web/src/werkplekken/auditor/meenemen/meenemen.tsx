import { Bestandknop } from '../../../onderdelen/bestandknop.js';
import { Bladzijde } from '../../../onderdelen/bladzijde.js';
import type { Bladzijdeplek } from '../../werkplek.js';
import { useInzagedoel } from '../inzagedoel.js';
import { Consistentie } from './consistentie.js';
import { Sleutels } from './sleutels.js';
import { Uitvoer } from './uitvoer.js';

/** Taking away what can be held against the boek later, or read in tools of one's own. */
export default function Meenemen({ boek: { boek } }: Bladzijdeplek) {
  const [koppen, doelveld] = useInzagedoel();
  const pad = `boeken/${boek}`;
  return (
    <Bladzijde
      titel="Meenemen"
      inleiding="Bestanden om te bewaren waar de gemeente niet bij kan, en om in uw eigen programma's te lezen."
    >
      {doelveld}
      <h2 className="utrecht-heading-2">Controlepunt</h2>
      <p className="utrecht-paragraph">
        Drie regels en een handtekening: hoeveel gebeurtenissen er nu zijn, en één hash over die allemaal. Bewaar er
        geregeld een; wat daarna aan het verleden verandert, komt uit.
      </p>
      <Bestandknop pad={`${pad}/controlepunt`} naam={`controlepunt-${boek}.txt`}>
        Bewaar een controlepunt van nu
      </Bestandknop>
      <Sleutels pad={pad} />
      <h2 className="utrecht-heading-2">Bundel</h2>
      <p className="utrecht-paragraph">
        Alle gebeurtenissen, letter voor letter, met een controlepunt van nu. Er staan codes van huishoudens in: zeg
        hierboven eerst waarvoor u kijkt.
      </p>
      <Bestandknop pad={`${pad}/bundel`} naam={`boek-${boek}.bundel`} koppen={koppen ?? {}} uit={koppen === undefined}>
        Bewaar de bundel
      </Bestandknop>
      <Consistentie boek={boek} />
      <Uitvoer boek={boek} koppen={koppen} />
    </Bladzijde>
  );
}
