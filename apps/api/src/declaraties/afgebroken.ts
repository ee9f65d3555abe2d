import type { Declaratie } from '@ontschot/boek';
import { Probleem, weigerinhoud } from '../fouten/probleem.js';

/** Refuses a file that somebody ended when it comes again: nobody may read in the answer that it was booked. */
export function moetNietAfgebrokenZijn({ declaratie, afgebroken, revisie, geboekt, regels }: Declaratie): void {
  if (afgebroken !== true) return;
  const uitleg = `Declaratie ${declaratie} is afgebroken: ${geboekt} van ${regels} regels zijn geboekt.`;
  const cijfers = { declaratie, revisie, geboekt, regels };
  throw new Probleem(weigerinhoud({ code: 'declaratie-afgebroken', uitleg, cijfers }, undefined, false));
}
