import { useRef, useState, type ReactNode } from 'react';
import { Melding } from '../../onderdelen/melding.js';

/**
 * Says what was done where its card goes away: it gets the focus, for the button that was pressed is gone, and a screen
 * reader says it.
 */
export function useBericht(): readonly [ReactNode, (zin: string) => void] {
  const [zin, zet] = useState<string>();
  const plek = useRef<HTMLDivElement>(null);
  const zeg = (nieuw: string): void => {
    zet(nieuw);
    plek.current?.focus();
  };
  const bericht = (
    <div ref={plek} tabIndex={-1}>
      {zin !== undefined && <Melding soort="ok">{zin}</Melding>}
    </div>
  );
  return [bericht, zeg];
}
