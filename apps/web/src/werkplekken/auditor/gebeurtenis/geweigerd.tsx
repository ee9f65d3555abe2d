import type { Stapuitleg } from '@ontschot/projecties';
import { Bedrag } from '../../../onderdelen/bedrag.js';
import type { Csvtabel } from '../../../onderdelen/csvknop.js';
import { schrijfDatum } from '../../../onderdelen/datum.js';
import { Tabel } from '../../../onderdelen/tabel.js';

/** Of a refusal: by which rule, and what stood then on what it was about. */
export function Geweigerd({
  geweigerd,
  csv,
}: {
  readonly geweigerd: NonNullable<Stapuitleg['geweigerd']>;
  readonly csv: Csvtabel;
}) {
  const { soort, code, uitleg, opnieuw, standen } = geweigerd;
  const regels = standen.flatMap(({ rekening, kleuren }) => kleuren.map((een) => ({ ...een, rekening })));
  return (
    <>
      <h2 className="utrecht-heading-2">Waarom dit werd geweigerd</h2>
      <p className="utrecht-paragraph">{`Gevraagd werd: ${soort.replaceAll('-', ' ')}. ${uitleg} (${code})`}</p>
      <p className="utrecht-paragraph">
        {opnieuw === 'zelfde'
          ? 'Hetzelfde besluit op de stand van toen geeft opnieuw deze weigering.'
          : 'Dit besluit is niet nog eens te nemen: het boek houdt niet alles vast waarop toen is besloten.'}
      </p>
      {regels.length > 0 && (
        <Tabel
          titel="Wat er toen stond"
          csv={csv}
          regels={regels}
          sleutel={({ rekening, kleur }) => `${rekening} ${kleur}`}
          kolommen={[
            { kop: 'Rekening', cel: ({ rekening }) => rekening },
            { kop: 'Kleur', cel: ({ kleur }) => kleur },
            { kop: 'Stand', getal: true, cel: ({ stand }) => <Bedrag eurocent={stand} /> },
            { kop: 'Beschikbaar', getal: true, cel: ({ beschikbaar }) => <Bedrag eurocent={beschikbaar} /> },
            { kop: 'Het laagst op', cel: ({ laagsteDag }) => schrijfDatum(laagsteDag) },
            { kop: 'Bezwaar', cel: ({ bezwaar }) => bezwaar ?? 'geen' },
          ]}
        />
      )}
    </>
  );
}
