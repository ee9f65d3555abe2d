import type { Eurocent, Periode } from '@ontschot/kern';
import type { Leesmodel } from '../leesmodel.js';
import { ALLE_DAGEN, BITS_PER_DAG } from '../reeksen/reeks.js';
import { bekendDeel, elkBlad } from '../reeksen/standen.js';
import type { Peiling } from '../wijkteam/lezen.js';
import { HEROPEND, LAAT, LASTEN, STORNO } from './per-boek.js';

/** An amount (eurocents, any sign) that was spent; see `Namen` for the numbers. */
export type NeemLast = (bedrag: Eurocent, dag: number, revisie: number, paar: number, doel: number) => void;

/** What the numbers in the lasten stand for: `<budget>|<kleur>`, or a doel, which is empty for money without one. */
export interface Namen {
  paar(nr: number): readonly [budget: string, kleur: string];
  doel(nr: number): string;
}

const NAAM = 'rechtmatigheid';

/** Calls `neem` for each last that we knew of and that counts, in the order in which it was booked. Inside a question. */
export function elkeLast(lees: Leesmodel, { boek, bekendOp, dag: totEnMet }: Peiling, neem: NeemLast): void {
  const deel = bekendDeel(lees, NAAM, boek, 'lasten', bekendOp);
  elkBlad(lees, NAAM, deel, LASTEN, 0, ({ bedragen, getallen }, regels) => {
    for (let i = 0, plaats = 0; i < regels; i += 1, plaats += LASTEN) {
      const wanneer = getallen[plaats + 1] as number;
      const dag = wanneer & ALLE_DAGEN;
      if (dag > totEnMet) continue;
      const [revisie, paar] = [getallen[plaats] as number, getallen[plaats + 2] as number];
      neem(bedragen[i] as number, dag, revisie, paar, wanneer >>> BITS_PER_DAG);
    }
  });
}

/** The names behind the numbers of the lasten. Inside a question. */
export function namenVan(lees: Leesmodel, { boek, bekendOp }: Peiling): Namen {
  const { nr: lijst } = bekendDeel(lees, NAAM, boek, 'lasten', bekendOp);
  const delen: string[][] = [];
  for (const { nr, sleutel } of lees
    .sql<[number], { nr: number; sleutel: string }>('SELECT nr, sleutel FROM rechtmatigheid_sleutel WHERE lijst = ?')
    .all(lijst))
    delen[nr] = sleutel.split('|');
  return {
    paar: (nr) => [delen[nr]?.[0] ?? '', delen[nr]?.[1] ?? ''],
    // Money without a doel has a name of one part.
    doel: (nr) => (delen[nr]?.length === 3 ? delen[nr].join('/') : ''),
  };
}

interface Regel {
  readonly bedrag: Eurocent;
  readonly getallen: readonly number[];
}

function* lijst(lees: Leesmodel, { boek, bekendOp }: Peiling, soort: string, breedte: number): Generator<Regel> {
  const deel = bekendDeel(lees, NAAM, boek, soort, bekendOp);
  const bladen: Regel[][] = [];
  elkBlad(lees, NAAM, deel, breedte, 0, ({ bedragen, getallen }, regels) => {
    bladen.push(
      Array.from({ length: regels }, (_, i) => ({
        bedrag: bedragen[i] as number,
        getallen: [...getallen.subarray(i * breedte, (i + 1) * breedte)],
      })),
    );
  });
  for (const blad of bladen) yield* blad;
}

/** By the revisie of a storno of what was spent: that of the movement that it takes back. Inside a question. */
export const stornosVan = (lees: Leesmodel, peiling: Peiling): ReadonlyMap<number, number> =>
  new Map([...lijst(lees, peiling, 'storno', STORNO)].map(({ getallen }) => [getallen[0] ?? 0, getallen[1] ?? 0]));

/** A movement that came late: all that it moved, and how late. */
export interface Laat {
  readonly bedrag: Eurocent;
  readonly dag: number;
  readonly revisie: number;
  /** Days from the boekdatum until we knew. */
  readonly dagen: number;
  readonly hoortBij: Periode | undefined;
}

/** The movements that came late, in order. Inside a question. */
export function* laatVan(lees: Leesmodel, peiling: Peiling): Generator<Laat> {
  for (const { bedrag, getallen } of lijst(lees, peiling, 'laat', LAAT)) {
    const [dag = 0, revisie = 0, dagen = 0, maand = 0] = getallen;
    if (dag > peiling.dag) continue;
    // It can be a month of the year before.
    const hoortBij = maand === 0 ? undefined : String(maand).replace(/..$/, '-$&');
    yield { bedrag, dag, revisie, dagen, hoortBij };
  }
}

/** The movements in a month that was opened again, with the revisie of the event that did it. Inside a question. */
export function* naHeropeningVan(
  lees: Leesmodel,
  peiling: Peiling,
): Generator<{ readonly bedrag: Eurocent; readonly dag: number; readonly revisie: number; readonly door: number }> {
  for (const { bedrag, getallen } of lijst(lees, peiling, 'heropend', HEROPEND)) {
    const [dag = 0, revisie = 0, door = 0] = getallen;
    if (dag <= peiling.dag) yield { bedrag, dag, revisie, door };
  }
}
