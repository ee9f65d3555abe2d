import { useBladeren } from '../../api/bladeren.js';
import { schrijfMoment } from '../../onderdelen/datum.js';
import { Gebladerd } from '../../onderdelen/gebladerd.js';
import { Knop } from '../../onderdelen/knop.js';
import { Tabel } from '../../onderdelen/tabel.js';
import type { Bladzijdeplek } from '../werkplek.js';
import { Eigen } from './eigen.js';
import { EIGEN, useEigen } from './gegevens.js';
import { ROL, WAT } from './wie.js';

interface Blik {
  readonly op: string;
  readonly wie: string;
  readonly rol: string;
  readonly organisatie: string | null;
  readonly wat: string;
  readonly doelbinding: string;
}

/**
 * Who looked at the household, when, at what and why: each look was written down before it was answered. A look is nothing that
 * happens in the boek, so nobody hears of it; and asking by itself would fill the list with looks of one's own.
 */
export default function WieKeekbladzijde({ boek }: Bladzijdeplek) {
  const eigen = useEigen(boek);
  const lijst = useBladeren<Blik>(eigen && `${eigen}/inzagelogboek`, 'inzagelogboek', {}, EIGEN);
  return (
    <Eigen
      titel="Wie keek"
      inleiding="Wie iets over uw huishouden inzag, wordt opgeschreven voordat diegene antwoord krijgt. Mensen staan er onder een schuilnaam in."
    >
      {eigen !== undefined && (
        <p className="utrecht-paragraph niet-op-papier">
          Kijkt er nu iemand, dan ziet u dat pas als u opnieuw kijkt. Wanneer u zelf kijkt, staat er ook bij.{' '}
          <Knop onClick={lijst.opnieuw}>Kijk opnieuw</Knop>
        </p>
      )}
      <Gebladerd lijst={lijst} leeg="Er keek nog niemand." wat="van daarvoor">
        {(blikken) => (
          <Tabel
            titel="Het laatste vooraan"
            csv={{ pad: `${eigen ?? ''}/inzagelogboek`, tabel: 'huishouden-inzagelogboek', koppen: EIGEN }}
            regels={blikken.map((een, nr) => ({ ...een, nr }))}
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
        )}
      </Gebladerd>
    </Eigen>
  );
}
