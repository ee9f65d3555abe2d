import fc from 'fast-check';
import { alles, toevalsstand, weggelaten, type Stand } from '../../test/hulp/groepstabel.js';
import { Toeval } from '../../test/hulp/toeval.js';
import { krommen } from './concentratie.js';
import { samengenomen, topVeilig, type Deelnemer } from './concentratiegroepen.js';
import { maakTabel } from './tabel.js';
import type { Huishouden } from './teller.js';

/** By which numbers a figure counts each amount: of a household in a koker. */
type Cijfer = (huishouden: number, koker: string) => number;

/** Every figure of the table and every group of every curve: all that is told, as whoever adds up has it. */
function verteld({ kokers, ...stand }: Stand): { readonly tabel: Cijfer[]; readonly krommen: Cijfer[] } {
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
  const groepen = [[undefined, uit.alles] as const, ...uit.kokers].flatMap(([koker, { groepen: lijst }]) =>
    lijst.map((groep): Cijfer => {
      const leden = new Set(groep.map(({ nummer }) => nummer));
      return (nummer, van) => (leden.has(nummer) && (koker === undefined || koker === van) ? 1 : 0);
    }),
  );
  return { tabel: vakken, krommen: groepen };
}

/** Of how few households a sum of told figures is, over many sums with factors −1, 0 and 1 in which a curve takes part. */
function kleinste(stand: Stand, cijfers: ReturnType<typeof verteld>, seed: number): number {
  const alle = [...cijfers.tabel, ...cijfers.krommen];
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
  const alleSommen = 3 ** alle.length <= 7_000;
  let minst = Infinity;
  for (let poging = 0; poging < (alleSommen ? 3 ** alle.length : 4_000); poging += 1) {
    let rest = poging;
    const factoren = alle.map(() => {
      const deel = alleSommen ? (rest % 3) - 1 : toeval.onder(3) - 1;
      rest = Math.floor(rest / 3);
      return deel;
    });
    if (factoren.slice(cijfers.tabel.length).every((factor) => factor === 0)) continue;
    let aantal = 0;
    for (const { rijen, aantal: samen } of soorten.values())
      if (rijen.some((rij) => rij.reduce((som, een, i) => som + een * factoren[i]!, 0) !== 0)) aantal += samen;
    if (aantal > 0) minst = Math.min(minst, aantal);
  }
  return minst;
}

const een = (bedragen: Readonly<Record<string, number>>, wijk = 'w'): Huishouden => ({
  wijk,
  kokers: new Map(Object.entries(bedragen).map(([koker, bedrag]) => [koker, { bedrag, gemeld: 0 }])),
});
const deelnemer = (bedrag: number, nummer = 0): Deelnemer => ({
  ...{ nummer, bedrag, gemeld: 0, plekken: [], plekkenGemeld: [], wijk: 'w', kokers: new Map() },
});

describe('wie de kromme naast de tabel legt', () => {
  const dure = Array.from({ length: 12 }, (_, i) => een({ jeugd: 10_000_000 - i * 100_000 }));
  const stand: Stand = {
    wijken: new Map([['w', 'Wijk']]),
    kokers: new Map([
      ['jeugd', 'Jeugd'],
      ['zorg', 'Zorg'],
    ]),
    huishoudens: [...dure, ...Array.from({ length: 200 }, (_, i) => een({ zorg: 50_000 + i * 10 }))],
  };

  it('gegeven twaalf die alleen jeugd kosten, dan is er geen punt bij elf: jeugd min dat punt zou er één zijn', () => {
    // By itself that point would be told: eleven households of whom none stands out.
    const vanzelf = samengenomen(
      stand.huishoudens.map(({ kokers }, i) => deelnemer([...kokers.values()][0]!.bedrag, i)),
    );
    expect(vanzelf[0]).toHaveLength(11);

    const cijfers = verteld(stand);
    expect(cijfers.krommen.length).toBeGreaterThan(1);
    expect(kleinste(stand, cijfers, 1)).toBeGreaterThanOrEqual(10);
    // And this test would see it: with that group among the figures, one household follows.
    const elf: Cijfer = (nummer) => (nummer < 11 ? 1 : 0);
    expect(kleinste(stand, { tabel: cijfers.tabel, krommen: [elf] }, 1)).toBe(1);
  });

  it('vindt met optellen en aftrekken geen som van minder dan tien, in welke tabel ook', () => {
    let aangevallen = 0;
    fc.assert(
      fc.property(
        fc.record({
          wijken: fc.integer({ min: 1, max: 3 }),
          kokers: fc.integer({ min: 1, max: 3 }),
          perWijk: fc.integer({ min: 20, max: 70 }),
          melding: fc.constantFrom(1, 1_000_000),
        }),
        fc.nat(),
        (omvang, seed) => {
          const huidig = toevalsstand(seed, omvang);
          const cijfers = verteld(huidig);
          if (cijfers.krommen.length === 0) return;
          aangevallen += 1;
          expect(kleinste(huidig, cijfers, seed)).toBeGreaterThanOrEqual(10);
        },
      ),
      { seed: 14, numRuns: 60 },
    );
    expect(aangevallen).toBeGreaterThan(20);
  });
});

describe('wie weet wie het duurste is, en zelf daarna komt', () => {
  it('weet van de duurste niet tot op de helft wat die kost: de anderen kosten minstens wat de volgende groep kost', () => {
    const volgende = Array.from({ length: 10 }, () => deelnemer(90));
    // Alike, and no more than those after them: who takes these off, has the largest.
    expect(
      topVeilig(
        Array.from({ length: 10 }, () => deelnemer(100)),
        volgende,
      ),
    ).toBe(true);
    expect(topVeilig([deelnemer(1_000), ...Array.from({ length: 9 }, () => deelnemer(100))], volgende)).toBe(false);
    expect(topVeilig([deelnemer(1_000), ...Array.from({ length: 9 }, () => deelnemer(100))], [])).toBe(true);
  });
});
