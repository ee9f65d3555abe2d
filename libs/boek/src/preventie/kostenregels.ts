import { GROOTSTE_BEDRAG, isEurocent, type Eurocent, type Periode } from '@ontschot/kern';
import { schoon } from '../schoon.js';
import type { Toestand } from '../toestand/toestand.js';
import type { Getelddeel } from './eigen-maanden.js';

/** One amount that a koker cost in a month, and as far as known for whom and by whom it was delivered. */
export interface Kostenregel {
  /** Of any year: what earlier years cost comes in as totals. */
  readonly maand: Periode;
  /** Eurocents, not zero; below zero is less cost. */
  readonly bedrag: Eurocent;
  /** How many units, at the price of `eenheidsprijs`. */
  readonly aantal?: number;
  readonly eenheidsprijs?: string;
  readonly huishouden?: string;
  readonly wijk?: string;
  /** A population that is only counted. */
  readonly populatie?: string;
  readonly aanbieder?: string;
}

/** As an opdracht gives it: an amount, or a number of units with their price. */
export type GevraagdeKostenregel = Omit<Kostenregel, 'bedrag'> & { readonly bedrag?: Eurocent };

export interface Regelfout {
  /** From 1. */
  readonly regel: number;
  readonly veld: string;
  readonly uitleg: string;
}

/** For whom a cost counts that was reported: a cohort, a wijk, or households, which are taken together. */
export const groepVan = ({ huishouden, wijk, populatie }: Omit<Kostenregel, 'maand' | 'bedrag'>): string => {
  if (huishouden !== undefined) return 'huishoudens';
  if (populatie !== undefined) return `populatie ${populatie}`;
  // Only of a household that left its code behind, nothing is told.
  return wijk === undefined ? 'huishoudens' : `wijk ${wijk}`;
};

/** Of which months these lines tell costs of whom: what is of nobody in particular counts for nobody. */
export function geteldeDelen(regels: readonly GevraagdeKostenregel[]): Getelddeel[] {
  const delen = new Map<string, Getelddeel>();
  for (const regel of regels) {
    if ((regel.huishouden ?? regel.wijk ?? regel.populatie) === undefined) continue;
    const deel = { maand: regel.maand, voor: groepVan(regel) };
    delen.set(deelsleutel(deel), deel);
  }
  return [...delen].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, deel]) => deel);
}

export const deelsleutel = ({ maand, voor }: Getelddeel): string => `${maand} ${voor}`;

export const maandenVan = (regels: readonly GevraagdeKostenregel[]): Periode[] =>
  [...new Set(regels.map(({ maand }) => maand))].sort();

type Gekeurd = { readonly goed: Kostenregel } | { readonly fouten: readonly Regelfout[] };

/** The lines with their amounts in eurocents, and every fault in them. A sentence holds no code of a household. */
export function keurKostenregels(
  toestand: Toestand,
  gevraagd: readonly GevraagdeKostenregel[],
): { readonly regels: readonly Kostenregel[]; readonly fouten: readonly Regelfout[] } {
  const gekeurd = gevraagd.map((regel, i) => keurRegel(toestand, regel, i + 1));
  return {
    regels: gekeurd.flatMap((een) => ('goed' in een ? [een.goed] : [])),
    fouten: gekeurd.flatMap((een) => ('fouten' in een ? een.fouten : [])),
  };
}

function keurRegel(toestand: Toestand, gevraagd: GevraagdeKostenregel, regel: number): Gekeurd {
  const fouten: Regelfout[] = [];
  const fout = (veld: string, uitleg: string): void => void fouten.push({ regel, veld, uitleg });
  keurWie(toestand, gevraagd, fout);
  const { maand, aantal, eenheidsprijs, huishouden, wijk, populatie, aanbieder } = gevraagd;
  const bedrag = bedragVan(toestand, gevraagd, fout);
  return bedrag === undefined || fouten.length > 0
    ? { fouten }
    : { goed: schoon({ maand, bedrag, aantal, eenheidsprijs, huishouden, wijk, populatie, aanbieder }) };
}

type Meld = (veld: string, uitleg: string) => void;

function keurWie(toestand: Toestand, regel: GevraagdeKostenregel, fout: Meld): void {
  const { huishouden, wijk, populatie, aanbieder } = regel;
  const { preventie } = toestand;
  if ([huishouden, wijk, populatie].filter((een) => een !== undefined).length > 1)
    fout('huishouden', 'Noem hoogstens één van huishouden, wijk en populatie.');
  if (huishouden !== undefined && !preventie.huishoudens.heeft(huishouden))
    fout('huishouden', 'Dit huishouden staat niet in dit boek.');
  if (wijk !== undefined && !toestand.wijken.heeft(wijk)) fout('wijk', `Wijk ${wijk} staat niet in dit boek.`);
  if (aanbieder !== undefined && !toestand.organisaties.heeft(aanbieder))
    fout('aanbieder', `Organisatie ${aanbieder} staat niet in dit boek.`);
  if (populatie === undefined) return;
  const leden = preventie.populaties.lees(populatie)?.leden.soort;
  if (leden === undefined) fout('populatie', `Populatie ${populatie} staat niet in dit boek.`);
  else if (leden !== 'cohort')
    fout('populatie', `Populatie ${populatie} bestaat uit ${leden}: noem die zelf, of een cohort.`);
}

function bedragVan(toestand: Toestand, regel: GevraagdeKostenregel, fout: Meld): Eurocent | undefined {
  const { bedrag, aantal, eenheidsprijs } = regel;
  if ((bedrag === undefined) === (aantal === undefined) || (aantal === undefined) !== (eenheidsprijs === undefined)) {
    fout('bedrag', 'Geef een bedrag, of een aantal met zijn eenheidsprijs.');
    return undefined;
  }
  if (aantal !== undefined && !Number.isSafeInteger(aantal)) {
    fout('aantal', 'Geef een heel getal.');
    return undefined;
  }
  const prijs = eenheidsprijs === undefined ? undefined : toestand.preventie.eenheidsprijzen.lees(eenheidsprijs);
  if (eenheidsprijs !== undefined && prijs === undefined) {
    fout('eenheidsprijs', `Eenheidsprijs ${eenheidsprijs} staat niet in dit boek.`);
    return undefined;
  }
  const som = bedrag ?? (aantal ?? 0) * (prijs?.bedrag ?? 0);
  if (som === 0) fout('bedrag', 'Nul euro is geen kosten; laat deze regel weg.');
  else if (!isEurocent(som))
    fout('bedrag', `Dit is geen heel aantal eurocenten van hoogstens ${GROOTSTE_BEDRAG}; verdeel het over regels.`);
  return som;
}
