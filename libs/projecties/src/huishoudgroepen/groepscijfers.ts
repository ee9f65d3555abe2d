import type { Eurocent } from '@ontschot/kern';
import type { Tabel, Vak } from './tabel.js';
import type { Jaarstand } from './teller.js';

/** A figure of the table; all null when it is left out, or when there is nobody in it: that is not told apart. */
export interface Groepscijfer {
  /** How many households, each once. */
  readonly huishoudens: number | null;
  /** What they cost together, and each on average (half up): eurocents. */
  readonly kosten: Eurocent | null;
  readonly gemiddeld: Eurocent | null;
}

export interface Wijkregel {
  /** Null for the households that no booking put in a wijk. */
  readonly wijk: string | null;
  readonly naam: string | null;
  readonly kokers: readonly ({ readonly koker: string } & Groepscijfer)[];
  readonly totaal: Groepscijfer;
}

/** What households cost, per wijk and koker. */
export interface Groepstabel {
  readonly wijken: readonly Wijkregel[];
  readonly kokers: readonly ({ readonly koker: string; readonly naam: string } & Groepscijfer)[];
  readonly totaal: Groepscijfer;
}

const NIETS: Groepscijfer = { huishoudens: null, kosten: null, gemiddeld: null };

const cijfer = ({ kosten: { aantal, som } }: Vak): Groepscijfer => ({
  huishoudens: aantal,
  kosten: som,
  gemiddeld: Math.floor((2 * som + aantal) / (2 * aantal)),
});

/** The table as it is told: only of what is not left out. */
export function toon(
  { wijken, kokers, vakken }: Tabel,
  weg: ReadonlySet<Vak>,
  namen: Pick<Jaarstand, 'wijken' | 'kokers'>,
): Groepstabel {
  const plek = (wijk: string | null | undefined, koker: string | undefined): string => JSON.stringify([wijk, koker]);
  const getoond = new Map(
    vakken.filter((vak) => !weg.has(vak)).map((vak) => [`${vak.soort}${plek(vak.wijk, vak.koker)}`, cijfer(vak)]),
  );
  const van = (soort: Vak['soort'], wijk?: string | null, koker?: string): Groepscijfer =>
    getoond.get(`${soort}${plek(wijk, koker)}`) ?? NIETS;
  return {
    wijken: wijken.map((wijk) => ({
      wijk,
      naam: wijk === null ? null : (namen.wijken.get(wijk) ?? null),
      kokers: kokers.map((koker) => ({ koker, ...van('cel', wijk, koker) })),
      totaal: van('wijk', wijk),
    })),
    kokers: kokers.map((koker) => ({
      koker,
      naam: namen.kokers.get(koker) ?? koker,
      ...van('koker', undefined, koker),
    })),
    totaal: van('alles'),
  };
}
