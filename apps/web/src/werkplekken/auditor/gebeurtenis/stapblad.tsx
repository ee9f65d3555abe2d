import type { Stapuitleg } from '@ontschot/projecties';
import { Bedrag } from '../../../onderdelen/bedrag.js';
import type { Csvtabel } from '../../../onderdelen/csvknop.js';
import { Tabel } from '../../../onderdelen/tabel.js';
import { NaarHerkomst } from '../verwijzing.js';

type Stand = Stapuitleg['standen'][number];
type Onderdeel = Stapuitleg['onderdelen'][number];

/** What one event changed, and why that was allowed. */
export function Stapblad({
  boek,
  stap,
  csv,
}: {
  readonly boek: string;
  readonly stap: Stapuitleg;
  readonly csv: (deel: string) => Csvtabel;
}) {
  const { standen, onderdelen, toetsen, mensen } = stap;
  const niets = standen.length === 0 && onderdelen.length === 0 && stap.geweigerd === undefined;
  return (
    <>
      <h2 className="utrecht-heading-2">Wat zij veranderde</h2>
      {niets && <p className="utrecht-paragraph">Er veranderde geen stand en geen onderdeel.</p>}
      {standen.length > 0 && <Standen boek={boek} revisie={stap.revisie} standen={standen} csv={csv('standen')} />}
      {onderdelen.length > 0 && <Onderdelen onderdelen={onderdelen} csv={csv('onderdelen')} />}
      {mensen.opgenomen + mensen.vergeten > 0 && (
        <p className="utrecht-paragraph">{`Huishoudens: ${mensen.opgenomen} opgenomen, ${mensen.vergeten} vergeten.`}</p>
      )}
      {toetsen.length > 0 && (
        <>
          <h2 className="utrecht-heading-2">Waarom het mocht</h2>
          <ul className="utrecht-unordered-list">
            {toetsen.map(({ toets, zin }) => (
              <li key={`${toets} ${zin}`}>{zin}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

interface Standeigenschappen {
  readonly boek: string;
  readonly revisie: number;
  readonly standen: readonly Stand[];
  readonly csv: Csvtabel;
}

function Standen({ boek, revisie, standen, csv }: Standeigenschappen) {
  const eigen = ({ rekening }: Stand): boolean => !rekening.includes(':');
  return (
    <Tabel
      titel="Standen ervoor en erna"
      csv={csv}
      regels={standen}
      sleutel={({ rekening, kleur }) => `${rekening} ${kleur}`}
      kolommen={[
        { kop: 'Rekening', cel: ({ rekening }) => rekening },
        {
          kop: 'Kleur',
          cel: (stand) =>
            eigen(stand) ? (
              stand.kleur
            ) : (
              <NaarHerkomst {...{ boek, revisie, rekening: stand.rekening, kleur: stand.kleur }} />
            ),
        },
        { kop: 'Ervoor', getal: true, cel: ({ voor }) => <Bedrag eurocent={voor} /> },
        { kop: 'Erna', getal: true, cel: ({ na }) => <Bedrag eurocent={na} /> },
        { kop: 'Verschil', getal: true, cel: ({ verschil }) => <Bedrag eurocent={verschil} /> },
      ]}
    />
  );
}

export function Onderdelen({ onderdelen, csv }: { readonly onderdelen: readonly Onderdeel[]; readonly csv: Csvtabel }) {
  return (
    <Tabel
      titel="Onderdelen"
      csv={csv}
      regels={onderdelen}
      sleutel={({ soort, id }) => `${soort} ${id}`}
      kolommen={[
        { kop: 'Onderdeel', cel: ({ soort, naam, id }) => `${soort.replaceAll('-', ' ')} ${naam ?? id}` },
        { kop: 'Wat', cel: ({ wat }) => wat },
        { kop: 'Staat ervoor', cel: ({ voor }) => voor ?? 'was er niet' },
        { kop: 'Staat erna', cel: ({ na }) => na },
        { kop: 'Andere velden', cel: ({ velden }) => (velden.length === 0 ? 'geen' : velden.join(', ')) },
      ]}
    />
  );
}
