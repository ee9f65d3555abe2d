import { useState } from 'react';
import { useConcept } from '../../../api/concept.js';
import { Bladzijde } from '../../../onderdelen/bladzijde.js';
import { Knop } from '../../../onderdelen/knop.js';
import { Foutmelding, Melding } from '../../../onderdelen/melding.js';
import { Tekstveld, Tekstvlak } from '../../../onderdelen/veld.js';
import type { Bladzijdeplek } from '../../werkplek.js';
import { useInzagedoel } from '../inzagedoel.js';
import { Bundelbestand } from './bundelbestand.js';
import { useNagaan } from './gebruik.js';
import { Verslagblad } from './verslag.js';

/** Verifying in the browser: it trusts nothing of the service but the bundle that it counts again. */
export default function Nagaan({ boek: { boek } }: Bladzijdeplek) {
  const [koppen, doelveld] = useInzagedoel();
  const [sleutel, zetSleutel] = useConcept(`nagaan sleutel ${boek}`, '');
  const [eerder, zetEerder] = useConcept(`nagaan controlepunt ${boek}`, '');
  const [bestand, zetBestand] = useState<File>();
  const [{ bezig, verslag, fout }, begin, houOp] = useNagaan();
  const wat = bestand ?? koppen;
  return (
    <Bladzijde
      titel="Zelf narekenen"
      inleiding="Uw browser haalt het hele boek op, of leest een bestand dat u bewaarde, en rekent het na. Van de dienst wordt niets geloofd: ook een enkele veranderde letter komt uit."
    >
      {doelveld}
      <form
        className="nagaan-meegebracht"
        aria-label="Wat u meebrengt"
        onSubmit={(gebeurtenis) => {
          gebeurtenis.preventDefault();
          if (wat !== undefined) void begin({ boek, sleutel, eerder }, wat);
        }}
      >
        <Tekstveld
          label="Controlesleutel van de gemeente"
          uitleg="Die u langs een andere weg kreeg, zoals een brief: naam+kenmerk+code. Mag leeg blijven."
          value={sleutel}
          spellCheck={false}
          autoComplete="off"
          opWijziging={zetSleutel}
        />
        <Tekstvlak
          label="Controlepunt van een eerder moment"
          uitleg="Plak het hele briefje dat u bewaarde. Mag leeg blijven."
          value={eerder}
          rows={5}
          spellCheck={false}
          opWijziging={zetEerder}
        />
        <Bundelbestand bestand={bestand} opKeuze={zetBestand} />
        {wat === undefined && (
          <Melding soort="info">
            In de bundel staan codes van huishoudens. Zeg hierboven eerst waarvoor u kijkt, of kies een bestand.
          </Melding>
        )}
        <p className="utrecht-button-group">
          <Knop type="submit" soort="primary-action" disabled={wat === undefined} bezig={bezig}>
            {bestand === undefined ? 'Haal de bundel op en reken na' : 'Reken dit bestand na'}
          </Knop>
          {bezig && <Knop onClick={houOp}>Stop</Knop>}
        </p>
      </form>
      {fout !== undefined && <Foutmelding fout={fout} />}
      {verslag && <Verslagblad verslag={verslag} />}
    </Bladzijde>
  );
}
