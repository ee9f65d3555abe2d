import { useState } from 'react';

/**
 * What somebody typed, kept for this tab until it was booked: a page that is loaded again, or a session that ended, loses
 * nothing. Signing out empties it, and what another person left is gone before this one sees it. Only what was changed is kept.
 */
export function useConcept<T>(sleutel: string, begin: T): readonly [T, (waarde: T) => void, () => void] {
  const plek = `ontschot-concept:${sleutel}`;
  const [stand, zet] = useState<{ readonly plek: string; readonly waarde: T }>({ plek, waarde: bewaard(plek, begin) });
  // Of something else than a moment ago: what was typed there stays there.
  if (stand.plek !== plek) zet({ plek, waarde: bewaard(plek, begin) });
  const wijzig = (waarde: T): void => {
    sessionStorage.setItem(plek, JSON.stringify(waarde));
    zet({ plek, waarde });
  };
  const leeg = (): void => {
    sessionStorage.removeItem(plek);
    zet({ plek, waarde: begin });
  };
  return [stand.plek === plek ? stand.waarde : bewaard(plek, begin), wijzig, leeg];
}

const bewaard = <T>(plek: string, begin: T): T => (lees(plek) as T | undefined) ?? begin;

function lees(plek: string): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(plek) ?? '');
  } catch {
    return undefined;
  }
}
