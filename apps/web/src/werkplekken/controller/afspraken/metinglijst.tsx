import type { Metingoverzicht } from '@ontschot/projecties';
import { useBladeren } from '../../../api/bladeren.js';
import { Bedrag } from '../../../onderdelen/bedrag.js';
import { schrijfDatum, schrijfMaand } from '../../../onderdelen/datum.js';
import { Gebladerd } from '../../../onderdelen/gebladerd.js';
import { Tabel } from '../../../onderdelen/tabel.js';
import { Verwijzing } from '../../gedeeld/verwijzing.js';

interface Eigenschappen {
  readonly boek: string;
  readonly afspraak: string;
  readonly naam: 'vaststellingen' | 'metingen';
  readonly kop: string;
  readonly leeg: string;
}

/** Every assessment of an agreement, or every meting of it, each with the way to its explanation. */
export function Metinglijst({ boek, afspraak, naam, kop, leeg }: Eigenschappen) {
  const lijst = useBladeren<Metingoverzicht>(`boeken/${boek}/${naam}`, naam, { afspraak });
  return (
    <>
      <h2 className="utrecht-heading-2">{kop}</h2>
      <Gebladerd lijst={lijst} leeg={leeg}>
        {(regels) => (
          <Tabel
            titel={naam === 'vaststellingen' ? 'Vaststellingen' : 'Metingen'}
            csv={{ boek, soort: naam, velden: { afspraak } }}
            regels={regels}
            sleutel={({ id }) => id}
            kolommen={[
              {
                kop: 'Over',
                cel: ({ van, totEnMet, revisie, gecorrigeerdDoor }) => (
                  <>
                    <Verwijzing boek={boek} naar={`uitleg/${revisie}`}>
                      {`${schrijfMaand(van)} tot en met ${schrijfMaand(totEnMet)}`}
                    </Verwijzing>
                    {gecorrigeerdDoor !== null && ' (vervangen door een latere)'}
                  </>
                ),
              },
              { kop: 'Telt op', cel: ({ boekdatum }) => schrijfDatum(boekdatum) },
              { kop: 'Netto', getal: true, cel: ({ netto }) => <Bedrag eurocent={netto} /> },
            ]}
          />
        )}
      </Gebladerd>
    </>
  );
}
