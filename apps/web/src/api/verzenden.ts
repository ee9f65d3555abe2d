import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useIngelogd } from '../sessie/gebruik.js';
import { vraagOpnieuw } from './opnieuw.js';

/** A file that is sent: how far it is (0 to 1), then that it is judged, then what came of it. */
export interface Verzending<T> {
  readonly fase: 'rust' | 'leest' | 'beoordeelt' | 'klaar' | 'mislukt';
  readonly deel: number;
  readonly fout: unknown;
  readonly antwoord: T | undefined;
  /** Undefined when it failed; sent again as it is, a file that was taken in is not taken in twice. */
  stuur(pad: string, bestand: Blob, mediatype: string): Promise<T | undefined>;
  /** Forgets the answer; also one that is still on its way, for it is about what stood there before. */
  opnieuw(): void;
}

const RUST = { fase: 'rust', deel: 0, fout: undefined, antwoord: undefined } as const;

/** Sends a file and says how far it is: the service reads it as it comes in. */
export function useVerzending<T>(): Verzending<T> {
  const { api } = useIngelogd();
  const vragen = useQueryClient();
  const [stand, zetStand] = useState<Omit<Verzending<T>, 'stuur' | 'opnieuw'>>(RUST);
  const beurt = useRef(0);
  return {
    ...stand,
    opnieuw: () => {
      beurt.current += 1;
      zetStand(RUST);
    },
    async stuur(pad, bestand, mediatype) {
      beurt.current += 1;
      const deze = beurt.current;
      const zet = (nu: typeof stand): void => {
        if (beurt.current === deze) zetStand(nu);
      };
      zet({ ...RUST, fase: 'leest' });
      try {
        const antwoord = await api.verzend<T>(pad, bestand, mediatype, (deel) =>
          zet({ ...RUST, fase: deel < 1 ? 'leest' : 'beoordeelt', deel }),
        );
        zet({ ...RUST, fase: 'klaar', antwoord });
        vraagOpnieuw(vragen);
        return antwoord;
      } catch (fout) {
        zet({ ...RUST, fase: 'mislukt', fout });
        return undefined;
      }
    },
  };
}
