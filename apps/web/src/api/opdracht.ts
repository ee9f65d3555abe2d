import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useIngelogd } from '../sessie/gebruik.js';
import type { Geboekt } from './api.js';
import { Apifout } from './probleem.js';

export interface Opdracht {
  readonly bezig: boolean;
  readonly fout: unknown;
  readonly geboekt: Geboekt | undefined;
  stuur(pad: string, inhoud: object): Promise<Geboekt | undefined>;
  /** Forgets the answer, for a form that starts anew. */
  opnieuw(): void;
}

/**
 * One opdracht of a form. Its id is made before it is sent and kept until there is an answer: whoever presses again after
 * a broken connection sends the same one, so nothing is booked twice. Other content is another opdracht.
 */
export function useOpdracht(): Opdracht {
  const { api } = useIngelogd();
  const vragen = useQueryClient();
  const [onzeker, zetOnzeker] = useState<{ readonly sleutel: string; readonly id: string }>();
  const [stand, zet] = useState<Omit<Opdracht, 'stuur' | 'opnieuw'>>(BEGIN);
  return {
    ...stand,
    opnieuw: () => zet(BEGIN),
    async stuur(pad, inhoud) {
      const sleutel = JSON.stringify([pad, inhoud]);
      const id = onzeker?.sleutel === sleutel ? onzeker.id : crypto.randomUUID();
      zetOnzeker({ sleutel, id });
      zet({ bezig: true, fout: undefined, geboekt: undefined });
      try {
        const geboekt = await api.boek(pad, inhoud, id);
        zetOnzeker(undefined);
        zet({ bezig: false, fout: undefined, geboekt });
        void vragen.invalidateQueries();
        return geboekt;
      } catch (fout) {
        // What was answered for certain is settled; the next try is a new opdracht.
        if (fout instanceof Apifout && fout.probleem.status < 500) zetOnzeker(undefined);
        zet({ bezig: false, fout, geboekt: undefined });
        return undefined;
      }
    },
  };
}

const BEGIN = { bezig: false, fout: undefined, geboekt: undefined } as const;
