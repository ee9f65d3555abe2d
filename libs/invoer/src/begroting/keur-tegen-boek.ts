import { behandel, type BegrotingVaststellen, type Herkomst, type Toestand } from '@ontschot/boek';
import type { GenummerdeOpdracht } from '../opdrachten.js';
import { Regelfouten } from '../regelfout.js';
import type { Begrotingsregel } from './lees-begroting.js';

/**
 * Asks the boek beforehand what it will say, so that a begroting is loaded whole or not at all. Throws `InvoerFout`
 * with the boek's own sentence for each line that it refuses.
 */
export function keurTegenBoek(
  toestand: Toestand,
  regels: readonly Begrotingsregel[],
  { opdracht }: GenummerdeOpdracht & { readonly opdracht: BegrotingVaststellen },
): void {
  const geheel = bezwaar(toestand, opdracht);
  if (geheel === undefined) return;
  const fouten = new Regelfouten();
  const perRegel = opdracht.regels.map((regel) => bezwaar(toestand, { ...opdracht, regels: [regel] }));
  // What every line has in common, as a day in a closed month, is said once.
  if (perRegel.length > 1 && new Set(perRegel).size === 1) fouten.meld(0, geheel);
  else for (const [i, wat] of perRegel.entries()) if (wat !== undefined) fouten.meld(regels[i]?.regel ?? 0, wat);
  fouten.gooi();
}

/** What the boek would refuse it for, in its own words. Nothing is booked or recorded. */
function bezwaar(toestand: Toestand, opdracht: BegrotingVaststellen): string | undefined {
  const proef: Herkomst = { id: 'proef', afzender: '', rol: '', hash: '' };
  const uitkomst = behandel(toestand, proef, opdracht, toestand.laatsteMoment);
  return uitkomst.soort === 'geweigerd' ? uitkomst.weigering.uitleg : undefined;
}
