import type { ReactNode } from 'react';
import { Apifout, verwoord } from '../api/probleem.js';
import { Knop } from './knop.js';

type Soort = 'info' | 'ok' | 'warning' | 'error';

/** Something that must be read; a fault is said aloud at once, other news when there is a pause. */
export function Melding({ soort, children }: { readonly soort: Soort; readonly children: ReactNode }) {
  return (
    <div className={`utrecht-alert utrecht-alert--${soort}`} role={soort === 'error' ? 'alert' : 'status'}>
      <div className="utrecht-alert__content">
        <div className="utrecht-alert__message">{children}</div>
      </div>
    </div>
  );
}

/** A fault in the words of the catalogue: what it is, every field that is wrong, and what can be done. */
export function Foutmelding({ fout, opnieuw }: { readonly fout: unknown; readonly opnieuw?: () => void }) {
  const { titel, uitleg, watNu } = verwoord(fout);
  const fouten = fout instanceof Apifout ? (fout.probleem.fouten ?? []) : [];
  return (
    <Melding soort="error">
      <p className="utrecht-paragraph">
        <strong>{titel}</strong>
      </p>
      <p className="utrecht-paragraph">{uitleg}</p>
      {fouten.length > 0 && (
        <ul className="utrecht-unordered-list">
          {fouten.map(({ veld, melding }) => (
            <li key={`${veld} ${melding}`}>
              {veld !== '' && <strong>{veld}: </strong>}
              {melding}
            </li>
          ))}
        </ul>
      )}
      <p className="utrecht-paragraph">{watNu}</p>
      {opnieuw && <Knop onClick={opnieuw}>Probeer opnieuw</Knop>}
    </Melding>
  );
}
