import { Onberekenbaar, type Eurocent } from '@ontschot/kern';
import { breuk, EEN, isMinder, kleinste, maal, min, NUL, grootste, type Breuk } from './breuk.js';
import { breukVan, deelVan, schrijfGetal, type Procent } from './getal.js';
import type { Invoer } from './invoer.js';
import { euro, exact, type Stap } from './stap.js';
import type { Drempel, Poort, ProcentOfBedrag, Schaal } from './verdeelregel.js';

/** What a step decides: whether there is anything left to share, and how it is written down. */
export interface Oordeel {
  readonly door: boolean;
  readonly stap: Stap;
}

/** Step 3. At or above the drempel a gain counts from its first euro; below it nothing does. */
export function drempel(
  regel: Drempel | undefined,
  bedrag: Eurocent,
  referentie: Eurocent,
  huishoudens: number,
): Oordeel {
  const procent = regel === undefined ? '0' : drempelVoor(regel, huishoudens);
  const grens = maal(breuk(referentie), deelVan(procent));
  const gehaald = !isMinder(breuk(bedrag), grens);
  const waarvan = `${schrijfGetal(procent)}% van ${euro(referentie)}`;
  const stap: Stap = {
    stap: 3,
    naam: 'drempel',
    invoer: { bedrag, referentie, procent, huishoudens },
    uitkomst: gehaald ? String(bedrag) : '0',
    zin:
      regel === undefined
        ? 'Er is geen drempel.'
        : `De drempel is ${waarvan} (${euro(grens)}); ${euro(bedrag)} ligt daar ${gehaald ? 'niet onder en telt vanaf de eerste euro' : 'onder, dus het telt niet'}.`,
  };
  return { door: gehaald, stap };
}

/** The percentage that holds for so many households: chance weighs more in small numbers (design 4). */
export function drempelVoor(regel: Drempel, huishoudens: number): Procent {
  if ('procent' in regel) return regel.procent;
  const passend = regel.naarOmvang.filter(({ vanaf }) => vanaf <= huishoudens);
  return (passend.at(-1) ?? regel.naarOmvang[0])?.procent ?? '0';
}

const waardeVan = ({ maten }: Invoer, maat: string): string => {
  const gevonden = maten.find((een) => een.maat === maat);
  if (gevonden === undefined) throw new Onberekenbaar(`de maat ${maat} ontbreekt`);
  return gevonden.waarde;
};

/** Step 4, the gates. Throws Onberekenbaar when a maat was not measured. */
export function poorten(regels: readonly Poort[], invoer: Invoer): Oordeel {
  const uitkomsten = regels.map(({ maat, minstens, hoogstens }) => {
    const waarde = waardeVan(invoer, maat);
    const gemeten = breukVan(waarde);
    const teLaag = minstens !== undefined && isMinder(gemeten, breukVan(minstens));
    const teHoog = hoogstens !== undefined && isMinder(breukVan(hoogstens), gemeten);
    const eis = [
      ...(minstens === undefined ? [] : [`minstens ${schrijfGetal(minstens)}`]),
      ...(hoogstens === undefined ? [] : [`hoogstens ${schrijfGetal(hoogstens)}`]),
    ].join(' en ');
    const gehaald = !teLaag && !teHoog;
    return {
      maat,
      waarde,
      gehaald,
      zin: `${maat} is ${schrijfGetal(waarde)}, geëist is ${eis}: ${gehaald ? 'gehaald' : 'niet gehaald'}`,
    };
  });
  const gehaald = uitkomsten.every((een) => een.gehaald);
  const stap: Stap = {
    stap: 4,
    naam: 'kwaliteit: poort',
    invoer: Object.fromEntries(uitkomsten.map(({ maat, waarde }) => [maat, waarde])),
    uitkomst: gehaald ? '1' : '0',
    zin: uitkomsten.length === 0 ? 'Er is geen poort.' : `${uitkomsten.map(({ zin }) => zin).join('; ')}.`,
  };
  return { door: gehaald, stap };
}

/** Step 4, the scale: the part that counts, between 0 and 1. */
export function schaal(regel: Schaal | undefined, invoer: Invoer): { factor: Breuk; stap?: Stap } {
  if (regel === undefined) return { factor: EEN };
  const waarde = waardeVan(invoer, regel.maat);
  const trede = regel.treden.findLast(({ vanaf }) => !isMinder(breukVan(waarde), breukVan(vanaf)));
  const procent = trede?.procent ?? '0';
  const factor = deelVan(procent);
  const stap: Stap = {
    stap: 4,
    naam: 'kwaliteit: schaal',
    // A maat can be called `procent`; no name holds a space.
    invoer: { [`maat ${regel.maat}`]: waarde, procent },
    uitkomst: exact(factor),
    zin: `${regel.maat} is ${schrijfGetal(waarde)}: daarbij telt ${schrijfGetal(procent)}%.`,
  };
  return { factor, stap };
}

/** Step 6. The part of the year: the last one stands for all later years. */
export const afbouwVan = (afbouw: readonly Procent[], jaar: number): Procent =>
  afbouw[Math.min(jaar, afbouw.length) - 1] ?? '100';

export function aandeel(
  bedrag: Eurocent,
  deel: Procent,
  kwaliteit: Breuk,
  afbouw: Procent,
): { aandeel: Breuk; stap: Stap } {
  const uitkomst = maal(maal(maal(breuk(bedrag), deelVan(deel)), kwaliteit), deelVan(afbouw));
  const stap: Stap = {
    stap: 6,
    naam: 'aandeel',
    invoer: { bedrag, deel, kwaliteit: exact(kwaliteit), afbouw },
    uitkomst: exact(uitkomst),
    zin: `Te delen is ${euro(bedrag)} maal ${schrijfGetal(deel)}%${kwaliteit.teller === kwaliteit.noemer ? '' : ` maal ${exact(kwaliteit)} voor kwaliteit`}${afbouw === '100' ? '' : ` maal ${schrijfGetal(afbouw)}% voor dit jaar van de afspraak`}: ${euro(uitkomst)}.`,
  };
  return { aandeel: uitkomst, stap };
}

const vanGeheel = (regel: ProcentOfBedrag, geheel: Breuk): Breuk =>
  'bedrag' in regel ? breuk(regel.bedrag) : maal(geheel, deelVan(regel.procent));

const inWoorden = (regel: ProcentOfBedrag, waarvan: string): string =>
  'bedrag' in regel ? euro(regel.bedrag) : `${schrijfGetal(regel.procent)}% van ${waarvan}`;

/** Step 7: first the aftrek, then the plafond; never below zero. */
export function begrens(
  bedrag: Breuk,
  referentie: Eurocent,
  regel: { readonly aftrek?: ProcentOfBedrag; readonly plafond?: ProcentOfBedrag },
): { bedrag: Breuk; stap: Stap } {
  const { aftrek, plafond } = regel;
  const af = aftrek === undefined ? NUL : vanGeheel(aftrek, bedrag);
  const naAftrek = grootste(NUL, min(bedrag, af));
  const grens = plafond === undefined ? undefined : vanGeheel(plafond, breuk(referentie));
  const uitkomst = grens === undefined ? naAftrek : kleinste(naAftrek, grens);
  const zinnen = [
    ...(aftrek === undefined ? [] : [`Daar gaat ${inWoorden(aftrek, 'het aandeel')} af: ${euro(naAftrek)}.`]),
    ...(plafond === undefined || grens === undefined
      ? []
      : [`Het plafond is ${inWoorden(plafond, 'de referentie')} (${euro(grens)}).`]),
  ];
  const stap: Stap = {
    stap: 7,
    naam: 'aftrek en plafond',
    invoer: { bedrag: exact(bedrag), aftrek: exact(af), ...(grens && { plafond: exact(grens) }) },
    uitkomst: exact(uitkomst),
    zin: zinnen.length === 0 ? 'Er is geen aftrek en geen plafond.' : `${zinnen.join(' ')} Blijft ${euro(uitkomst)}.`,
  };
  return { bedrag: uitkomst, stap };
}
