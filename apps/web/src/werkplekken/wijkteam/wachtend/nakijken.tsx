import { useOpdracht } from '../../../api/opdracht.js';
import { Knop } from '../../../onderdelen/knop.js';
import { Foutmelding } from '../../../onderdelen/melding.js';
import { padVan } from '../gegevens.js';
import { Onderwerp } from '../onderwerp.js';
import { Zinnen } from '../zinnen.js';
import type { Kaarteigenschappen } from './verzoek.js';

/** What was given at once: a colleague looks at it afterwards, and says whether it was right. */
export function Nakijken({ boek, een, team, zeg }: Kaarteigenschappen) {
  const opdracht = useOpdracht();
  const pad = `${padVan(boek)}/trekkingen/${encodeURIComponent(een.trekking)}/beoordelingen`;
  const oordeel = async (akkoord: boolean): Promise<void> => {
    if ((await opdracht.stuur(pad, { akkoord })) === undefined) return;
    zeg(akkoord ? 'Bekeken: u bent het ermee eens.' : 'Genoteerd: u bent het er niet mee eens. Bespreek het samen.');
  };
  return (
    <>
      <Onderwerp een={een} team={team} kop="h3" />
      {een.akkoord === false && (
        <p className="utrecht-paragraph">Een collega was het er niet mee eens: bespreek het.</p>
      )}
      <Zinnen
        boek={boek}
        trekking={een.trekking}
        waarvoor={een.eigen ? 'Eigen aanvraag nalezen' : 'Achteraf meekijken'}
      />
      {opdracht.fout !== undefined && <Foutmelding fout={opdracht.fout} />}
      {een.eigen ? (
        <p className="utrecht-paragraph">U vroeg dit zelf; een collega kijkt mee.</p>
      ) : (
        <div className="knoppen">
          <Knop soort="primary-action" bezig={opdracht.bezig} onClick={() => void oordeel(true)}>
            Ik ben het ermee eens
          </Knop>
          <Knop bezig={opdracht.bezig} onClick={() => void oordeel(false)}>
            Niet mee eens
          </Knop>
        </div>
      )}
    </>
  );
}
