import type { Kromme as Krommecijfers } from '@ontschot/projecties';
import { Tabel } from '../../../onderdelen/tabel.js';

const BREED = 300;

/** Which share of the households takes which share of the cost, as a sentence, a curve and a table. */
export function Kromme({ kromme: { punten, zin }, boek }: { readonly kromme: Krommecijfers; readonly boek: string }) {
  if (punten === null)
    return (
      <p className="utrecht-paragraph stil">
        Hierover kan niets worden verteld zonder iets over weinig huishoudens te zeggen.
      </p>
    );
  const lijn = punten.map(({ deelHuishoudens, deelKosten }) => `${plek(deelHuishoudens)},${BREED - plek(deelKosten)}`);
  return (
    <>
      {zin !== null && <p className="utrecht-paragraph">{zin}.</p>}
      <svg
        className="kromme"
        viewBox={`0 0 ${BREED} ${BREED}`}
        role="img"
        aria-label="Deel van de kosten tegen deel van de huishoudens"
      >
        <polyline points={lijn.join(' ')} fill="none" />
      </svg>
      <Tabel
        titel="De punten van de kromme"
        csv={{ boek, soort: 'concentratie-alles' }}
        regels={punten}
        sleutel={({ deelHuishoudens }) => deelHuishoudens}
        kolommen={[
          { kop: 'Deel van de huishoudens', getal: true, cel: ({ deelHuishoudens }) => deelHuishoudens },
          { kop: 'Deel van de kosten', getal: true, cel: ({ deelKosten }) => deelKosten },
        ]}
      />
    </>
  );
}

/** Where a share stands on the drawing; for the eye only. */
const plek = (deel: string): number => Number(deel) * BREED;
