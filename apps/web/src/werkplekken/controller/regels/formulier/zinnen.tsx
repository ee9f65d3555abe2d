import type { Doorrekening } from '@ontschot/projecties';
import type { UseQueryResult } from '@tanstack/react-query';
import { Apifout } from '../../../../api/probleem.js';
import { Laden } from '../../../../onderdelen/antwoord.js';
import { euro } from '../../../../onderdelen/bedrag.js';
import { Foutmelding } from '../../../../onderdelen/melding.js';

interface Eigenschappen {
  readonly vraag: UseQueryResult<Doorrekening>;
  readonly fouten: ReadonlyMap<string, string>;
  /** Something was typed that was not asked yet. */
  readonly wacht: boolean;
}

/** The rule as the service reads it back, or what stands in the way of reading it. */
export function Zinnen({ vraag, fouten, wacht }: Eigenschappen) {
  const { data, error } = vraag;
  const totaal = data?.regels[0]?.totaal;
  return (
    <section className="blijft-staan" aria-labelledby="kop-zinnen" aria-busy={wacht || vraag.isPlaceholderData}>
      <h2 className="utrecht-heading-2" id="kop-zinnen">
        In gewone woorden
      </h2>
      {totaal !== undefined && (
        <p className="utrecht-paragraph">
          Over alles wat is vastgesteld zou <strong>{euro(totaal.nieuw)}</strong> zijn gedeeld, waar het{' '}
          {euro(totaal.vastgelegd)} werd.
        </p>
      )}
      {data !== undefined && (
        <ul className="utrecht-unordered-list" aria-label="De regel in gewone woorden">
          {data.regels[0]?.zinnen.map((zin) => (
            <li key={zin}>{zin}</li>
          ))}
        </ul>
      )}
      {data === undefined && error === null && <Laden />}
      {error instanceof Apifout && fouten.size > 0 ? (
        <div role="status">
          <p className="utrecht-paragraph">De regel is nog niet te lezen en door te rekenen:</p>
          <ul className="utrecht-unordered-list">
            {[...new Set(fouten.values())].map((melding) => (
              <li key={melding}>{melding}</li>
            ))}
          </ul>
        </div>
      ) : (
        error !== null && <Foutmelding fout={error} opnieuw={() => void vraag.refetch()} />
      )}
    </section>
  );
}
