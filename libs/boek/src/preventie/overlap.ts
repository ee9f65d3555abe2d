import type { Populatie } from '../toestand/preventie.js';
import type { Toestand } from '../toestand/toestand.js';

/** Whether two populations share somebody, and how many codes or wijken they have in common. */
export interface Overlap {
  readonly overlapt: boolean;
  /** What was compared; `onbekend`: one of them has no codes and they were not declared apart. */
  readonly waarin: 'huishoudens' | 'wijken' | 'onbekend';
  /** How many codes or wijken are in both; 0 when it is not known. */
  readonly aantal: number;
}

/** The codes that belonged to a population up to and including a revisie (of the whole history when left out). */
export function codesTot({ huishoudens }: Populatie, ledenTot = Infinity): Set<string> {
  const codes = new Set<string>();
  for (const { revisie, codes: erbij } of huishoudens)
    if (revisie <= ledenTot) for (const code of erbij) codes.add(code);
  return codes;
}

/**
 * Whether two populations overlap (design 4, guards): by household code where both have codes, by wijk where both are
 * all of wijken, and otherwise always, unless one declares itself apart from the other. `ledenTotA` and `ledenTotB` are
 * the revisies up to which members count. A population that the boek does not have throws RangeError.
 */
export const overlappen = (toestand: Toestand, a: string, b: string, ledenTotA?: number, ledenTotB?: number): Overlap =>
  overlapMet(toestand, a, ledenTotA)(b, ledenTotB);

/** As `overlappen`, for one population against many: its codes are gathered once. */
export function overlapMet(
  toestand: Toestand,
  a: string,
  ledenTotA?: number,
): (b: string, ledenTotB?: number) => Overlap {
  const een = populatie(toestand, a);
  const codes = codesTot(een, ledenTotA);
  return (b, ledenTotB = Infinity) => {
    const ander = populatie(toestand, b);
    const met = (waarin: Overlap['waarin'], aantal: number): Overlap => ({
      overlapt: a === b || aantal > 0,
      waarin,
      aantal,
    });
    if (een.leden.soort === 'huishoudens' && ander.leden.soort === 'huishoudens')
      return met('huishoudens', gedeeld(ander, ledenTotB, codes));
    if (een.leden.soort === 'wijken' && ander.leden.soort === 'wijken') {
      const { wijken } = ander.leden;
      return met('wijken', new Set(een.leden.wijken.filter((wijk) => wijken.includes(wijk))).size);
    }
    const los = a !== b && (een.losVan.includes(b) || ander.losVan.includes(a));
    return { overlapt: !los, waarin: 'onbekend', aantal: 0 };
  };
}

/** How many of the codes are in that population; no code is in it twice. */
function gedeeld({ huishoudens }: Populatie, ledenTot: number, codes: ReadonlySet<string>): number {
  let aantal = 0;
  for (const { revisie, codes: erbij } of huishoudens)
    if (revisie <= ledenTot) for (const code of erbij) if (codes.has(code)) aantal += 1;
  return aantal;
}

function populatie(toestand: Toestand, id: string): Populatie {
  const gevonden = toestand.preventie.populaties.lees(id);
  if (gevonden === undefined) throw new RangeError(`populatie ${id} staat niet in dit boek`);
  return gevonden;
}
