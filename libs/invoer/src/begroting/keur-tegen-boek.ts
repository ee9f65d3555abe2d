import { beproefBegroting, type BegrotingVaststellen, type Toestand } from '@ontschot/boek';
import type { GenummerdeOpdracht } from '../opdrachten.js';
import { Regelfouten } from '../regelfout.js';
import type { Begrotingsregel } from './lees-begroting.js';

/**
 * Asks the boek beforehand what it will say, so that a begroting is loaded whole or not at all. Throws `InvoerFout`
 * with the boek's own sentence for each line that it refuses. Nothing is booked or recorded.
 */
export function keurTegenBoek(
  toestand: Toestand,
  regels: readonly Begrotingsregel[],
  { opdracht }: GenummerdeOpdracht & { readonly opdracht: BegrotingVaststellen },
): void {
  const fouten = new Regelfouten();
  const proef = beproefBegroting(toestand, opdracht, toestand.laatsteMoment);
  // What every line has in common, as a day in a closed month, is said once.
  if (proef.bezwaar !== null) fouten.meld(0, proef.bezwaar.uitleg);
  for (const [i, { bezwaar }] of proef.regels.entries())
    if (bezwaar !== null) fouten.meld(regels[i]?.regel ?? 0, bezwaar.uitleg);
  fouten.gooi();
}
