import type { Kokerprognose } from '@ontschot/projecties';
import { Bedrag, euro } from '../../../onderdelen/bedrag.js';
import { schrijfMaand } from '../../../onderdelen/datum.js';
import type { Csvtabel } from '../../../onderdelen/csvknop.js';
import { Tabel } from '../../../onderdelen/tabel.js';

const BREED = 600;
const HOOG = 160;

/** What each month cost, as bars and as figures, and what the year will come to with its band. */
export function Verloop({
  prognose: { maanden, prognose, uitleg, over, beschikbaar },
  csv,
}: {
  readonly prognose: Kokerprognose;
  readonly csv: Csvtabel;
}) {
  const hoogste = Math.max(...maanden.map(({ bedrag }) => bedrag), 1);
  const breed = BREED / Math.max(maanden.length, 1);
  return (
    <section aria-labelledby="kop-verloop">
      <h2 className="utrecht-heading-2" id="kop-verloop">
        Wat het jaar gaat kosten
      </h2>
      <p className="utrecht-paragraph">{uitleg}</p>
      {prognose !== null && (
        <p className="utrecht-paragraph">
          Verwacht {euro(prognose.verwacht)}, tussen {euro(prognose.laag)} en {euro(prognose.hoog)}. Beschikbaar is{' '}
          {euro(beschikbaar)}
          {over !== null && (over < 0 ? `; het komt ${euro(-over)} tekort.` : `; er blijft ${euro(over)} over.`)}
        </p>
      )}
      <svg
        className="staven"
        viewBox={`0 0 ${BREED} ${HOOG}`}
        role="img"
        aria-label="Kosten per maand; de bedragen staan in de tabel"
      >
        {maanden.map(({ maand, bedrag }, i) => {
          const hoog = (Math.max(bedrag, 0) / hoogste) * (HOOG - 20);
          return (
            <rect key={maand} x={i * breed + 4} y={HOOG - hoog} width={breed - 8} height={hoog}>
              <title>{`${schrijfMaand(maand)}: ${euro(bedrag)}`}</title>
            </rect>
          );
        })}
      </svg>
      <Tabel
        titel="Kosten per maand"
        csv={csv}
        regels={maanden}
        sleutel={({ maand }) => maand}
        kolommen={[
          { kop: 'Maand', cel: ({ maand }) => schrijfMaand(maand) },
          { kop: 'Kosten', getal: true, cel: ({ bedrag }) => <Bedrag eurocent={bedrag} /> },
        ]}
      />
    </section>
  );
}
