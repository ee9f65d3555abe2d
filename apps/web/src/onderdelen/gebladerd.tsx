import type { ReactNode } from 'react';
import type { Bladeren } from '../api/bladeren.js';
import { Laden } from './antwoord.js';
import { Knop } from './knop.js';
import { Foutmelding } from './melding.js';

interface Eigenschappen<R, P> {
  readonly lijst: Bladeren<R, P>;
  /** What is said when there is nothing; left out where the answer always says something. */
  readonly leeg?: string | undefined;
  /** What there is more of. */
  readonly wat?: string;
  readonly children: (regels: readonly R[], eerste: P) => ReactNode;
}

/** A list that comes in pages, in each of its states, with a button for more; and one back, when it became long. */
export function Gebladerd<R, P>({ lijst, leeg, wat, children }: Eigenschappen<R, P>) {
  const { regels, eerste, isPending, isVorige, fout, opnieuw } = lijst;
  if (isPending) return <Laden />;
  const isLeeg = leeg !== undefined && regels.length === 0;
  return (
    <div aria-busy={isVorige}>
      {fout !== null && <Foutmelding fout={fout} opnieuw={opnieuw} />}
      {lijst.heeftEerder && (
        <Bladerknop bezig={lijst.haaltEerder} druk={lijst.eerder}>
          {wat === undefined ? 'Toon wat ervoor kwam' : `Eerdere ${wat}`}
        </Bladerknop>
      )}
      {eerste !== undefined && (isLeeg ? <p className="utrecht-paragraph stil">{leeg}</p> : children(regels, eerste))}
      {lijst.heeftMeer && (
        <Bladerknop bezig={lijst.haaltMeer} druk={lijst.meer}>
          {wat === undefined ? 'Toon meer' : `Meer ${wat}`}
        </Bladerknop>
      )}
    </div>
  );
}

interface Knopeigenschappen {
  readonly bezig: boolean;
  readonly druk: () => void;
  readonly children: string;
}

const Bladerknop = ({ bezig, druk, children }: Knopeigenschappen) => (
  <p className="utrecht-paragraph niet-op-papier">
    <Knop bezig={bezig} onClick={druk}>
      {children}
    </Knop>
  </p>
);
