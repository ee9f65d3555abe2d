import fc from 'fast-check';
import { toevalsstand, type Stand } from '../../test/hulp/groepstabel.js';
import { kleinste, verteld, type Cijfer } from '../../test/hulp/krommeaanval.js';
import { samengenomen, topVeilig, type Deelnemer } from './concentratiegroepen.js';
import type { Huishouden } from './teller.js';

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

it('gegeven dat van wie overblijft één bijna alles heeft wat is gemeld, dan gaat ook de groep ervoor erbij', () => {
  // Of the last ten each has little that was reported; of the one who is left over much was.
  const gemeld = (nummer: number): number => (nummer < 20 ? 50 : nummer < 30 ? 10 : 300);
  const groepen = samengenomen(
    Array.from({ length: 31 }, (_, i) => ({ ...deelnemer(i < 10 ? 30_000 : 10_000, i), gemeld: gemeld(i) })),
  );
  expect(groepen.map(({ length }) => length)).toEqual([10, 21]);
});
