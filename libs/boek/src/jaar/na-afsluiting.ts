import { laatsteDag, type Weigercode } from '@ontschot/kern';
import type { Opdracht } from '../besluiten/besluit.js';
import type { Weigering } from '../gebeurtenissen/gebeurtenis.js';
import type { Toestand } from '../toestand/toestand.js';

/**
 * What is still done in a closed boek: what people have a right to (who sees a household, and to be forgotten), and the
 * keys of whoever verifies it. None of it moves money or changes what was set up. That a household is forgotten and that an
 * inzage ends is also so in the boeken of other years; the service sees to that.
 */
const BLIJFT: ReadonlySet<string> = new Set([
  'huishouden-vergeten',
  'inzage-geven',
  'inzage-intrekken',
  'verhaal-intrekken',
  'controlesleutel-aanwijzen',
  'controlesleutel-intrekken',
]);

/**
 * Why a boek of which the year is closed, or is being closed, does not take this; undefined when it does. It tells where
 * it belongs now. No event records it: nothing is added to what was closed (design 3.4).
 */
export function naAfsluiting({ boek, jaar: { afsluiting } }: Toestand, { soort }: Opdracht): Weigering | undefined {
  if (afsluiting === undefined || BLIJFT.has(soort)) return undefined;
  const { af, naar } = afsluiting;
  if (!af && soort === 'boek-afsluiten') return undefined;
  const code: Weigercode = af ? 'boek-afgesloten' : 'boek-wordt-afgesloten';
  const hoortBij = laatsteDag(`${boek?.jaar ?? 0}-12`).slice(0, 7);
  return {
    code,
    uitleg: af
      ? `Het jaar van dit boek is afgesloten. Boek wat er nog bij hoort in ${naar}, in de eerste open maand, met in hoortBij de maand waar het bij hoort, zoals ${hoortBij}.`
      : `Dit boek wordt afgesloten: geef de opdracht om af te sluiten nog eens.`,
    cijfers: { naar, ...(af && { hoortBij }) },
  };
}
