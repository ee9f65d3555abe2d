import type { Maat } from './maat.js';
import type { Stroomnet } from './stroomnet.js';
import type { Tabel, Vak } from './tabel.js';

/** Which others to leave out as well, so that less can be found out of a figure; none when that is well as it is. */
export type Vraag = (vak: Vak) => readonly Vak[];

/** Finds what can be found out of figures that are left out. */
export interface Toets {
  /** With these left out; leaving out more never makes less uncertain. */
  bij(weg: ReadonlySet<Vak>): Vraag;
}

const NIETS: readonly Vak[] = [];

/** Those that can still be left out in this maat. */
export const nogTeTonen = ({ vakken }: Tabel, maat: Maat, weg: ReadonlySet<Vak>): Vak[] =>
  vakken.filter((vak) => !weg.has(vak) && maat.waarde(vak) > 0 && !maat.elders(vak));

/** Nothing when enough can flow from one point to the other, else what to leave out so that more can. */
export function tekort(
  net: Stroomnet<Vak>,
  [van, naar]: readonly [number, number],
  nodig: number,
  zonder?: number,
): readonly Vak[] {
  const stroom = net.stroom(van, naar, nodig, zonder);
  if (stroom.hoeveel >= nodig) return NIETS;
  const rest = nodig - stroom.hoeveel;
  // Whole ways rather than narrow ones, and of these that of the smallest figures.
  return net.goedkoopst(van, naar, stroom, ({ kosten: { som } }, ruimte) => (ruimte < rest ? 4 : 1) * som);
}
