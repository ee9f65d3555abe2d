import type { ReactNode } from 'react';
import { euro } from '../../onderdelen/bedrag.js';

/** Figures that say at a glance how it stands, under a name of their own. */
export function Getallen({ titel, children }: { readonly titel: string; readonly children: ReactNode }) {
  return (
    <ul className="kaartjes" aria-label={titel}>
      {children}
    </ul>
  );
}

/** One of them, in eurocents; `null` is what is not told yet, or rests on too few. */
export function Getal({ naam, bedrag }: { readonly naam: string; readonly bedrag: number | null }) {
  return (
    <li className="kaartje">
      <span>{naam}</span>
      <span className="groot-getal">{bedrag === null ? '–' : euro(bedrag)}</span>
    </li>
  );
}
