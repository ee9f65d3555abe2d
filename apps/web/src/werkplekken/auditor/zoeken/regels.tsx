import type { Journaalregel } from '@ontschot/projecties';
import { Bedrag } from '../../../onderdelen/bedrag.js';
import { schrijfDatum } from '../../../onderdelen/datum.js';
import type { Csvtabel } from '../../../onderdelen/csvknop.js';
import { Tabel } from '../../../onderdelen/tabel.js';
import { NaarGebeurtenis, typenaam } from '../verwijzing.js';

interface Eigenschappen {
  readonly boek: string;
  readonly regels: readonly Journaalregel[];
  readonly csv: Csvtabel;
}

/** Mutaties as they were found, each with the way to its event. */
export function Journaalregels({ boek, regels, csv }: Eigenschappen) {
  return (
    <Tabel
      titel="Mutaties"
      csv={csv}
      regels={regels}
      sleutel={({ revisie, regel }) => `${revisie} ${regel}`}
      kolommen={[
        {
          kop: 'Gebeurtenis',
          cel: ({ revisie, type }) => (
            <NaarGebeurtenis boek={boek} revisie={revisie}>{`${revisie}. ${typenaam(type)}`}</NaarGebeurtenis>
          ),
        },
        { kop: 'Telt op', cel: ({ boekdatum }) => schrijfDatum(boekdatum) },
        { kop: 'Van', cel: ({ van }) => van },
        { kop: 'Naar', cel: ({ naar }) => naar },
        { kop: 'Kleur', cel: ({ kleur }) => kleur },
        { kop: 'Bedrag', getal: true, cel: ({ bedrag }) => <Bedrag eurocent={bedrag} /> },
        { kop: 'Waarom', cel: ({ omschrijving, kenmerk }) => [omschrijving, kenmerk].filter(Boolean).join('; ') },
      ]}
    />
  );
}
