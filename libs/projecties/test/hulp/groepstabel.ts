import type { Huishouden, Jaarstand } from '../../src/huishoudgroepen/teller.js';
import { maakTabel, type Tabel, type Vak } from '../../src/huishoudgroepen/tabel.js';
import { nietTeTonen, weglaten } from '../../src/huishoudgroepen/weglaten.js';
import { Aanvaller, type Gegeven } from './aanvaller.js';
import { Toeval } from './toeval.js';

export interface Omvang {
  readonly wijken: number;
  readonly kokers: number;
  /** About so many in a wijk. */
  readonly perWijk: number;
  /** One in so many households has something that only a melding told of. */
  readonly melding?: number;
}

const namen = (letter: string, aantal: number): Map<string, string> =>
  new Map(Array.from({ length: aantal }, (_, i) => [`${letter}${String(i).padStart(2, '0')}`, 'x']));

/** Households of all sorts: wijken and kokers differ much in size, and some households cost a hundred times another. */
export const toevalstabel = (seed: number, omvang: Omvang): Tabel => alles(maakTabel(toevalsstand(seed, omvang)));

export type Stand = Pick<Jaarstand, 'wijken' | 'kokers' | 'huishoudens'>;

/** The households of such a table. */
export function toevalsstand(seed: number, { wijken, kokers, perWijk, melding = 4 }: Omvang): Stand {
  const toeval = new Toeval(seed);
  const stand = { wijken: namen('w', wijken), kokers: namen('k', kokers), huishoudens: [] as Huishouden[] };
  const gangbaar = [...stand.kokers.keys()].map(() => 1 + toeval.onder(6));
  for (const wijk of [...stand.wijken.keys(), undefined])
    for (let i = toeval.onder(2 * perWijk + 1); i > 0; i -= 1) {
      const eigen = [...stand.kokers.keys()].filter((_, k) => toeval.kans(gangbaar[k]!));
      const kosten = (): number => (1 + toeval.onder(100_000)) * (toeval.kans(20) ? 100 : 1);
      const een = eigen.map((koker) => {
        const bedrag = kosten();
        const gemeld = !toeval.kans(melding) ? 0 : toeval.kans(2) ? bedrag : toeval.onder(bedrag);
        return [koker, { bedrag, gemeld }] as const;
      });
      stand.huishoudens.push({ wijk, kokers: new Map(een) });
    }
  return stand;
}

/** Per wijk and koker how many households, none in two kokers, and what each of them cost. */
export function gemaakteTabel(cellen: readonly (readonly (readonly [number, number])[])[]): Tabel {
  const stand = { wijken: namen('w', cellen.length), kokers: namen('k', cellen[0]!.length) };
  const [wijken, kokers] = [[...stand.wijken.keys()], [...stand.kokers.keys()]];
  const huishoudens = cellen.flatMap((rij, w) =>
    rij.flatMap(([aantal, bedrag], k) =>
      Array.from({ length: aantal }, (): Huishouden => ({
        wijk: wijken[w],
        kokers: new Map([[kokers[k]!, { bedrag, gemeld: 0 }]]),
      })),
    ),
  );
  return alles(maakTabel({ ...stand, huishoudens }));
}

/** All parts of some work, without turns for others. */
export function alles<T>(delen: Generator<undefined, T>): T {
  for (;;) {
    const deel = delen.next();
    if (deel.done === true) return deel.value;
  }
}

export const weggelaten = (tabel: Tabel): ReadonlySet<Vak> => alles(weglaten(tabel));

/** Without what hides the first: only what may not be told by itself. */
export const alleenEerste = (tabel: Tabel): ReadonlySet<Vak> => nietTeTonen(tabel);

export const rijVan = ({ wijken }: Tabel, { soort, wijk }: Vak): number =>
  soort === 'cel' || soort === 'wijk' ? wijken.indexOf(wijk ?? null) : -1;
export const kolomVan = ({ kokers }: Tabel, { koker = '' }: Vak): number => kokers.indexOf(koker);

/** Who has all that is told of a table; that a figure is empty is known too. */
export function aanvaller(
  tabel: Tabel,
  weg: ReadonlySet<Vak>,
  waarde: (vak: Vak) => number,
  ook: (vak: Vak) => boolean = () => false,
): Aanvaller {
  const vakken = new Map(tabel.vakken.map((vak) => [`${rijVan(tabel, vak)},${kolomVan(tabel, vak)}`, vak]));
  const gegeven: Gegeven = (rij, kolom) => {
    const vak = vakken.get(`${rij},${kolom}`);
    if (vak === undefined || waarde(vak) === 0) return 0;
    return weg.has(vak) && !ook(vak) ? null : waarde(vak);
  };
  return new Aanvaller(tabel.wijken.length, tabel.kokers.length, gegeven);
}
