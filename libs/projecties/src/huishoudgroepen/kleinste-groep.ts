import { MINSTENS_HUISHOUDENS } from '../registers/kleine-groepen.js';
import type { Maat } from './maat.js';
import { Stroomnet } from './stroomnet.js';
import type { Patroon, Tabel, Vak } from './tabel.js';
import { nogTeTonen, tekort, type Toets, type Vraag } from './toets.js';

/**
 * Of how few households a sum is that follows from what is told. What remains of a row is the sum of the cells in it that
 * are left out, and so on: each sum that follows is that of the cells that cross from one group of points to the others
 * with none that crosses back. The smallest of these that a cell is in, each household counted once, is the narrowest
 * place on the way from its wijk to its koker. A total that is left out ties nothing: its two points are one.
 */
export class KleinsteGroep implements Toets {
  private readonly patronen: readonly Patroon[];

  constructor(
    private readonly tabel: Tabel,
    private readonly maat: Maat,
  ) {
    this.patronen = maat.patronen?.(tabel) ?? [];
  }

  bij(weg: ReadonlySet<Vak>): Vraag {
    const { maat, tabel } = this;
    const punt = eenPunt(tabel.knopen, totalen(weg, maat));
    const cellen = [...weg].filter((vak) => vak.soort === 'cel' && maat.waarde(vak) > 0);
    const weggelaten = new Set(cellen.map(({ van, naar }) => `${van}|${naar}`));
    const net = new Stroomnet<Vak>(tabel.knopen);
    for (const { van, naar } of cellen) net.verbind(punt(naar), punt(van), Infinity, 0);
    for (const { rij, kolommen, aantal } of samengevat(this.patronen, weggelaten)) {
      const samen = net.knoop();
      net.verbind(punt(rij), samen, aantal, 0);
      for (const kolom of kolommen) net.verbind(samen, punt(kolom), Infinity, 0);
    }
    for (const vak of nogTeTonen(tabel, maat, weg)) {
      const heen = vak.soort === 'cel' ? vak.kosten.aantal : Infinity;
      net.kanVerbinden(punt(vak.van), punt(vak.naar), heen, Infinity, vak);
    }
    return (vak) => {
      const kant = [punt(vak.van), punt(vak.naar)] as const;
      // What runs in a circle is in no sum that follows.
      if (vak.soort !== 'cel' || maat.waarde(vak) === 0 || kant[0] === kant[1]) return [];
      return tekort(net, kant, MINSTENS_HUISHOUDENS);
    };
  }
}

const totalen = (weg: ReadonlySet<Vak>, maat: Maat): Vak[] =>
  [...weg].filter((vak) => vak.soort !== 'cel' && !maat.elders(vak));

/** Takes points that are joined for one. */
function eenPunt(knopen: number, samen: readonly Vak[]): (knoop: number) => number {
  const hoofd = Array.from({ length: knopen }, (_, knoop) => knoop);
  const zoek = (knoop: number): number => {
    let hier = knoop;
    while (hoofd[hier] !== hier) hier = hoofd[hier] ?? hier;
    return hier;
  };
  for (const { van, naar } of samen) hoofd[zoek(van)] = zoek(naar);
  return zoek;
}

/** The households that are in cells that are left out, by which of these they are in. */
function samengevat(patronen: readonly Patroon[], weggelaten: ReadonlySet<string>): Patroon[] {
  const over = new Map<string, Patroon>();
  for (const { rij, kolommen: alle, aantal } of patronen) {
    const kolommen = alle.filter((kolom) => weggelaten.has(`${rij}|${kolom}`));
    if (kolommen.length === 0) continue;
    const sleutel = `${rij}|${kolommen.join()}`;
    const eerder = over.get(sleutel);
    if (eerder === undefined) over.set(sleutel, { rij, kolommen, aantal });
    else eerder.aantal += aantal;
  }
  return [...over.values()];
}
