import { isRegelTekst, TAAKVELD_PATROON, type Eurocent } from '@ontschot/kern';
import { naarCent } from '../bedrag.js';
import { toon } from '../tekens.js';
import { KOLOMMEN } from './kop.js';

/** One line of an Iv3 file: what a municipality reports on one taakveld. */
export interface Iv3Regel {
  readonly regel: number;
  readonly gemeente: string;
  /** The code, as `6.21`. */
  readonly taakveld: string;
  /** The name behind the code, as the file gives it: a long one is cut off with `..`. */
  readonly naam: string;
  /** In eurocents; undefined when it was not reported. */
  readonly lasten: Eurocent | undefined;
  readonly provincie: string;
  readonly inwonertal: string;
}

const LANGSTE_NAAM = 100;

/** Takes a line apart, every column of it; what is wrong goes to `meld`, and then there is no line. */
export function leesRegel(regel: number, velden: readonly string[], meld: (wat: string) => void): Iv3Regel | undefined {
  if (velden.length !== KOLOMMEN.length) {
    meld(`er zijn ${velden.length} kolommen in plaats van ${KOLOMMEN.length}`);
    return undefined;
  }
  const mis: string[] = [];
  const [gemeente = '', taakveldveld = '', salarissen = '', baten = '', lasten = '', provincie = '', inwonertal = ''] =
    velden;
  if (!isRegelTekst(gemeente, LANGSTE_NAAM)) mis.push(`${toon(gemeente)} is geen naam van een gemeente`);
  const [, taakveld = '', naam = ''] = /^(\S+) +(\S.*)$/.exec(taakveldveld) ?? [];
  if (!TAAKVELD_PATROON.test(taakveld) || !isRegelTekst(naam, LANGSTE_NAAM))
    mis.push(`taakveld ${toon(taakveldveld)} is geen code met een naam, zoals "6.21 Toegang"`);
  const bedrag = (kolom: string, tekst: string): Eurocent | undefined => {
    if (tekst === '') return undefined;
    const [, min, heel = '', decimalen = ''] = /^(-?)(\d{1,15})(?:\.(\d{1,15}))?$/.exec(tekst) ?? [];
    const cent = heel === '' ? undefined : naarCent(min === '-', heel, decimalen, 'duizend');
    if (cent === undefined) mis.push(`${kolom} ${toon(tekst)} is geen bedrag in duizenden euro's, zoals "126904.0"`);
    return cent;
  };
  bedrag('salarissen', salarissen);
  bedrag('baten', baten);
  const cent = bedrag('lasten', lasten);
  if (provincie !== '' && !isRegelTekst(provincie, LANGSTE_NAAM)) mis.push(`${toon(provincie)} is geen provincie`);
  // Empty in what a boek exports: it does not know how many people live there.
  if (!/^(?:[1-9]\d{0,8})?$/.test(inwonertal)) mis.push(`inwonertal ${toon(inwonertal)} is geen heel getal`);
  mis.forEach(meld);
  return mis.length === 0 ? { regel, gemeente, taakveld, naam, lasten: cent, provincie, inwonertal } : undefined;
}
