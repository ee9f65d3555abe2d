import type { BegrotingVaststellen } from '@ontschot/boek';
import type { Datum } from '@ontschot/kern';
import { hash } from 'node:crypto';
import type { GenummerdeOpdracht } from '../opdrachten.js';
import type { Begrotingsregel } from './lees-begroting.js';

/**
 * The lines as one begroting. Its id follows from the besluit and the day: the same besluit twice is booked once, and
 * a file that changed under the same besluit is seen.
 */
export function begrotingNaarOpdracht(
  regels: readonly Begrotingsregel[],
  besluit: string,
  boekdatum: Datum,
): GenummerdeOpdracht & { readonly opdracht: BegrotingVaststellen } {
  return {
    id: `begroting:${boekdatum}:${hash('sha256', besluit.normalize('NFC'), 'base64url').slice(0, 22)}`,
    opdracht: {
      soort: 'begroting-vaststellen',
      boekdatum,
      besluit,
      regels: regels.map(({ budget, kleur, bedrag }) => ({ budget, ...(kleur !== undefined && { kleur }), bedrag })),
    },
  };
}
