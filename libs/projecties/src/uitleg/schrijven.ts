import { schrijfEuro, type Datum, type Eurocent } from '@ontschot/kern';
import { rondAf, schrijfGetal } from '@ontschot/regels';

/** Width of a line of an explanation, so that it fits on paper. */
export const BREEDTE = 90;

const MAANDEN = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');

/** `2025-07-08` as `8 juli 2025`. */
export const dag = (datum: Datum): string =>
  `${Number(datum.slice(8, 10))} ${MAANDEN[Number(datum.slice(5, 7)) - 1] ?? ''} ${datum.slice(0, 4)}`;

/** Breaks a text at its spaces; what follows the first line is set in. An amount is never broken. */
export function regels(tekst: string, voor = '', inspringen = `${voor.replace(/[^ ]/g, ' ')}  `): string[] {
  const uit: string[] = [];
  let regel = voor;
  let leeg = true;
  for (const woord of tekst.replace(/€ /g, '€\u00a0').split(' ')) {
    if (!leeg && regel.length + 1 + woord.length > BREEDTE) {
      uit.push(regel);
      regel = inspringen;
      leeg = true;
    }
    regel += leeg ? woord : ` ${woord}`;
    leeg = false;
  }
  return [...uit, regel].map((een) => een.replaceAll('\u00a0', ' '));
}

/** A place in the boek that was asked, or in another one. */
export const plaats = (revisie: number, boek?: string): string =>
  boek === undefined ? `[${revisie}]` : `[${revisie} in boek ${boek}]`;

/** Amounts with their signs between them: `€ 3,00 + € 2,00 − € 1,00`. */
export const som = (bedragen: readonly Eurocent[]): string =>
  bedragen.length === 0
    ? schrijfEuro(0)
    : bedragen
        .map((bedrag, i) => {
          const teken = bedrag < 0 ? (i === 0 ? '−' : '− ') : i === 0 ? '' : '+ ';
          return `${teken}${schrijfEuro(Math.abs(bedrag))}`;
        })
        .join(' ');

/** An amount by itself, with a real minus sign. */
export const bedragVan = (bedrag: Eurocent): string => som([bedrag]);

/** `€ 3,00 − € 2,00`, also where what is taken off is nothing or a minus itself. */
export const verschil = (van: Eurocent, af: Eurocent): string =>
  `${som([van])} ${af < 0 ? '+' : '−'} ${schrijfEuro(Math.abs(af))}`;

/** A field of an event as text; nothing for what is no text or number. */
export const tekstVan = (gegevens: object, veld: string): string => {
  const waarde = (gegevens as Readonly<Record<string, unknown>>)[veld];
  return typeof waarde === 'string' || typeof waarde === 'number' ? String(waarde) : '';
};

interface Exact {
  readonly teller: bigint;
  readonly noemer: bigint;
}
const lees = (exact: string): Exact => {
  const [teller = '0', noemer = '1'] = exact.split('/');
  return { teller: BigInt(teller), noemer: BigInt(noemer) };
};

/** The difference of two exact amounts, exact itself. */
export function exactVerschil(een: string, ander: string): string {
  const [a, b] = [lees(een), lees(ander)];
  const [teller, noemer] = [a.teller * b.noemer - b.teller * a.noemer, a.noemer * b.noemer];
  return teller % noemer === 0n ? String(teller / noemer) : `${teller}/${noemer}`;
}

/** Exact eurocents of a step, a whole number or `teller/noemer`: what is no whole cent is rounded, and says so. */
export function exactBedrag(exact: string): string {
  const breuk = lees(exact);
  const bedrag = rondAf(breuk);
  return breuk.noemer === 1n ? bedragVan(bedrag) : `${bedragVan(bedrag)} (afgerond)`;
}

export const procent = (getal: string): string => `${schrijfGetal(getal)}%`;

/** The first of a list as they are, and all others as one. */
export function kort<T>(lijst: readonly T[], hoogstens: number, rest: (over: readonly T[]) => T): T[] {
  return lijst.length <= hoogstens ? [...lijst] : [...lijst.slice(0, hoogstens - 1), rest(lijst.slice(hoogstens - 1))];
}
