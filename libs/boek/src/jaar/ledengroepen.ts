import { groepenVan, STANDEN } from '../preventie/ledenstand.js';
import type { Populatie } from '../toestand/preventie.js';
import type { Toestand } from '../toestand/toestand.js';

/** Codes of a population that began to count together, or that wait until they may. */
export interface Ledengroep {
  readonly populatie: string;
  /** Revisie from which they counted; endless for those that wait. */
  readonly vanaf: number;
  readonly codes: readonly string[];
}

function groepen(een: Populatie): Ledengroep[] {
  const { populatie, huishoudens, ledenTot = -1 } = een;
  const standen = STANDEN(een);
  const wachten = huishoudens.filter(({ revisie }) => revisie > ledenTot).flatMap(({ codes }) => codes);
  return [
    ...groepenVan(een, standen).map((codes, i) => ({ populatie, vanaf: standen[i] ?? -1, codes: [...codes] })),
    { populatie, vanaf: Infinity, codes: wachten },
  ];
}

/** All codes of all populations, in the groups and the order in which they came to count; those that wait last. */
export const ledengroepen = ({ preventie }: Toestand): Ledengroep[] =>
  [...preventie.populaties]
    .flatMap(([, een]) => groepen(een))
    .filter(({ codes }) => codes.length > 0)
    .sort((a, b) => (a.vanaf === b.vanaf ? 0 : a.vanaf - b.vanaf));

/** The groups of whom costs can be told. */
export const geteld = (toestand: Toestand): Ledengroep[] =>
  ledengroepen(toestand).filter(({ vanaf }) => vanaf < Infinity);

/** The codes that count in what is told of some population. */
export const telMee = (toestand: Toestand): ReadonlySet<string> =>
  new Set(geteld(toestand).flatMap(({ codes }) => codes));

/**
 * The populations for which costs of earlier years must not count here: each that shares a household with a group of which the
 * old boek told costs and this boek does not tell the same. Together these could tell what few households cost (ADR 20).
 */
export function naastElkaar(daar: readonly Ledengroep[], toestand: Toestand): string[] {
  const hier = geteld(toestand);
  const anders = new Set<string>();
  for (const { populatie, codes } of daar)
    if (
      !isZo(
        codes,
        hier.filter((een) => een.populatie === populatie),
      )
    )
      for (const code of codes) anders.add(code);
  return hier.filter(({ codes }) => codes.some((code) => anders.has(code))).map(({ populatie }) => populatie);
}

/** Whether these codes are exactly some groups together. */
function isZo(codes: readonly string[], groepen: readonly Ledengroep[]): boolean {
  const alle = new Set(codes);
  const samen = groepen.filter((een) => een.codes.some((code) => alle.has(code))).flatMap((een) => een.codes);
  return samen.length === alle.size && samen.every((code) => alle.has(code));
}
