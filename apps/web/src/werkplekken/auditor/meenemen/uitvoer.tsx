import { useState } from 'react';
import type { Koppen } from '../../../api/api.js';
import { metVelden, useVraag } from '../../../api/gebruik.js';
import { Antwoord } from '../../../onderdelen/antwoord.js';
import { Bestandknop } from '../../../onderdelen/bestandknop.js';
import { Keuzelijst, Tekstveld } from '../../../onderdelen/veld.js';

interface Soort {
  readonly naam: string;
  readonly uitleg: string;
  readonly extensie: string;
  /** Whether codes of households are in it. */
  readonly huishoudens: boolean;
  readonly vraag: readonly { readonly naam: string; readonly uitleg: string; readonly verplicht: boolean }[];
}

interface Eigenschappen {
  readonly boek: string;
  readonly koppen: Koppen | undefined;
}

/** An export in a form of others: the service says which there are, and what can be asked with each. */
export function Uitvoer({ boek, koppen }: Eigenschappen) {
  const vraag = useVraag<{ readonly uitvoersoorten: readonly Soort[] }>('uitvoersoorten');
  return (
    <>
      <h2 className="utrecht-heading-2">Uitvoer</h2>
      <Antwoord vraag={vraag}>
        {({ uitvoersoorten }) => <Keuze boek={boek} koppen={koppen} soorten={uitvoersoorten} />}
      </Antwoord>
    </>
  );
}

function Keuze({ boek, koppen, soorten }: Eigenschappen & { readonly soorten: readonly Soort[] }) {
  const [naam, zetNaam] = useState(soorten[0]?.naam ?? '');
  const [velden, zetVelden] = useState<Readonly<Record<string, string>>>({});
  const soort = soorten.find((een) => een.naam === naam);
  if (soort === undefined) return <p className="utrecht-paragraph stil">Er is geen uitvoer.</p>;
  const gevuld = Object.fromEntries(soort.vraag.map((een) => [een.naam, velden[een.naam]]));
  const mist = soort.vraag.some((een) => een.verplicht && !gevuld[een.naam]);
  const zonderDoel = soort.huishoudens && koppen === undefined;
  return (
    <>
      <Keuzelijst label="Vorm" keuzes={soorten.map((een) => [een.naam, een.naam])} value={naam} opWijziging={zetNaam} />
      <p className="utrecht-paragraph">{soort.uitleg}</p>
      <div className="keuzes">
        {soort.vraag.map((een) => (
          <Tekstveld
            key={een.naam}
            label={een.verplicht ? `${een.naam} (verplicht)` : een.naam}
            uitleg={een.uitleg}
            value={velden[een.naam] ?? ''}
            opWijziging={(waarde) => zetVelden({ ...velden, [een.naam]: waarde })}
          />
        ))}
      </div>
      {zonderDoel && (
        <p className="utrecht-paragraph">Hierin staan codes van huishoudens: zeg bovenaan eerst waarvoor u kijkt.</p>
      )}
      <Bestandknop
        pad={metVelden(`boeken/${boek}/uitvoer/${naam}`, gevuld)}
        naam={`${boek}-${naam}.${soort.extensie}`}
        koppen={koppen ?? {}}
        uit={mist || zonderDoel}
      >
        {`Bewaar ${naam}`}
      </Bestandknop>
    </>
  );
}
