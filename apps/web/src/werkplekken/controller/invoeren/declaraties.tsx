import type { Declaratiestand } from '@ontschot/projecties';
import { useBladeren } from '../../../api/bladeren.js';
import { Bedrag } from '../../../onderdelen/bedrag.js';
import { schrijfDatum } from '../../../onderdelen/datum.js';
import { Gebladerd } from '../../../onderdelen/gebladerd.js';
import { Tabel } from '../../../onderdelen/tabel.js';
import { useNamen } from '../../gedeeld/namen.js';
import { Verwijzing } from '../../gedeeld/verwijzing.js';

/** In what state a declaratie is, in words. */
export const zegStaat = ({ staat, reden }: Pick<Declaratiestand, 'staat' | 'reden'>): string =>
  staat === 'onderweg' ? 'wordt geboekt' : reden === null ? staat : `${staat}: ${reden}`;

/** What was taken in before, the latest first, and how far that is booked. */
export function Declaraties({ boek }: { readonly boek: string }) {
  const namen = useNamen(boek);
  const lijst = useBladeren<Declaratiestand>(`boeken/${boek}/declaraties`, 'declaraties', { aantal: 20 });
  return (
    <Gebladerd lijst={lijst} leeg="Er zijn in dit boek nog geen declaraties ingevoerd.">
      {(declaraties) => (
        <Tabel
          titel="Ingevoerde declaraties"
          csv={{ boek, soort: 'declaraties' }}
          regels={declaraties}
          sleutel={({ declaratie }) => declaratie}
          kolommen={[
            {
              kop: 'Nummer',
              cel: ({ declaratie, nummer }) => (
                <Verwijzing boek={boek} naar={`invoeren/${declaratie}`}>
                  {nummer}
                </Verwijzing>
              ),
            },
            { kop: 'Aanbieder', cel: ({ aanbieder }) => namen.organisatie(aanbieder) },
            { kop: 'Telt op', cel: ({ boekdatum }) => schrijfDatum(boekdatum) },
            { kop: 'Staat', cel: zegStaat },
            { kop: 'Regels', getal: true, cel: ({ gevraagd, geboekt }) => `${geboekt.regels} van ${gevraagd.regels}` },
            { kop: 'Gevraagd', getal: true, cel: ({ gevraagd }) => <Bedrag eurocent={gevraagd.debet} /> },
            { kop: 'Terug', getal: true, cel: ({ gevraagd }) => <Bedrag eurocent={gevraagd.credit} /> },
          ]}
        />
      )}
    </Gebladerd>
  );
}
