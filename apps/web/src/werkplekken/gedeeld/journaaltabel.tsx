import type { Journaalregel } from '@ontschot/projecties';
import { Link } from 'wouter';
import { Bedrag } from '../../onderdelen/bedrag.js';
import { schrijfDatum } from '../../onderdelen/datum.js';
import type { Csvtabel } from '../../onderdelen/csvknop.js';
import { Tabel } from '../../onderdelen/tabel.js';

interface Eigenschappen {
  readonly titel: string;
  readonly regels: readonly Journaalregel[];
  readonly rol: string;
  readonly boek: string;
  readonly csv?: Csvtabel;
}

/** Movements; each opens to its explanation. */
export function Journaaltabel({ titel, regels, rol, boek, csv }: Eigenschappen) {
  return (
    <Tabel
      titel={titel}
      csv={csv}
      regels={regels}
      sleutel={({ revisie, regel }) => `${revisie} ${regel}`}
      kolommen={[
        { kop: 'Telt op', cel: ({ boekdatum }) => schrijfDatum(boekdatum) },
        {
          kop: 'Wat',
          cel: ({ type, revisie }) => (
            <Link className="utrecht-link utrecht-link--html-a" href={`/${rol}/${boek}/uitleg/${revisie}`}>
              {zegSoort(type)}
            </Link>
          ),
        },
        { kop: 'Van', cel: ({ van }) => van },
        { kop: 'Naar', cel: ({ naar }) => naar },
        { kop: 'Kleur', cel: ({ kleur }) => kleur },
        { kop: 'Bedrag', getal: true, cel: ({ bedrag }) => <Bedrag eurocent={bedrag} /> },
        { kop: 'Toelichting', cel: ({ omschrijving, kenmerk }) => omschrijving ?? kenmerk ?? '' },
      ]}
    />
  );
}

/** "besteding geboekt", of `besteding-geboekt.v1`. */
export const zegSoort = (type: string): string => type.replace(/\.v\d+$/, '').replaceAll('-', ' ');
