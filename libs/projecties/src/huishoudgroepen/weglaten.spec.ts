import fc from 'fast-check';
import {
  aanvaller,
  alleenEerste,
  gemaakteTabel,
  kolomVan,
  rijVan,
  toevalstabel,
  weggelaten,
  type Omvang,
} from '../../test/hulp/groepstabel.js';
import type { Patroon, Tabel, Vak } from './tabel.js';

const kosten = (vak: Vak): number => vak.kosten.som;
const plaatsen = (vak: Vak): number => vak.plaatsen;
const gemeld = (vak: Vak): number => vak.gemeld.som;

/** Written apart from the code: ten, and half of the largest for the next largest to be in doubt about. */
const telt = ({ aantal, som, grootste, tweede }: Vak['kosten']): boolean =>
  aantal >= 10 && som - grootste - tweede >= grootste / 2;

/** The households in these cells, each once. */
const inCellen = (patronen: readonly Patroon[], cellen: ReadonlySet<string>): number =>
  patronen
    .filter(({ rij, kolommen }) => kolommen.some((kolom) => cellen.has(`${rij},${kolom}`)))
    .reduce((som, { aantal }) => som + aantal, 0);

/** What of a table can be found out: nothing, when all is well. */
function gevonden(tabel: Tabel, weg: ReadonlySet<Vak>): string[] {
  const uit: string[] = [];
  const plek = (vak: Vak) => [rijVan(tabel, vak), kolomVan(tabel, vak)] as const;
  const probeer = (wat: string, waarde: (vak: Vak) => number, geheim: (vak: Vak) => boolean, hulp = true): void => {
    // What was reported in a koker can be read elsewhere, when it is of ten or more.
    const elders = (vak: Vak): boolean => wat === 'gemeld' && vak.soort === 'koker' && vak.gemeld.aantal >= 10;
    const zonder = aanvaller(tabel, new Set(tabel.vakken), waarde, elders);
    const met = aanvaller(tabel, weg, waarde, elders);
    for (const vak of weg) {
      const [laag, hoog] = met.grenzen(...plek(vak));
      const som = waarde(vak);
      const nodig = geheim(vak) ? Math.ceil(som / 2) : 1;
      const dichtbij = geheim(vak) ? laag > som - nodig || hoog < som + nodig : hulp && hoog - laag < 1;
      if (som === 0 || elders(vak) || !dichtbij) continue;
      // Unless it was known already, when nothing of this table is told.
      const [eerstLaag, eerstHoog] = zonder.grenzen(...plek(vak));
      if (eerstLaag !== laag || eerstHoog !== hoog)
        uit.push(`${wat} ${vak.soort} ${plek(vak).join()}: ${laag}-${hoog}`);
    }
  };
  probeer('kosten', kosten, (vak) => !telt(vak.kosten));
  probeer('huishoudens', plaatsen, (vak) => vak.kosten.aantal < 10);
  probeer('gemeld', gemeld, (vak) => vak.gemeld.aantal > 0 && !telt(vak.gemeld), false);
  return uit;
}

/** The sums of cells that are known and are of fewer than ten households, as the cells they are of. */
function kleineSommen(tabel: Tabel, weg: ReadonlySet<Vak>, wat: 'kosten' | 'gemeld'): string[] {
  const elders = (vak: Vak): boolean => wat === 'gemeld' && vak.soort === 'koker' && vak.gemeld.aantal >= 10;
  const sommen = (zonder: ReadonlySet<Vak>): string[] =>
    [...aanvaller(tabel, zonder, wat === 'kosten' ? kosten : gemeld, elders).bekendeSommen()]
      .map((cellen) => cellen.map(([rij, kolom]) => `${rij + 1},${tabel.wijken.length + kolom + 1}`))
      .filter((punten) => inCellen(tabel.patronen[wat], new Set(punten)) < 10)
      .map((punten) => punten.join(' '));
  // What was known when nothing of this table is told, it does not tell.
  const anders = new Set(sommen(new Set(tabel.vakken)));
  return sommen(weg).filter((een) => !anders.has(een));
}

const klein = fc.record({
  wijken: fc.integer({ min: 1, max: 5 }),
  kokers: fc.integer({ min: 1, max: 4 }),
  perWijk: fc.integer({ min: 2, max: 60 }),
  melding: fc.constantFrom(1, 3, 10, 1_000_000),
});
const tabel = (omvang: Omvang, seed: number): Tabel => toevalstabel(seed, omvang);

describe('een tabel wijk × koker zonder wat van weinig huishoudens is', () => {
  it('toont niets van minder dan tien, en niets dat er één bijna alleen is', () => {
    fc.assert(
      fc.property(klein, fc.nat(), (omvang, seed) => {
        const een = tabel(omvang, seed);
        const weg = weggelaten(een);
        for (const vak of een.vakken.filter((ander) => !weg.has(ander))) {
          expect(telt(vak.kosten)).toBe(true);
          expect(vak.gemeld.aantal === 0 || telt(vak.gemeld)).toBe(true);
        }
      }),
      { seed: 9, numRuns: 200 },
    );
  });

  it('laat een aanvaller met alles wat er staat nergens dichterbij komen dan de helft', () => {
    let [getoond, totalen] = [0, 0];
    fc.assert(
      fc.property(klein, fc.nat(), (omvang, seed) => {
        const een = tabel(omvang, seed);
        const weg = weggelaten(een);
        expect(gevonden(een, weg)).toEqual([]);
        getoond += een.vakken.length - weg.size;
        totalen += een.vakken.filter((vak) => vak.soort !== 'cel' && !weg.has(vak)).length;
      }),
      { seed: 10, numRuns: 300 },
    );
    // Leaving everything out would be safe too.
    expect(Math.min(getoond, totalen)).toBeGreaterThan(300);
  });

  it('laat geen som volgen van minder dan tien huishoudens, in welke cellen die ook zitten', () => {
    fc.assert(
      fc.property(klein, fc.nat(), (omvang, seed) => {
        const een = tabel({ ...omvang, wijken: Math.min(omvang.wijken, 4) }, seed);
        const weg = weggelaten(een);
        expect([...kleineSommen(een, weg, 'kosten'), ...kleineSommen(een, weg, 'gemeld')]).toEqual([]);
      }),
      { seed: 11, numRuns: 150 },
    );
  });

  it('gegeven twee wijken die elk drie en vier weglaten, dan is dat ruim genoeg maar van zeven, en gaat er meer weg', () => {
    const veel = [30, 100] as const;
    const rij = [[3, 100], [4, 75], veel, veel] as const;
    const een = gemaakteTabel([rij, rij, [veel, veel, veel, veel]]);
    expect(kleineSommen(een, alleenEerste(een), 'kosten')).not.toEqual([]);
    expect(gevonden(een, weggelaten(een))).toEqual([]);
    expect(kleineSommen(een, weggelaten(een), 'kosten')).toEqual([]);
  });

  it('gegeven negen naast één die evenveel kost, dan blijft ook hun aantal verborgen', () => {
    const veel = [30, 100] as const;
    const een = gemaakteTabel([
      [[9, 100], [12, 75], veel],
      [[11, 82], [1, 900], veel],
      [veel, veel, veel],
    ]);
    const aantallen = aanvaller(een, weggelaten(een), plaatsen);
    const [laag, hoog] = aantallen.grenzen(0, 0);
    expect([laag <= 4, hoog >= 14]).toEqual([true, true]);
    expect(gevonden(een, weggelaten(een))).toEqual([]);
  });

  it('hetzelfde voor 30 wijken en 12 kokers', () => {
    for (const [seed, perWijk] of [3, 12, 40, 150, 600].entries()) {
      const een = tabel({ wijken: 30, kokers: 12, perWijk, melding: seed % 2 === 0 ? 30 : 1_000_000 }, seed);
      expect(gevonden(een, weggelaten(een))).toEqual([]);
    }
  });

  it('komt voor dezelfde tabel altijd op hetzelfde uit', () => {
    const keer = () =>
      [...weggelaten(tabel({ wijken: 6, kokers: 5, perWijk: 30 }, 3))].map(({ van, naar }) => [van, naar]);
    expect(keer()).toEqual(keer());
  });
});

describe('de aanvaller', () => {
  it('vindt wat weg is, als alleen dat weg is en niets het verbergt', () => {
    let [raak, mis, sommen] = [0, 0, 0];
    for (let seed = 0; seed < 60; seed += 1) {
      const een = tabel({ wijken: 4, kokers: 4, perWijk: 25, melding: 1_000_000 }, seed);
      const weg = alleenEerste(een);
      if (weg.size === 0) continue;
      if (gevonden(een, weg).length > 0) raak += 1;
      else mis += 1;
      if (kleineSommen(een, weg, 'kosten').length > 0) sommen += 1;
    }
    expect(raak).toBeGreaterThan(5 * mis);
    expect(sommen).toBeGreaterThan(10);
  });
});
