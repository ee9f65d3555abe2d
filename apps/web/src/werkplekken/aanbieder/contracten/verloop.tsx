import type { Contractstand } from '@ontschot/projecties';
import { Bedrag } from '../../../onderdelen/bedrag.js';
import type { Csvtabel } from '../../../onderdelen/csvknop.js';
import { schrijfDatum, schrijfMaand } from '../../../onderdelen/datum.js';
import { Tabel } from '../../../onderdelen/tabel.js';

/** What was reported and booked under a contract; a kind of which there is nothing is left out. */
export function Verloop({
  contract: { inzet, resultaten, correcties },
  csv,
}: {
  readonly contract: Contractstand;
  readonly csv: (deel: string) => Csvtabel;
}) {
  return (
    <>
      {inzet.length === 0 ? (
        <p className="utrecht-paragraph stil">Er is nog niet gemeld hoeveel van de capaciteit is gebruikt.</p>
      ) : (
        <Tabel
          titel="Gebruik van de capaciteit"
          csv={csv('inzet')}
          sleutel={({ revisie }) => String(revisie)}
          regels={inzet}
          kolommen={[
            { kop: 'Maand', cel: ({ periode }) => schrijfMaand(periode) },
            { kop: 'Gebruikt', getal: true, cel: (een) => `${een.gebruikt} van ${een.capaciteit} ${een.eenheid}` },
            {
              kop: 'Bezetting',
              getal: true,
              cel: ({ bezetting }) => (bezetting === null ? '–' : `${bezetting.replace('.', ',')}%`),
            },
            { kop: 'Wachtlijst', getal: true, cel: ({ wachtlijst }) => wachtlijst ?? 'niet gemeld' },
          ]}
        />
      )}
      {resultaten.length > 0 && (
        <Tabel
          titel="Resultaten"
          csv={csv('resultaten')}
          sleutel={({ revisie }) => String(revisie)}
          regels={resultaten}
          kolommen={[
            { kop: 'Resultaat', cel: ({ resultaat }) => resultaat },
            { kop: 'Over', cel: ({ van, totEnMet }) => `${schrijfMaand(van)} tot en met ${schrijfMaand(totEnMet)}` },
            { kop: 'Score', getal: true, cel: ({ score }) => score.replace('.', ',') },
            {
              kop: 'Wordt',
              cel: ({ soort, procent, vergoeding }) =>
                soort === 'geen' ? (
                  'geen bonus of malus'
                ) : (
                  <>
                    {soort}: {procent.replace('.', ',')}% van <Bedrag eurocent={vergoeding.bedrag} />
                  </>
                ),
            },
            { kop: 'Bedrag', getal: true, cel: ({ bedrag }) => <Bedrag eurocent={bedrag} /> },
          ]}
        />
      )}
      {correcties.length > 0 && (
        <Tabel
          titel="Correcties"
          csv={csv('correcties')}
          sleutel={({ revisie }) => String(revisie)}
          regels={correcties}
          kolommen={[
            { kop: 'Telt op', cel: ({ boekdatum }) => schrijfDatum(boekdatum) },
            { kop: 'Waarom', cel: ({ reden, toelichting }) => toelichting ?? reden },
            { kop: 'Teruggenomen', cel: ({ gestorneerd }) => (gestorneerd ? 'ja' : 'nee') },
            { kop: 'Bedrag', getal: true, cel: ({ bedrag }) => <Bedrag eurocent={bedrag} /> },
          ]}
        />
      )}
    </>
  );
}
