import { useEffect, useRef, type ReactNode } from 'react';
import { Melding } from '../../onderdelen/melding.js';

/** Says that it was booked, and takes the focus: the button that had it is gone. */
export function Vastgelegd({ children }: { readonly children: ReactNode }) {
  const plek = useRef<HTMLDivElement>(null);
  useEffect(() => plek.current?.focus(), []);
  return (
    <div tabIndex={-1} ref={plek}>
      <Melding soort="ok">{children}</Melding>
    </div>
  );
}
