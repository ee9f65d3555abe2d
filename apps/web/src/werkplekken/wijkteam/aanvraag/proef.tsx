import { useRef, useState } from 'react';
import { Melding } from '../../../onderdelen/melding.js';
import { useIngelogd } from '../../../sessie/gebruik.js';
import { Nee } from './nee.js';

interface Uitslag {
  readonly status: number;
}
interface Stand {
  readonly bezig: boolean;
  readonly uitslag?: Uitslag;
  readonly fout?: unknown;
}

/** What the answer would be; nothing is booked. Only on purpose: each time it is remembered that somebody looked. */
export function useProef(pad: string) {
  const { api } = useIngelogd();
  const [stand, zet] = useState<Stand>({ bezig: false });
  // The answer to what was asked before something changed is about something else.
  const beurt = useRef(0);
  return {
    ...stand,
    opnieuw: () => {
      beurt.current += 1;
      zet({ bezig: false });
    },
    async vraag(inhoud: object): Promise<void> {
      const deze = (beurt.current += 1);
      const alsLaatste = (wordt: Stand): void => {
        if (deze === beurt.current) zet(wordt);
      };
      zet({ bezig: true });
      try {
        alsLaatste({ bezig: false, uitslag: await api.beproef<Uitslag>(`${pad}/proeven`, inhoud) });
      } catch (fout) {
        alsLaatste({ bezig: false, fout });
      }
    },
  };
}

export function Proefuitslag({ uitslag, fout }: Pick<Stand, 'uitslag' | 'fout'>) {
  if (fout !== undefined) return <Nee fout={fout} />;
  if (uitslag === undefined) return null;
  return (
    <Melding soort="info">
      {uitslag.status === 202
        ? 'Als u dit vraagt, moet een collega eerst ja zeggen. Het geld ligt dan zolang apart.'
        : 'Als u dit vraagt, is het meteen gegeven.'}{' '}
      Er is nog niets geboekt.
    </Melding>
  );
}
