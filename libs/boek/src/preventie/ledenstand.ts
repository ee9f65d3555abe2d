import { Laag } from '../toestand/laag.js';
import type { Populatie } from '../toestand/preventie.js';
import { magErbij, MINSTENS_SAMEN } from './herleidbaar.js';
import { magNaastIedereen } from './iedereen.js';

/** Where populations are looked up: the state, or what a question gathered from the events. */
export interface Populaties extends Iterable<readonly [string, Populatie]> {
  lees(id: string): Populatie | undefined;
  zet(id: string, populatie: Populatie): void;
}

const codesTussen = ({ huishoudens }: Populatie, na: number, tot: number): Set<string> =>
  new Set(huishoudens.flatMap(({ revisie, codes }) => (revisie > na && revisie <= tot ? codes : [])));

type Grenzen = (populatie: Populatie) => readonly number[];
export const STANDEN: Grenzen = ({ standen = [] }) => standen;
/** Also what was told before there was a guard. */
const ALLES: Grenzen = ({ standen = [], verteld = standen }) => verteld;

/** What is told of a population, as groups apart: the first members, and each time those who came to count later. */
export function groepenVan({ huishoudens }: Populatie, grenzen: readonly number[]): Set<string>[] {
  const groepen = grenzen.map(() => new Set<string>());
  let i = 0;
  for (const { revisie, codes } of huishoudens) {
    while (i < grenzen.length && revisie > (grenzen[i] ?? Infinity)) i += 1;
    for (const code of codes) groepen[i]?.add(code);
  }
  return groepen;
}

type Antwoord = 'ja' | 'nee' | 'bijna-iedereen';

/** Whether all members of a population may count, beside all that is told of this one, of the others and of everybody. */
function mogenTellen(
  populaties: Populaties,
  populatie: Populatie,
  revisie: number,
  opgenomen: number,
  grenzen: Grenzen,
): Antwoord {
  const erbij = codesTussen(populatie, grenzen(populatie).at(-1) ?? -1, revisie);
  if (erbij.size < MINSTENS_SAMEN) return 'nee';
  const verteld = [...populaties].flatMap(([, een]) => groepenVan(een, grenzen(een)));
  if (!magErbij(verteld, erbij)) return 'nee';
  return magNaastIedereen(verteld, erbij, opgenomen) ? 'ja' : 'bijna-iedereen';
}

/** From now on all members of a population count, if they may; gives whether they do. */
function laatTellen(populaties: Populaties, oud: Populatie, revisie: number, opgenomen: number): boolean {
  const { bijnaIedereen: _, ...nieuw } = oud;
  // Only where something was told without a guard, the two differ.
  const wat = [...populaties].some(([, { verteld }]) => verteld !== undefined) ? [STANDEN, ALLES] : [STANDEN];
  const antwoorden = wat.map((grenzen) => mogenTellen(populaties, nieuw, revisie, opgenomen, grenzen));
  if (antwoorden.some((antwoord) => antwoord !== 'ja')) {
    populaties.zet(oud.populatie, antwoorden.includes('nee') ? nieuw : { ...nieuw, bijnaIedereen: true });
    return false;
  }
  const { standen = [], verteld } = nieuw;
  const met = { ...nieuw, ledenTot: revisie, standen: [...standen, revisie] };
  populaties.zet(oud.populatie, verteld === undefined ? met : { ...met, verteld: [...verteld, revisie] });
  return true;
}

/**
 * Adds codes to a population. From then on all its members count in what is told of it, if no sum of fewer than ten
 * households can be made with all that is told of every population and of all households of the boek together, of which
 * there are `opgenomen`; else those who counted before still do, alone.
 */
export function voegLedenToe(
  populaties: Populaties,
  id: string,
  revisie: number,
  codes: readonly string[],
  opgenomen: number,
): void {
  const oud = populaties.lees(id);
  if (oud === undefined) return;
  const nieuw = { ...oud, huishoudens: [...oud.huishoudens, { revisie, codes }] };
  if (laatTellen(populaties, nieuw, revisie, opgenomen)) vraagOpnieuw(populaties, revisie, opgenomen);
}

/**
 * Asks anew for the populations that would leave few households of the boek: there may be more now, or none. No opdracht
 * for the population itself is needed for that.
 */
export function vraagOpnieuw(populaties: Populaties, revisie: number, opgenomen: number): void {
  const wachtend = [...populaties].flatMap(([, een]) => (een.bijnaIedereen === true ? [een] : []));
  // Who comes to count may make room for another.
  if (wachtend.some((een) => laatTellen(populaties, een, revisie, opgenomen)))
    vraagOpnieuw(populaties, revisie, opgenomen);
}

/**
 * Remembers that costs of all its members were told: before there was a guard that was so, and what comes after is held
 * against it. Such an event does not say up to where members counted.
 */
export function onthoudVerteld(populaties: Populaties, id: string | undefined, ledenTot: number | undefined): void {
  const oud = id === undefined || ledenTot !== undefined ? undefined : populaties.lees(id);
  const laatste = oud?.huishoudens.at(-1)?.revisie;
  if (oud === undefined || laatste === undefined) return;
  const verteld = ALLES(oud);
  if (laatste > (verteld.at(-1) ?? -1)) populaties.zet(oud.populatie, { ...oud, verteld: [...verteld, laatste] });
}

/** How many households of a population count in what is told of it, and how many wait until they can. */
export function geteldeLeden({ huishoudens, ledenTot = -1 }: Populatie): { tellenMee: number; wachten: number } {
  const [tellenMee, wachten] = [true, false].map((telt) =>
    huishoudens.reduce((som, { revisie, codes }) => som + (revisie <= ledenTot === telt ? codes.length : 0), 0),
  ) as [number, number];
  return { tellenMee, wachten };
}

/** The population with those members alone that count in what is told of it; one without codes as it is. */
export const metGeteldeLeden = (populatie: Populatie): Populatie => ({
  ...populatie,
  huishoudens: populatie.huishoudens.filter(({ revisie }) => revisie <= (populatie.ledenTot ?? -1)),
});

/**
 * The members of a population that count in a sum of only some households, as those for whom a fund took debts over: so that
 * of these too there are always ten or more in what follows from such a sum, that of every other population and that of all.
 */
export function ledenBinnen(populaties: Populaties, id: string, binnen: ReadonlySet<string>): Set<string> {
  const daarvan = new Laag<string, Populatie>();
  const stappen: { readonly id: string; readonly revisie: number; readonly codes: readonly string[] }[] = [];
  for (const [naam, populatie] of populaties) {
    const { leden, losVan } = populatie;
    daarvan.zet(naam, { populatie: naam, naam, leden, losVan, huishoudens: [] });
    groepenVan(populatie, STANDEN(populatie)).forEach((codes, i) => {
      const revisie = STANDEN(populatie)[i] ?? -1;
      stappen.push({ id: naam, revisie, codes: [...codes].filter((code) => binnen.has(code)) });
    });
  }
  for (const stap of stappen.sort((a, b) => a.revisie - b.revisie))
    if (stap.codes.length > 0) voegLedenToe(daarvan, stap.id, stap.revisie, stap.codes, binnen.size);
  const gevonden = daarvan.lees(id);
  return new Set(gevonden === undefined ? [] : metGeteldeLeden(gevonden).huishoudens.flatMap(({ codes }) => codes));
}
