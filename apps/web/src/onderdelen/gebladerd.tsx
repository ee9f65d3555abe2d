import type { ReactNode } from 'react';
import type { Bladeren } from '../api/bladeren.js';
import { Laden } from './antwoord.js';
import { Knop } from './knop.js';
import { Foutmelding } from './melding.js';

interface Eigenschappen<R> {
  readonly lijst: Bladeren<R>;
  /** What is said when there is nothing. */
  readonly leeg: string;
  readonly children: (regels: readonly R[]) => ReactNode;
}

/** A list that comes in pages, in each of its states, with a button for more. */
export function Gebladerd<R>({ lijst, leeg, children }: Eigenschappen<R>) {
  const { regels, isPending, fout, heeftMeer, haaltMeer, meer, opnieuw } = lijst;
  if (isPending) return <Laden />;
  return (
    <>
      {fout !== null && <Foutmelding fout={fout} opnieuw={opnieuw} />}
      {regels.length === 0 && fout === null ? <p className="utrecht-paragraph stil">{leeg}</p> : children(regels)}
      {heeftMeer && (
        <Knop bezig={haaltMeer} onClick={meer}>
          Toon meer
        </Knop>
      )}
    </>
  );
}
