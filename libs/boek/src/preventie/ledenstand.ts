import { weiger } from '../besluiten/besluit.js';
import { Laag } from '../toestand/laag.js';
import type { Populatie } from '../toestand/preventie.js';
import { magErbij, MINSTENS_SAMEN } from './herleidbaar.js';

/** Where populations are looked up: the state, or what a question gathered from the events. */
export interface Populaties extends Iterable<readonly [string, Populatie]> {
  lees(id: string): Populatie | undefined;
  zet(id: string, populatie: Populatie): void;
}

const codesTussen = ({ huishoudens }: Populatie, na: number, tot: number): Set<string> =>
  new Set(huishoudens.flatMap(({ revisie, codes }) => (revisie > na && revisie <= tot ? codes : [])));

type Grenzen = (populatie: Populatie) => readonly number[];
const STANDEN: Grenzen = ({ standen = [] }) => standen;
/** Also what was told before there was a guard. */
const ALLES: Grenzen = ({ standen = [], verteld = standen }) => verteld;

/** What is told of a population, as groups apart: the first members, and each time those who came to count later. */
function groepenVan({ huishoudens }: Populatie, grenzen: readonly number[]): Set<string>[] {
  const groepen = grenzen.map(() => new Set<string>());
  let i = 0;
  for (const { revisie, codes } of huishoudens) {
    while (i < grenzen.length && revisie > (grenzen[i] ?? Infinity)) i += 1;
    for (const code of codes) groepen[i]?.add(code);
  }
  return groepen;
}

/** Whether all members of a population may count, beside all that is told of this one and of the others. */
function mogenTellen(populaties: Populaties, populatie: Populatie, revisie: number, grenzen: Grenzen): boolean {
  const erbij = codesTussen(populatie, grenzen(populatie).at(-1) ?? -1, revisie);
  if (erbij.size < MINSTENS_SAMEN) return false;
  const verteld = [...populaties].flatMap(([, een]) => groepenVan(een, grenzen(een)));
  return magErbij(verteld, erbij);
}

/**
 * Adds codes to a population. From then on all its members count in what is told of it, if no sum of fewer than ten
 * households can be made with all that is told of every population; else those who counted before still do, alone.
 */
export function voegLedenToe(populaties: Populaties, id: string, revisie: number, codes: readonly string[]): void {
  const oud = populaties.lees(id);
  if (oud === undefined) return;
  const nieuw: Populatie = { ...oud, huishoudens: [...oud.huishoudens, { revisie, codes }] };
  // Only where something was told without a guard, the two differ.
  const wat = [...populaties].some(([, { verteld }]) => verteld !== undefined) ? [STANDEN, ALLES] : [STANDEN];
  const telt = wat.every((grenzen) => mogenTellen(populaties, nieuw, revisie, grenzen));
  if (!telt) {
    populaties.zet(id, nieuw);
    return;
  }
  const { standen = [], verteld } = nieuw;
  const met = { ...nieuw, ledenTot: revisie, standen: [...standen, revisie] };
  populaties.zet(id, verteld === undefined ? met : { ...met, verteld: [...verteld, revisie] });
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
 * of these too there are always ten or more in what follows from such a sum and that of every other population.
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
    if (stap.codes.length > 0) voegLedenToe(daarvan, stap.id, stap.revisie, stap.codes);
  const gevonden = daarvan.lees(id);
  return new Set(gevonden === undefined ? [] : metGeteldeLeden(gevonden).huishoudens.flatMap(({ codes }) => codes));
}

/** Refuses to add up the costs of households when what few of them cost would follow from it. */
export function moetTelbaarZijn(populatie: Populatie): void {
  const { tellenMee, wachten: huishoudens } = geteldeLeden(populatie);
  if (tellenMee > 0 || huishoudens === 0) return;
  const cijfers = { populatie: populatie.populatie, huishoudens, minstens: MINSTENS_SAMEN };
  if (huishoudens < MINSTENS_SAMEN)
    weiger(
      'populatie-te-klein',
      `Populatie ${populatie.populatie} heeft ${huishoudens} huishoudens; wat minder dan ${MINSTENS_SAMEN} huishoudens kostten, wordt niet opgeteld.`,
      cijfers,
    );
  weiger(
    'populatie-te-dichtbij',
    `Populatie ${populatie.populatie} lijkt te veel op een andere: naast elkaar gelegd bleek wat minder dan ${MINSTENS_SAMEN} huishoudens kostten.`,
    cijfers,
  );
}
