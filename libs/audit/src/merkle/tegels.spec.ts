import fc from 'fast-check';
import { groei } from '../../test-hulp/groei.js';
import { wortel, type Knopen } from './boom.js';
import { bladHash, type Hash } from './hashen.js';
import { knopenUit, Tegelboom, type Tegels } from './tegels.js';

/** Tiles in memory, kept as copies: as a table would. */
function bak(): Tegels & { readonly rijen: Map<string, Buffer> } {
  const rijen = new Map<string, Buffer>();
  return {
    rijen,
    lees: (niveau, plek) => rijen.get(`${niveau}/${plek}`),
    schrijf: (niveau, plek, hashes) => void rijen.set(`${niveau}/${plek}`, Buffer.from(hashes)),
  };
}

const blad = (i: number): Hash => bladHash(Buffer.from(String(i)));

/** Every complete subtree, kept one by one. */
function losseKnopen(aantal: number): Knopen {
  const knopen = new Map<string, Hash>();
  const lees: Knopen = (niveau, plek) => knopen.get(`${niveau}/${plek}`) ?? Buffer.of();
  for (let i = 0; i < aantal; i += 1)
    for (const { niveau, plek, hash } of groei(lees, i, blad(i))) knopen.set(`${niveau}/${plek}`, hash);
  return lees;
}

const GROOT = 70_000;
const los = losseKnopen(GROOT);

describe('Een boom in tegels', () => {
  const tegels = bak();
  const boom = new Tegelboom(tegels, 0);
  for (let i = 0; i < GROOT; i += 1) boom.voegToe(blad(i));
  boom.schrijf();

  it('heeft bij elke omvang dezelfde wortel als een boom die elke knoop bewaart', () => {
    const knopen = knopenUit((niveau, plek) => tegels.lees(niveau, plek));
    const maten = [0, 1, 255, 256, 257, 511, 512, 65_535, 65_536, 65_537, GROOT];
    for (const omvang of maten) expect(wortel(knopen, omvang)).toEqual(wortel(los, omvang));
    fc.assert(
      fc.property(fc.nat({ max: GROOT }), (omvang) => {
        expect(wortel(knopen, omvang)).toEqual(wortel(los, omvang));
      }),
      { numRuns: 50 },
    );
  });

  it('kost 32 bytes per gebeurtenis, en een achtste procent daarboven', () => {
    const bytes = [...tegels.rijen.values()].reduce((som, { length }) => som + length, 0);
    expect(bytes).toBe((GROOT + Math.floor(GROOT / 256) + Math.floor(GROOT / 65_536)) * 32);
  });

  it('groeit verder waar zij was, hoe vaak zij ook wordt weggelegd', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 400 }), { maxLength: 6 }), (stappen) => {
        const eigen = bak();
        let omvang = 0;
        for (const stap of stappen) {
          const verder = new Tegelboom(eigen, omvang);
          for (let i = 0; i < stap; i += 1) verder.voegToe(blad(omvang + i));
          verder.schrijf();
          omvang = verder.omvang;
        }
        expect(wortel(knopenUit(eigen.lees), omvang)).toEqual(wortel(los, omvang));
      }),
      { numRuns: 30 },
    );
  });

  it('zegt het als een tegel ontbreekt of te kort is', () => {
    expect(() => new Tegelboom(bak(), 3)).toThrow('past niet bij een boom van 3');
    expect(() =>
      wortel(
        knopenUit(() => undefined),
        3,
      ),
    ).toThrow('ontbreekt');
    expect(() =>
      wortel(
        knopenUit(() => Buffer.alloc(32)),
        2,
      ),
    ).toThrow('ontbreekt');
  });
});
