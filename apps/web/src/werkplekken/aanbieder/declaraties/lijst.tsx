import type { Declaratiestand } from '@ontschot/projecties';
import { Bedrag } from '../../../onderdelen/bedrag.js';
import { schrijfDatum } from '../../../onderdelen/datum.js';
import type { Csvtabel } from '../../../onderdelen/csvknop.js';
import { Tabel } from '../../../onderdelen/tabel.js';

const STAAT: Readonly<Record<Declaratiestand['staat'], string>> = {
  onderweg: 'wordt geboekt',
  geboekt: 'geboekt',
  afgebroken: 'afgebroken',
};

interface Eigenschappen {
  readonly declaraties: readonly Declaratiestand[];
  readonly csv: Csvtabel;
}

/** Each declaratie with what it asks and what of that is booked. */
export function Declaratielijst({ declaraties, csv }: Eigenschappen) {
  return (
    <Tabel
      titel="Uw declaraties"
      csv={csv}
      sleutel={({ declaratie }) => declaratie}
      regels={declaraties}
      kolommen={[
        { kop: 'Nummer', cel: ({ nummer }) => nummer },
        {
          kop: 'Over',
          cel: ({ periode: { van, totEnMet } }) => `${schrijfDatum(van)} tot en met ${schrijfDatum(totEnMet)}`,
        },
        {
          kop: 'Staat',
          cel: ({ staat, reden }) => (reden === null ? STAAT[staat] : `${STAAT[staat]}: ${reden}`),
        },
        { kop: 'Regels', getal: true, cel: ({ gevraagd, geboekt }) => `${geboekt.regels} van ${gevraagd.regels}` },
        { kop: 'Gevraagd', getal: true, cel: ({ gevraagd }) => <Bedrag eurocent={gevraagd.debet} /> },
        { kop: 'Terug', getal: true, cel: ({ gevraagd }) => <Bedrag eurocent={gevraagd.credit} /> },
        { kop: 'Geboekt', getal: true, cel: ({ geboekt }) => <Bedrag eurocent={geboekt.debet} /> },
        { kop: 'Terug geboekt', getal: true, cel: ({ geboekt }) => <Bedrag eurocent={geboekt.credit} /> },
      ]}
    />
  );
}
