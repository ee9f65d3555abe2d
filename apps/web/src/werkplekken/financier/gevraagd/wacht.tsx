import type { Afspraakregel, Toezeggingregel } from '@ontschot/projecties';
import { useVraag } from '../../../api/gebruik.js';
import { Bedrag } from '../../../onderdelen/bedrag.js';
import { Tabel } from '../../../onderdelen/tabel.js';
import { useKokernamen } from '../../gedeeld/namen.js';
import { Verwijzing } from '../../gedeeld/verwijzing.js';

/** Promises that wait until this payer agrees to an afspraak that was closed without it; left out when there are none. */
export function WachtOpInstemming({ boek }: { readonly boek: string }) {
  const { data } = useVraag<{ readonly toezeggingen: readonly Toezeggingregel[] }>(`boeken/${boek}/toezeggingen`, {
    wachtOp: 'instemming-afspraak',
    aantal: 500,
  });
  const koker = useKokernamen(boek);
  const afspraken = useVraag<{ readonly afspraken: readonly Afspraakregel[] }>(`boeken/${boek}/afspraken`, {
    aantal: 500,
  }).data?.afspraken;
  if (data === undefined || data.toezeggingen.length === 0) return null;
  return (
    <Tabel
      titel="Toezeggingen die op uw instemming met de afspraak wachten"
      csv={{ boek, soort: 'toezeggingen', velden: { wachtOp: 'instemming-afspraak' } }}
      sleutel={({ toezegging }) => toezegging}
      regels={data.toezeggingen}
      kolommen={[
        {
          kop: 'Afspraak',
          cel: ({ afspraak }) => (
            <Verwijzing boek={boek} naar={`afspraken/${encodeURIComponent(afspraak)}`}>
              {afspraken?.find((een) => een.afspraak === afspraak)?.naam ?? afspraak}
            </Verwijzing>
          ),
        },
        { kop: 'Uit koker', cel: (een) => koker(een.koker) },
        { kop: 'Waarom', cel: ({ wachtZin }) => wachtZin ?? '' },
        { kop: 'Open', getal: true, cel: ({ open }) => <Bedrag eurocent={open} /> },
      ]}
    />
  );
}
