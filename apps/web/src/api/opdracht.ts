import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useIngelogd } from '../sessie/gebruik.js';
import type { Api, Geboekt } from './api.js';
import { vraagOpnieuw } from './opnieuw.js';
import { Apifout, Onbereikbaar } from './probleem.js';

/** How it is sent. */
interface Hoe {
  /** What the proof was known by that somebody saw: nothing else is booked. */
  readonly gezien?: string | undefined;
  /** The name that was made for it is taken: the same under another. */
  readonly anders?: () => object;
}

/** How often another name is made before somebody is told. */
const NAMEN = 5;

export interface Opdracht {
  readonly bezig: boolean;
  readonly fout: unknown;
  readonly geboekt: Geboekt | undefined;
  stuur(pad: string, inhoud: object, hoe?: Hoe): Promise<Geboekt | undefined>;
  /** Forgets the answer, for a form that starts anew. */
  opnieuw(): void;
  /** What is in the form changed: what was said of it goes, unless nobody knows whether it was booked. */
  gewijzigd(): void;
}

/**
 * One opdracht of a form. Its id is made before it is sent and kept until there is an answer: whoever presses again after
 * a broken connection sends the same one, so nothing is booked twice; also when the page was loaded again in between.
 * Other content is another opdracht.
 */
export function useOpdracht(): Opdracht {
  const { api } = useIngelogd();
  const vragen = useQueryClient();
  const [stand, zet] = useState<Omit<Opdracht, 'stuur' | 'opnieuw' | 'gewijzigd'>>(BEGIN);
  return {
    ...stand,
    opnieuw: () => zet(BEGIN),
    gewijzigd: () => zet((nu) => (nu.bezig || nu.fout instanceof Onbereikbaar ? nu : BEGIN)),
    async stuur(pad, inhoud, { gezien, anders } = {}) {
      // Nobody knows whether it was booked under that name: then it is no colleague's, and the person is told.
      const onzeker = stand.fout instanceof Onbereikbaar;
      zet({ bezig: true, fout: undefined, geboekt: undefined });
      let nu = inhoud;
      for (let keer = 1; ; keer += 1) {
        try {
          const geboekt = await stuurEen(api, pad, nu, gezien);
          zet({ bezig: false, fout: undefined, geboekt });
          vraagOpnieuw(vragen);
          return geboekt;
        } catch (fout) {
          if (anders !== undefined && !onzeker && keer < NAMEN && isCode(fout, 'id-bestaat-al')) {
            nu = anders();
            continue;
          }
          zet({ bezig: false, fout, geboekt: undefined });
          // What was shown is asked again, to show what it is by now.
          if (isCode(fout, 'uitkomst-veranderd')) vraagOpnieuw(vragen);
          return undefined;
        }
      }
    },
  };
}

async function stuurEen(api: Api, pad: string, inhoud: object, gezien: string | undefined): Promise<Geboekt> {
  const sleutel = JSON.stringify([pad, inhoud]);
  const id = await idVoor(sleutel);
  try {
    const geboekt = await api.boek(pad, inhoud, id, gezien);
    await vergeet(sleutel);
    return geboekt;
  } catch (fout) {
    // Only a refusal of the boek settles it. Of a token that ended nothing is known: an earlier try may have been booked,
    // and the same id sent again does no harm.
    if (fout instanceof Apifout && fout.probleem.status === 409) await vergeet(sleutel);
    throw fout;
  }
}

const isCode = (fout: unknown, code: string): boolean => fout instanceof Apifout && fout.probleem.code === code;

/** The id under which this was sent before without an answer, or a new one; kept for this tab, by a hash of what was sent. */
async function idVoor(sleutel: string): Promise<string> {
  const plek = await plekVan(sleutel);
  const id = sessionStorage.getItem(plek) ?? crypto.randomUUID();
  sessionStorage.setItem(plek, id);
  return id;
}

const vergeet = async (sleutel: string): Promise<void> => sessionStorage.removeItem(await plekVan(sleutel));

async function plekVan(sleutel: string): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(sleutel)));
  return `ontschot-onzeker:${Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

const BEGIN = { bezig: false, fout: undefined, geboekt: undefined } as const;
