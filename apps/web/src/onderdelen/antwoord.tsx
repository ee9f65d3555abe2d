import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Foutmelding } from './melding.js';

interface Eigenschappen<T> {
  readonly vraag: UseQueryResult<T>;
  /** What is shown when there is an answer but nothing in it yet; undefined when the answer always says something. */
  readonly leeg?: (antwoord: T) => string | undefined;
  readonly children: (antwoord: T) => ReactNode;
}

/** The answer to a question in each of its states: on its way, failed (and what to do), nothing yet, or there. */
export function Antwoord<T>({ vraag, leeg, children }: Eigenschappen<T>) {
  const opnieuw = (): void => void vraag.refetch();
  if (vraag.data === undefined) return vraag.isError ? <Foutmelding fout={vraag.error} opnieuw={opnieuw} /> : <Laden />;
  const zin = leeg?.(vraag.data);
  return (
    <div aria-busy={vraag.isPlaceholderData}>
      {/* What was asked before is still here, and this says that it is no longer the latest. */}
      {vraag.isError && <Foutmelding fout={vraag.error} opnieuw={opnieuw} />}
      {zin === undefined ? children(vraag.data) : <p className="utrecht-paragraph stil">{zin}</p>}
    </div>
  );
}

export function Laden() {
  return (
    <p className="utrecht-paragraph stil" role="status">
      Even geduld, dit wordt opgehaald…
    </p>
  );
}
