import { useEffect, useState } from 'react';

/**
 * What somebody typed, kept for this tab until it was booked: a page that is loaded again, or a session that ended, loses
 * nothing. Signing out empties it.
 */
export function useConcept<T>(sleutel: string, begin: T): readonly [T, (waarde: T) => void, () => void] {
  const plek = `ontschot-concept:${sleutel}`;
  const [waarde, zet] = useState<T>(() => (lees(plek) as T | undefined) ?? begin);
  useEffect(() => {
    sessionStorage.setItem(plek, JSON.stringify(waarde));
  }, [plek, waarde]);
  const leeg = (): void => {
    sessionStorage.removeItem(plek);
    zet(begin);
  };
  return [waarde, zet, leeg];
}

function lees(plek: string): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(plek) ?? '');
  } catch {
    return undefined;
  }
}
