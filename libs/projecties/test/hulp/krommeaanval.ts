import { krommen } from '../../src/huishoudgroepen/concentratie.js';
import { maakTabel } from '../../src/huishoudgroepen/tabel.js';
import { alles, weggelaten, type Stand } from './groepstabel.js';
import { Toeval } from './toeval.js';

/** By which numbers a figure counts each amount: of a household in a koker. */
export type Cijfer = (huishouden: number, koker: string) => number;

export interface Verteld {
  readonly tabel: readonly Cijfer[];
  /** The groups between points, and the points: all that lies before each. */
  readonly krommen: readonly Cijfer[];
  readonly punten?: readonly Cijfer[];
}

/** Every figure of the table and every group of every curve: all that is told, as whoever adds up has it. */
export function verteld({ kokers, ...stand }: Stand): Required<Verteld> {
  const alleen = { kokers, ...stand };
  const tabel = alles(maakTabel(alleen));
  const weg = weggelaten(tabel);
  const uit = alles(krommen(alleen, tabel, weg));
  const wijkVan = (nummer: number): string | null => stand.huishoudens[nummer]?.wijk ?? null;
  const vakken = tabel.vakken
    .filter((vak) => !weg.has(vak))
    .map(
      ({ soort, wijk, koker }): Cijfer =>
        (nummer, van) =>
          (soort === 'koker' || soort === 'alles' || wijkVan(nummer) === (wijk ?? null)) &&
          (soort === 'wijk' || soort === 'alles' || koker === van)
            ? 1
            : 0,
    );
  const van =
    (leden: ReadonlySet<number>, koker: string | undefined): Cijfer =>
    (nummer, waar) =>
      leden.has(nummer) && (koker === undefined || koker === waar) ? 1 : 0;
  const [groepen, punten]: Cijfer[][] = [[], []];
  for (const [koker, { groepen: lijst }] of [[undefined, uit.alles] as const, ...uit.kokers]) {
    const ervoor = new Set<number>();
    for (const groep of lijst) {
      groepen!.push(van(new Set(groep.map(({ nummer }) => nummer)), koker));
      for (const { nummer } of groep) ervoor.add(nummer);
      punten!.push(van(new Set(ervoor), koker));
    }
  }
  return { tabel: vakken, krommen: groepen!, punten: punten! };
}

/**
 * Of how few households a sum of told figures is, over many sums with factors −1, 0 and 1 in which a curve takes part, and over
 * each point less any other figure.
 */
export function kleinste(stand: Stand, cijfers: Verteld, seed: number): number {
  const { punten = [] } = cijfers;
  const gewoon = cijfers.tabel.length + cijfers.krommen.length;
  const alle = [...cijfers.tabel, ...cijfers.krommen, ...punten];
  // Households that all figures count alike, together.
  const soorten = new Map<string, { readonly rijen: number[][]; aantal: number }>();
  stand.huishoudens.forEach(({ kokers }, nummer) => {
    const rijen = [...kokers]
      .filter(([, { bedrag }]) => bedrag > 0)
      .map(([koker]) => alle.map((cijfer) => cijfer(nummer, koker)));
    const sleutel = JSON.stringify(rijen.map((rij) => rij.join('')).sort());
    const soort = soorten.get(sleutel) ?? { rijen, aantal: 0 };
    soort.aantal += 1;
    soorten.set(sleutel, soort);
  });
  const toeval = new Toeval(seed);
  let minst = Infinity;
  const probeer = (som: (rij: readonly number[]) => number): void => {
    let aantal = 0;
    for (const { rijen, aantal: samen } of soorten.values()) if (rijen.some((rij) => som(rij) !== 0)) aantal += samen;
    if (aantal > 0) minst = Math.min(minst, aantal);
  };
  for (let punt = gewoon; punt < alle.length; punt += 1)
    for (let ander = 0; ander < alle.length; ander += 1) probeer((rij) => rij[punt]! - rij[ander]!);
  const alleSommen = 3 ** gewoon <= 7_000;
  for (let poging = 0; poging < (alleSommen ? 3 ** gewoon : 4_000); poging += 1) {
    let rest = poging;
    const factoren = Array.from({ length: gewoon }, () => {
      const deel = alleSommen ? (rest % 3) - 1 : toeval.onder(3) - 1;
      rest = Math.floor(rest / 3);
      return deel;
    });
    if (factoren.slice(cijfers.tabel.length).every((factor) => factor === 0)) continue;
    probeer((rij) => factoren.reduce((som, een, i) => som + een * rij[i]!, 0));
  }
  return minst;
}
