import { isDatum, isRegelTekst, type Datum, type Eurocent } from '@ontschot/kern';
import { naarCent } from '../../bedrag.js';
import { inCent, leesGetal, type Notatie } from '../../begroting/getal.js';
import { GRENZEN } from '../grenzen.js';
import type { Csvkeuze } from './keuze.js';

/** What a field says, or what is wrong with it: to stand behind the name of its column, without what stands there. */
export type Uitkomst<T> = { readonly goed: T } | { readonly mis: string };

/** The largest amount of one line: of a message it is 8 digits of eurocents, of a list one more. */
const GROOTSTE: Eurocent = 999_999_999;

/** Reads the fields of a CSV file. */
export class Waarden {
  /** Which sign stands before the decimals: the first amount that shows it tells it for all. */
  private notatie: Notatie | undefined;

  constructor(private readonly keuze: Pick<Csvkeuze, 'bedragen' | 'datums'>) {}

  /** With its sign. */
  readonly bedrag = (tekst: string): Uitkomst<Eurocent> => {
    const cent = this.keuze.bedragen === 'eurocent' ? centen(tekst) : this.euro(tekst);
    return 'goed' in cent && Math.abs(cent.goed) > GROOTSTE ? { mis: 'is te groot voor één regel' } : cent;
  };

  readonly tarief = (tekst: string): Uitkomst<Eurocent> => {
    const tarief = this.bedrag(tekst);
    if ('mis' in tarief || tarief.goed >= 0) return tarief;
    return { mis: 'is minder dan 0; een credit heeft een negatief bedrag, geen negatief tarief' };
  };

  readonly datum = (tekst: string): Uitkomst<Datum> => {
    const iso = this.keuze.datums === 'jjjj-mm-dd';
    const [, dag = '', maand = '', jaar = ''] = /^(\d{2})-(\d{2})-(\d{4})$/.exec(tekst) ?? [];
    const datum = iso ? tekst : `${jaar}-${maand}-${dag}`;
    if (isDatum(datum)) return { goed: datum };
    return { mis: `is geen bestaande datum als ${iso ? '2025-03-31' : '31-03-2025'}` };
  };

  readonly volume = (tekst: string): Uitkomst<number> =>
    /^\d{1,8}$/.test(tekst)
      ? { goed: Number(tekst) }
      : { mis: 'is geen heel getal van hooguit 8 cijfers; reken delen van een uur om naar minuten' };

  tekst(tekst: string): Uitkomst<string> {
    if (tekst === '') return { mis: 'is leeg' };
    if (isRegelTekst(tekst, GRENZEN.tekst) && !tekst.includes('"')) return { goed: tekst };
    return { mis: `is geen tekst van hooguit ${GRENZEN.tekst} tekens zonder aanhalingstekens` };
  }

  private euro(tekst: string): Uitkomst<Eurocent> {
    const getal = leesGetal(tekst);
    if (getal === undefined) return { mis: 'is geen bedrag als 1234,56' };
    if (getal.notatie === 'beide')
      return { mis: 'is op twee manieren te lezen; schrijf het zonder punt voor duizendtallen' };
    this.notatie ??= getal.notatie;
    if (getal.notatie !== undefined && getal.notatie !== this.notatie)
      return { mis: `heeft een ander teken voor de centen dan de bedragen ervoor (${this.notatie})` };
    const cent = inCent(getal, getal.notatie ?? 'komma', 'euro');
    return cent === undefined ? { mis: 'is geen heel aantal centen, of te groot' } : { goed: cent };
  }
}

function centen(tekst: string): Uitkomst<Eurocent> {
  const [, min, cijfers = ''] = /^(-?)(\d{1,15})$/.exec(tekst) ?? [];
  const cent = cijfers === '' ? undefined : naarCent(min === '-', cijfers, '', 'cent');
  return cent === undefined ? { mis: 'is geen heel aantal eurocenten als 123456' } : { goed: cent };
}
