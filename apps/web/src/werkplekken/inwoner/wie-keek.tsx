import { useSearchParams } from 'wouter';
import { useVraag } from '../../api/gebruik.js';
import { Antwoord } from '../../onderdelen/antwoord.js';
import { schrijfMoment } from '../../onderdelen/datum.js';
import { Knop } from '../../onderdelen/knop.js';
import { Tabel } from '../../onderdelen/tabel.js';
import type { Bladzijdeplek } from '../werkplek.js';
import { Eigen } from './eigen.js';
import { EIGEN, useEigen } from './gegevens.js';
import { ROL, WAT } from './wie.js';

interface Logboek {
  readonly inzagelogboek: readonly {
    readonly op: string;
    readonly wie: string;
    readonly rol: string;
    readonly organisatie: string | null;
    readonly wat: string;
    readonly doelbinding: string;
  }[];
  readonly volgende: number | null;
}

/** Who looked at the household, when, at what and why: each look was written down before it was answered. */
export default function WieKeekbladzijde({ boek }: Bladzijdeplek) {
  const [keuze, zetKeuze] = useSearchParams();
  const eigen = useEigen(boek);
  const vraag = useVraag<Logboek>(eigen && `${eigen}/inzagelogboek`, { cursor: keuze.get('voor') ?? undefined }, EIGEN);
  return (
    <Eigen
      titel="Wie keek"
      inleiding="Wie iets over uw huishouden inzag, wordt opgeschreven voordat diegene antwoord krijgt. Mensen staan er onder een schuilnaam in."
    >
      <Antwoord vraag={vraag} leeg={(een) => (een.inzagelogboek.length === 0 ? 'Er keek nog niemand.' : undefined)}>
        {({ inzagelogboek, volgende }) => (
          <>
            <Tabel
              titel="Het laatste vooraan"
              regels={inzagelogboek.map((een, nr) => ({ ...een, nr }))}
              sleutel={({ op, nr }) => `${op} ${nr}`}
              kolommen={[
                { kop: 'Wanneer', cel: ({ op }) => schrijfMoment(op) },
                {
                  kop: 'Wie',
                  cel: ({ rol, wie, organisatie }) =>
                    rol === 'inwoner'
                      ? ROL[rol]
                      : `${ROL[rol] ?? rol} (${[organisatie, wie].filter(Boolean).join(', ')})`,
                },
                { kop: 'Wat', cel: ({ wat }) => WAT[wat] ?? wat },
                { kop: 'Waarvoor', cel: ({ doelbinding }) => doelbinding },
              ]}
            />
            <div className="knoppen">
              {keuze.get('voor') !== null && <Knop onClick={() => zetKeuze({})}>Terug naar het begin</Knop>}
              {volgende !== null && <Knop onClick={() => zetKeuze({ voor: String(volgende) })}>Wat daarvoor was</Knop>}
            </div>
          </>
        )}
      </Antwoord>
    </Eigen>
  );
}
