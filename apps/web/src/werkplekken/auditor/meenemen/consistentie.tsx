import { useState } from 'react';
import { metVelden } from '../../../api/gebruik.js';
import { Bestandknop } from '../../../onderdelen/bestandknop.js';
import { Tekstveld } from '../../../onderdelen/veld.js';

/** A proof between two sizes of the boek, for who has a checkpoint and not the bundle. */
export function Consistentie({ boek }: { readonly boek: string }) {
  const [van, zetVan] = useState('');
  const [tot, zetTot] = useState('');
  const pad = metVelden(`boeken/${boek}/boom/consistentie`, { van, tot });
  return (
    <>
      <h2 className="utrecht-heading-2">Bewijs dat er alleen bij is gekomen</h2>
      <div className="keuzes">
        <Tekstveld
          label="Van hoeveel gebeurtenissen"
          uitleg="De tweede regel van uw controlepunt."
          type="number"
          min={0}
          value={van}
          opWijziging={zetVan}
        />
        <Tekstveld label="Tot hoeveel" uitleg="Leeg is nu." type="number" min={0} value={tot} opWijziging={zetTot} />
        <Bestandknop pad={pad} naam={`consistentie-${boek}-${van}.json`} uit={van === ''}>
          Bewaar het bewijs
        </Bestandknop>
      </div>
    </>
  );
}
