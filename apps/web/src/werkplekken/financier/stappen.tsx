import { useEffect, useRef, type ReactNode } from 'react';
import { Knop } from '../../onderdelen/knop.js';
import { Foutmelding } from '../../onderdelen/melding.js';

export { naarEersteFout } from '../gedeeld/eerste-fout.js';
export { Vastgelegd } from '../gedeeld/vastgelegd.js';

interface Bevestiging {
  readonly titel: string;
  /** What it means, before it is booked. */
  readonly children: ReactNode;
  readonly knop: string;
  readonly bezig: boolean;
  readonly fout: unknown;
  readonly terug: () => void;
  readonly door: () => void;
}

/** The last step of an answer: what it means, and only then the button that books it. It gets the focus when it comes. */
export function Bevestigen({ titel, children, knop, bezig, fout, terug, door }: Bevestiging) {
  const kop = useRef<HTMLHeadingElement>(null);
  useEffect(() => kop.current?.focus(), []);
  return (
    <section aria-labelledby="bevestigen">
      <h3 className="utrecht-heading-3" id="bevestigen" tabIndex={-1} ref={kop}>
        {titel}
      </h3>
      {children}
      {fout !== undefined && <Foutmelding fout={fout} />}
      <div className="utrecht-action-group">
        <Knop soort="primary-action" bezig={bezig} onClick={door}>
          {knop}
        </Knop>
        <Knop onClick={terug} disabled={bezig}>
          Terug naar het formulier
        </Knop>
      </div>
    </section>
  );
}
