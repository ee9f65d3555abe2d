import type { Eurocent } from '@ontschot/kern';
import { afgerond } from '../hulpkosten/deel.js';
import { bijdragenVan, type Bijdragen } from './tabel.js';
import type { Kokerkosten } from './teller.js';
import { AFSTAND, isVeilig } from './veilig.js';

/** A household in a curve, without its code. Amounts in eurocents. */
export interface Deelnemer {
  readonly nummer: number;
  readonly bedrag: Eurocent;
  /** What of it only kostenmeldingen told of. */
  readonly gemeld: Eurocent;
  /** The figures of the table that it is in, with all its costs and with what was reported. */
  readonly plekken: readonly string[];
  readonly plekkenGemeld: readonly string[];
  readonly wijk: string | undefined;
  readonly kokers: ReadonlyMap<string, Kokerkosten>;
}

export type Groep = readonly Deelnemer[];

const STAPPEN = 100;

/** What would be told of these together, were both ends of the group points of the curve. */
const alleenVeilig = (groep: Groep): boolean => {
  const gemeld = bijdragenVan(groep.map((een) => een.gemeld));
  return isVeilig(bijdragenVan(groep.map(({ bedrag }) => bedrag))) && (gemeld.aantal === 0 || isVeilig(gemeld));
};

/**
 * Whether the most expensive household stays hidden among those of its group: everybody may know who that is, and who is
 * next. Each of the others costs at least what those of the next group do on average, so what they have above that must
 * leave the largest in doubt by one half, to whoever is second.
 */
export function topVeilig(top: Groep, volgende: Groep): boolean {
  const { aantal, som, grootste, tweede }: Bijdragen = bijdragenVan(top.map(({ bedrag }) => bedrag));
  const { som: eronder } = bijdragenVan(volgende.map(({ bedrag }) => bedrag));
  const bodem = volgende.length === 0 ? 0 : afgerond(eronder, volgende.length);
  return AFSTAND * (som - grootste - tweede - (aantal - 2) * bodem) >= grootste;
}

/**
 * The households by what they cost, the most expensive first, cut at each percent where what is cut off may be told. What
 * remains at the end joins the last group, and that the one before it while it may not be told.
 */
export function samengenomen(deelnemers: readonly Deelnemer[]): Groep[] {
  const opVolgorde = [...deelnemers].sort((a, b) => b.bedrag - a.bedrag || a.nummer - b.nummer);
  const groepen: Groep[] = [];
  let begin = 0;
  for (let stap = 1; stap <= STAPPEN; stap += 1) {
    const eind = afgerond(opVolgorde.length * stap, STAPPEN);
    const groep = opVolgorde.slice(begin, eind);
    if (!alleenVeilig(groep)) continue;
    groepen.push(groep);
    begin = eind;
  }
  // What remains can stand out in the last group: then that takes in the one before it, until it does not.
  let laatste: Groep = opVolgorde.slice(begin);
  let ervoor = groepen.pop();
  if (ervoor === undefined) return [];
  do {
    laatste = [...ervoor, ...laatste];
    ervoor = alleenVeilig(laatste) ? undefined : groepen.pop();
  } while (ervoor !== undefined);
  return metVeiligeTop([...groepen, laatste]);
}

/** Takes groups into the first until the most expensive household is hidden in it. */
export function metVeiligeTop(groepen: readonly Groep[]): Groep[] {
  let [top = [], ...over] = groepen;
  for (let volgende = over[0]; volgende !== undefined && !topVeilig(top, volgende); volgende = over[0]) {
    top = [...top, ...volgende];
    over = over.slice(1);
  }
  return [top, ...over];
}
