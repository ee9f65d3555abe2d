import { Apifout } from '../../../api/probleem.js';

/** One thing that is wrong with a file: where, what, and what can be done. */
export interface Bestandfout {
  readonly waar: string;
  readonly wat: string;
  readonly watNu: string;
}

export interface Bestandfouten {
  readonly fouten: readonly Bestandfout[];
  /** How many there are in all; the answer names no more than so many. */
  readonly aantal: number;
}

interface Regelbezwaar {
  readonly regel: number;
  readonly uitleg: string;
  readonly watNu?: string;
}

const GEHEEL = 'het geheel';

/** The faults that a refusal of a file names, line by line; undefined of any other fault. */
export function bestandfouten(fout: unknown): Bestandfouten | undefined {
  if (!(fout instanceof Apifout)) return undefined;
  const { fouten = [], cijfers, watNu } = fout.probleem;
  const bezwaren = cijfers?.['fouten'];
  if (Array.isArray(bezwaren) && bezwaren.length > 0) {
    const gevonden = (bezwaren as readonly Regelbezwaar[]).map(({ regel, uitleg, watNu: raad = watNu }) => {
      return { waar: regel === 0 ? GEHEEL : `regel ${regel}`, wat: uitleg, watNu: raad };
    });
    return { fouten: gevonden, aantal: Number(cijfers?.['aantal'] ?? gevonden.length) };
  }
  if (fouten.length === 0) return undefined;
  const gevonden = fouten.map(({ veld, melding }) => {
    const regel = /^regel \d+/.exec(melding)?.[0] ?? /^regel \d+$/.exec(veld)?.[0];
    const waar = regel ?? (veld === '' || veld === 'bestand' ? GEHEEL : veld);
    return { waar, wat: melding.replace(/^regel \d+(, )?(: )?/, ''), watNu };
  });
  return { fouten: gevonden, aantal: gevonden.length };
}
