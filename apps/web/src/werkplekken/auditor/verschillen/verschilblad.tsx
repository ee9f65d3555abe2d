import type { Verschillen } from '@ontschot/projecties';
import { Bedrag } from '../../../onderdelen/bedrag.js';
import type { Csvtabel } from '../../../onderdelen/csvknop.js';
import { Tabel } from '../../../onderdelen/tabel.js';
import { Onderdelen } from '../gebeurtenis/stapblad.js';
import { typenaam } from '../verwijzing.js';

type Verschilregel = Verschillen['regels'][number];

interface Eigenschappen {
  readonly eerste: Verschillen;
  readonly regels: readonly Verschilregel[];
}

/** How many of what happened, what came to each kind of rekening, and every stand and onderdeel that is other. */
export function Verschilblad({ eerste: { boek, van, tot, aantallen }, regels }: Eigenschappen) {
  const csv = (deel: string): Csvtabel => ({ boek, soort: `verschillen-${deel}`, velden: { van, tot } });
  const standen = regels.filter((een) => een.regel === 'stand');
  const onderdelen = regels.filter((een) => een.regel === 'onderdeel');
  return (
    <section aria-label="Verschillen">
      <h2 className="utrecht-heading-2">{`Na gebeurtenis ${van}, tot en met ${tot}`}</h2>
      {aantallen && <Aantallen aantallen={aantallen} csv={csv} />}
      {standen.length > 0 && (
        <Tabel
          titel="Standen"
          csv={csv('standen')}
          regels={standen}
          sleutel={({ rekening, kleur }) => `${rekening} ${kleur}`}
          kolommen={[
            { kop: 'Rekening', cel: ({ rekening }) => rekening },
            { kop: 'Kleur', cel: ({ kleur }) => kleur },
            { kop: 'Ervoor', getal: true, cel: ({ voor }) => <Bedrag eurocent={voor} /> },
            { kop: 'Erna', getal: true, cel: ({ na }) => <Bedrag eurocent={na} /> },
            { kop: 'Verschil', getal: true, cel: ({ verschil }) => <Bedrag eurocent={verschil} /> },
          ]}
        />
      )}
      {onderdelen.length > 0 && <Onderdelen onderdelen={onderdelen} csv={csv('onderdelen')} />}
      {regels.length === 0 && <p className="utrecht-paragraph">Er veranderde niets.</p>}
    </section>
  );
}

interface Aantaleigenschappen {
  readonly aantallen: NonNullable<Verschillen['aantallen']>;
  readonly csv: (deel: string) => Csvtabel;
}

function Aantallen({ aantallen, csv }: Aantaleigenschappen) {
  const { perType, perSoort, mensen } = aantallen;
  return (
    <>
      <Tabel
        titel="Gebeurtenissen per soort"
        csv={csv('gebeurtenissen')}
        regels={Object.entries(perType)}
        sleutel={([type]) => type}
        kolommen={[
          { kop: 'Soort', cel: ([type]) => typenaam(type) },
          { kop: 'Aantal', getal: true, cel: ([, aantal]) => aantal },
        ]}
      />
      <Tabel
        titel="Wat er op elke soort rekening bij kwam"
        csv={csv('rekeningsoorten')}
        regels={Object.entries(perSoort)}
        sleutel={([soort]) => soort}
        kolommen={[
          { kop: 'Soort rekening', cel: ([soort]) => soort },
          { kop: 'Erbij', getal: true, cel: ([, bedrag]) => <Bedrag eurocent={bedrag} /> },
        ]}
      />
      {mensen.opgenomen + mensen.vergeten > 0 && (
        <p className="utrecht-paragraph">{`Huishoudens: ${mensen.opgenomen} opgenomen, ${mensen.vergeten} vergeten.`}</p>
      )}
    </>
  );
}
