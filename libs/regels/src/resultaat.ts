import type { Eurocent } from '@ontschot/kern';
import { breuk, isMinder, kleinste, maal, rondAf, type Breuk } from './breuk.js';
import { breukVan, deelVan, schrijfGetal, type Getal, type Procent } from './getal.js';
import { euro, exact, type Stap } from './stap.js';
import type { Maat } from './verdeelregel.js';

/** Below this score so many percent of the fee is a malus. */
export interface Malustrede {
  readonly onder: Getal;
  readonly procent: Procent;
}

/**
 * What a contract says about its results: from a score on a bonus of so many percent of the fee, below one a malus, and
 * neither between them. Both by the step that fits best, and each up to a limit in eurocents when there is one.
 */
export interface Resultaatafspraak {
  readonly maat: Maat;
  readonly bonus?: {
    /** Ascending; the last one that was reached counts. */
    readonly treden: readonly { readonly vanaf: Getal; readonly procent: Procent }[];
    readonly hoogstens?: Eurocent;
  };
  readonly malus?: {
    /** Descending; the last one that the score lies below counts. */
    readonly treden: readonly Malustrede[];
    readonly hoogstens?: Eurocent;
  };
}

/** What a score comes to. `bedrag` in eurocents, never below zero; each step can be redone with a pen. */
export interface Resultaatuitkomst {
  readonly soort: 'bonus' | 'malus' | 'geen';
  readonly procent: Procent;
  readonly bedrag: Eurocent;
  readonly stappen: readonly Stap[];
}

interface Gekozen {
  readonly soort: Resultaatuitkomst['soort'];
  readonly procent: Procent;
  readonly hoogstens?: Eurocent | undefined;
  readonly zin: string;
}

function kies({ maat, bonus, malus }: Resultaatafspraak, score: Getal): Gekozen {
  const waarde = breukVan(score);
  const gemeten = `${maat.naam} is ${schrijfGetal(score)}`;
  const beloond = bonus?.treden.findLast(({ vanaf }) => !isMinder(waarde, breukVan(vanaf)));
  if (beloond !== undefined)
    return {
      ...{ soort: 'bonus', procent: beloond.procent, hoogstens: bonus?.hoogstens },
      zin: `${gemeten}, vanaf ${schrijfGetal(beloond.vanaf)} is er ${schrijfGetal(beloond.procent)}% bonus.`,
    };
  const gekort = malus?.treden.findLast(({ onder }) => isMinder(waarde, breukVan(onder)));
  if (gekort !== undefined)
    return {
      ...{ soort: 'malus', procent: gekort.procent, hoogstens: malus?.hoogstens },
      zin: `${gemeten}, onder ${schrijfGetal(gekort.onder)} is er ${schrijfGetal(gekort.procent)}% malus.`,
    };
  return { soort: 'geen', procent: '0', zin: `${gemeten}: daar hoort geen bonus en geen malus bij.` };
}

/**
 * The bonus or malus over a fee (eurocents): exact, rounded once, half up. Throws RangeError for a score that is no number
 * or lies outside its maat; the rule must be sound (`keurResultaatafspraak`).
 */
export function rekenResultaat(regel: Resultaatafspraak, vergoeding: Eurocent, score: Getal): Resultaatuitkomst {
  const { maat } = regel;
  if (!inMaat(maat, score)) throw new RangeError(`${score} ligt niet tussen ${maat.van} en ${maat.tot}`);
  const { soort, procent, hoogstens, zin } = kies(regel, score);
  const deel = maal(breuk(vergoeding), deelVan(procent));
  const begrensd: Breuk = hoogstens === undefined ? deel : kleinste(deel, breuk(hoogstens));
  const bedrag = rondAf(begrensd);
  const stappen: Stap[] = [
    { stap: 1, naam: 'score', invoer: { score, maat: maat.maat }, uitkomst: procent, zin },
    {
      stap: 2,
      naam: 'deel van de vergoeding',
      invoer: { vergoeding, procent },
      uitkomst: exact(deel),
      zin: `${schrijfGetal(procent)}% van ${euro(vergoeding)} is ${euro(deel)}.`,
    },
    {
      stap: 3,
      naam: 'grens',
      invoer: { deel: exact(deel), ...(hoogstens !== undefined && { hoogstens }) },
      uitkomst: exact(begrensd),
      zin: hoogstens === undefined ? 'Er is geen grens.' : `Hoogstens ${euro(hoogstens)}: het wordt ${euro(begrensd)}.`,
    },
    {
      stap: 4,
      naam: 'afronden',
      invoer: { bedrag: exact(begrensd) },
      uitkomst: String(bedrag),
      zin: `Op hele centen, een halve naar boven: ${euro(bedrag)}.`,
    },
  ];
  return { soort: soort !== 'geen' && bedrag === 0 ? 'geen' : soort, procent, bedrag, stappen };
}

/** Whether a score is a number that its maat can be. */
export const inMaat = ({ van, tot }: Maat, score: Getal): boolean =>
  !isMinder(breukVan(score), breukVan(van)) && !isMinder(breukVan(tot), breukVan(score));
