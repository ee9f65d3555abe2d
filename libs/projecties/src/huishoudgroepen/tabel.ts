import type { Eurocent } from '@ontschot/kern';
import type { Jaarstand } from './teller.js';

/** What a number of households have in something, in eurocents: how many, all together, and the two largest. */
export interface Bijdragen {
  aantal: number;
  som: Eurocent;
  grootste: Eurocent;
  tweede: Eurocent;
}

/**
 * One figure of the table: a cell, the total of a wijk or a koker, or that of everything. The table is a network in
 * which all money flows round: from the begin to the wijken, through the cells to the kokers, to the end and back. So
 * that rows and columns add up, is that in each point as much comes in as goes out.
 */
export interface Vak {
  readonly soort: 'cel' | 'wijk' | 'koker' | 'alles';
  readonly wijk: string | null | undefined;
  readonly koker: string | undefined;
  /** Points of the network. */
  readonly van: number;
  readonly naar: number;
  readonly kosten: Bijdragen;
  /** What of it only a kostenmelding told of. */
  readonly gemeld: Bijdragen;
  /** Households, those in more than one cell as often as that. */
  plaatsen: number;
}

/** Households of one wijk that cost the same kokers. */
export interface Patroon {
  readonly rij: number;
  readonly kolommen: readonly number[];
  aantal: number;
}

export interface Tabel {
  /** Null is of households that no movement put in a wijk. */
  readonly wijken: readonly (string | null)[];
  readonly kokers: readonly string[];
  /** Only those with at least one household: that another one is empty is taken to be known. */
  readonly vakken: readonly Vak[];
  /** By points of the network, for all costs and for what was reported. */
  readonly patronen: { readonly kosten: readonly Patroon[]; readonly gemeld: readonly Patroon[] };
  readonly knopen: number;
}

const niets = (): Bijdragen => ({ aantal: 0, som: 0, grootste: 0, tweede: 0 });

function telBij(in_: Bijdragen, bedrag: Eurocent): void {
  if (bedrag === 0) return;
  in_.aantal += 1;
  in_.som += bedrag;
  if (bedrag > in_.grootste) [in_.grootste, in_.tweede] = [bedrag, in_.grootste];
  else if (bedrag > in_.tweede) in_.tweede = bedrag;
}

/** These amounts together. */
export function bijdragenVan(bedragen: readonly Eurocent[]): Bijdragen {
  const som = niets();
  for (const bedrag of bedragen) telBij(som, bedrag);
  return som;
}

function telPatroon(patronen: Map<string, Patroon>, rij: number, kolommen: readonly number[]): void {
  if (kolommen.length === 0) return;
  const sleutel = `${rij}|${kolommen.join()}`;
  const patroon = patronen.get(sleutel);
  if (patroon === undefined) patronen.set(sleutel, { rij, kolommen, aantal: 1 });
  else patroon.aantal += 1;
}

/**
 * The table wijk × koker with all that decides what may be told of it. A household counts in a koker that it cost
 * something over the year: where it got back as much or more, it is left out, so that nothing is below zero. In parts,
 * between which others have their turn.
 */
export function* maakTabel(stand: Pick<Jaarstand, 'wijken' | 'kokers' | 'huishoudens'>): Generator<undefined, Tabel> {
  const wijken: (string | null)[] = [...[...stand.wijken.keys()].sort(), null];
  const kokers = [...stand.kokers.keys()].sort();
  const einde = wijken.length + kokers.length + 1;
  const rijVan = new Map(wijken.map((wijk, i) => [wijk, i + 1]));
  const kolomVan = new Map(kokers.map((koker, i) => [koker, wijken.length + i + 1]));
  const vakken = new Map<number, Vak>();
  const patronen = { kosten: new Map<string, Patroon>(), gemeld: new Map<string, Patroon>() };
  const tel = (van: number, naar: number, wat: readonly [Eurocent, Eurocent], plaatsen: number): void => {
    let vak = vakken.get(van * (einde + 1) + naar);
    if (vak === undefined) {
      const soort = van === 0 ? 'wijk' : van === einde ? 'alles' : naar === einde ? 'koker' : 'cel';
      const wijk = soort === 'wijk' ? wijken[naar - 1] : soort === 'cel' ? wijken[van - 1] : undefined;
      const koker = kokers[(soort === 'koker' ? van : soort === 'cel' ? naar : 0) - wijken.length - 1];
      vak = { soort, wijk, koker, van, naar, kosten: niets(), gemeld: niets(), plaatsen: 0 };
      vakken.set(van * (einde + 1) + naar, vak);
    }
    telBij(vak.kosten, wat[0]);
    telBij(vak.gemeld, wat[1]);
    vak.plaatsen += plaatsen;
  };
  for (const { wijk, kokers: kosten } of stand.huishoudens) {
    yield;
    const rij = rijVan.get(wijk ?? null) ?? wijken.length;
    const geteld = [...kosten]
      .filter(([, { bedrag }]) => bedrag > 0)
      .map(([koker, { bedrag, gemeld }]) => [kolomVan.get(koker) ?? 0, bedrag, Math.abs(gemeld)] as const)
      .sort(([a], [b]) => a - b);
    if (geteld.length === 0) continue;
    const samen: [Eurocent, Eurocent] = [0, 0];
    for (const [kolom, bedrag, gemeld] of geteld) {
      tel(rij, kolom, [bedrag, gemeld], 1);
      tel(kolom, einde, [bedrag, gemeld], 1);
      samen[0] += bedrag;
      samen[1] += gemeld;
    }
    tel(0, rij, samen, geteld.length);
    tel(einde, 0, samen, geteld.length);
    const kolommen = geteld.map(([kolom]) => kolom);
    telPatroon(patronen.kosten, rij, kolommen);
    const metMelding = geteld.filter(([, , gemeld]) => gemeld > 0).map(([kolom]) => kolom);
    telPatroon(patronen.gemeld, rij, metMelding);
  }
  const lijst = { kosten: [...patronen.kosten.values()], gemeld: [...patronen.gemeld.values()] };
  return { wijken, kokers, vakken: [...vakken.values()], patronen: lijst, knopen: einde + 1 };
}
