import type { Regelfouten } from '../regelfout.js';
import { toon } from '../tekens.js';

/** Which column of the file holds what. */
export interface Kolommen {
  readonly budget: string;
  readonly bedrag: string;
  /** The kleur of a line; that of the budget's own koker where it is left out or empty. */
  readonly kleur?: string;
}

export interface Plaatsen {
  readonly aantal: number;
  readonly budget: number;
  readonly bedrag: number;
  readonly kleur: number | undefined;
}

/** Reads a mapping as `budget=Product,bedrag=Bedrag,kleur=Koker`; undefined when it is not one. */
export function leesKolommen(tekst: string): Kolommen | undefined {
  const delen = tekst.split(',').map((deel) => deel.split('=').map((helft) => helft.trim()));
  const gelezen = new Map(delen.map(([sleutel = '', kolom = '']) => [sleutel, kolom]));
  const { length } = delen.filter((deel) => deel.length === 2 && deel[1] !== '');
  const [budget, bedrag, kleur] = ['budget', 'bedrag', 'kleur'].map((sleutel) => gelezen.get(sleutel));
  if (budget === undefined || bedrag === undefined || length !== gelezen.size || length !== delen.length)
    return undefined;
  if (gelezen.size !== (kleur === undefined ? 2 : 3)) return undefined;
  return { budget, bedrag, ...(kleur !== undefined && { kleur }) };
}

/** Finds the columns in the first line of the file; undefined, with the faults, when one is missing or there twice. */
export function zoekKolommen(
  kolommen: Kolommen,
  regel: number,
  kop: readonly string[],
  fouten: Regelfouten,
): Plaatsen | undefined {
  const namen = kop.map((naam) => naam.trim());
  const plaats = (kolom: string): number => {
    const aantal = namen.filter((naam) => naam === kolom).length;
    if (aantal === 0)
      fouten.meld(regel, `er is geen kolom ${toon(kolom)}; wel: ${namen.slice(0, 50).map(toon).join(', ')}`);
    if (aantal > 1) fouten.meld(regel, `kolom ${toon(kolom)} staat er ${aantal} keer in`);
    return namen.indexOf(kolom);
  };
  const plaatsen = {
    aantal: kop.length,
    budget: plaats(kolommen.budget),
    bedrag: plaats(kolommen.bedrag),
    kleur: kolommen.kleur === undefined ? undefined : plaats(kolommen.kleur),
  };
  const { budget, bedrag, kleur } = kolommen;
  // The name of a budget can be read as an amount: 6.21 is both.
  if (budget === bedrag || budget === kleur || bedrag === kleur)
    fouten.meld(regel, 'budget, bedrag en koker staan elk in een eigen kolom; kies voor elk een andere');
  return fouten.geen ? plaatsen : undefined;
}
