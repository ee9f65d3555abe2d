import { useEffect, useRef, useState } from 'react';

/**
 * A value that changes quickly, as under a hand that drags, at most once every so many milliseconds; the last one always
 * comes through.
 */
export function useRustig<T>(waarde: T, ms: number): T {
  const [rustig, zet] = useState(waarde);
  const laatst = useRef(0);
  useEffect(() => {
    const wacht = Math.max(0, laatst.current + ms - performance.now());
    const straks = setTimeout(() => {
      laatst.current = performance.now();
      zet(waarde);
    }, wacht);
    return () => clearTimeout(straks);
  }, [waarde, ms]);
  return rustig;
}
