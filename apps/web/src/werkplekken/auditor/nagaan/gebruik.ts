import { useEffect, useRef, useState } from 'react';
import { useIngelogd } from '../../../sessie/gebruik.js';
import type { Koppen } from '../../../api/api.js';
import { gaNaErnaast } from './buiten-de-bladzijde.js';
import type { Meegebracht, Verslag } from './rekenen/stappen.js';

export interface Nagang {
  readonly bezig: boolean;
  readonly verslag?: Verslag;
  readonly fout?: unknown;
}

/** Checks a bundle: one of now, fetched with these headers, or a file that somebody kept. */
export function useNagaan(): readonly [
  Nagang,
  (meegebracht: Meegebracht, wat: File | Koppen) => Promise<void>,
  () => void,
] {
  const { api } = useIngelogd();
  const [nagang, zet] = useState<Nagang>({ bezig: false });
  const stop = useRef<AbortController>(undefined);
  useEffect(() => () => stop.current?.abort(), []);
  const begin = async (meegebracht: Meegebracht, wat: File | Koppen): Promise<void> => {
    stop.current?.abort();
    const { signal } = (stop.current = new AbortController());
    const meld = (anders: Nagang): void => {
      if (!signal.aborted) zet(anders);
    };
    zet({ bezig: true });
    try {
      const bron =
        wat instanceof File
          ? wat.stream()
          : (await api.stuur(`boeken/${meegebracht.boek}/bundel`, { headers: wat, signal })).body;
      if (bron === null) throw new Error('Er kwam geen bundel.');
      const verslag = await gaNaErnaast(bron, meegebracht, (tussen) => meld({ bezig: true, verslag: tussen }), signal);
      meld({ bezig: false, verslag });
    } catch (fout) {
      meld({ bezig: false, fout });
    }
  };
  const houOp = (): void => {
    stop.current?.abort();
    zet({ bezig: false });
  };
  return [nagang, begin, houOp];
}
