import { useEffect, useState } from 'react';

/** A value once it has stayed as it is for so long: what is asked while somebody types waits until the hand rests. */
export function useStil<T>(waarde: T, ms = 350): T {
  const [stil, zet] = useState(waarde);
  useEffect(() => {
    const straks = setTimeout(() => zet(waarde), ms);
    return () => clearTimeout(straks);
  }, [waarde, ms]);
  return stil;
}
