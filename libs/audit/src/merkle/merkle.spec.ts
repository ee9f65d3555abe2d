import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { groei } from '../../test-hulp/groei.js';
import { kloptConsistentie, kloptInsluiting } from './bewijs.js';
import { consistentie, insluiting, wortel, type Knopen } from './boom.js';
import { bladHash, type Hash } from './hashen.js';

const hex = (hash: Hash): string => Buffer.from(hash).toString('hex');

/** The leaves and roots with which the Certificate Transparency project tests its trees (Apache-2.0). */
const BLADEREN = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
const WORTELS = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

interface Boom {
  readonly bytes: readonly Uint8Array[];
  readonly knopen: Knopen;
}

/** A tree as it grows, with every complete subtree kept. */
function boomVan(bytes: readonly Uint8Array[]): Boom {
  const bewaard = new Map<string, Hash>();
  const knopen: Knopen = (niveau, plek) => {
    const hash = bewaard.get(`${niveau}/${plek}`);
    if (hash === undefined) throw new Error(`knoop ${niveau}/${plek} is er nog niet`);
    return hash;
  };
  bytes.forEach((blad, plek) => {
    for (const { niveau, plek: hier, hash } of groei(knopen, plek, bladHash(blad)))
      bewaard.set(`${niveau}/${hier}`, hash);
  });
  return { bytes, knopen };
}

const bekend = boomVan(BLADEREN.map((blad) => Buffer.from(blad, 'hex')));
const tellend = (aantal: number): Boom => boomVan(Array.from({ length: aantal }, (_, i) => Buffer.from(String(i))));
const sha = (...delen: Uint8Array[]): Buffer => createHash('sha256').update(Buffer.concat(delen)).digest();

/** The definition of RFC 6962, 2.1, word for word, over the leaves themselves. */
function volgensDeDefinitie(bladeren: readonly Uint8Array[]): Buffer {
  if (bladeren.length === 0) return sha();
  const [eerste] = bladeren;
  if (bladeren.length === 1 && eerste !== undefined) return sha(Buffer.of(0), eerste);
  const k = 2 ** Math.floor(Math.log2(bladeren.length - 1));
  return sha(Buffer.of(1), volgensDeDefinitie(bladeren.slice(0, k)), volgensDeDefinitie(bladeren.slice(k)));
}

describe('De boom over de gebeurtenissen', () => {
  it.each(WORTELS.map((hash, omvang) => [omvang, hash] as const))(
    'heeft bij %i bladeren de wortel die anderen vinden',
    (omvang, hash) => {
      expect(hex(wortel(bekend.knopen, omvang))).toBe(hash);
    },
  );

  it('heeft bij elke omvang de wortel van de definitie', () => {
    const { bytes, knopen } = tellend(130);
    for (let omvang = 0; omvang <= 130; omvang += 1)
      expect(hex(wortel(knopen, omvang))).toBe(hex(volgensDeDefinitie(bytes.slice(0, omvang))));
  });

  it('bewijst van elk blad dat het erin staat, bij elke omvang daarna', () => {
    const { bytes, knopen } = tellend(40);
    for (let omvang = 1; omvang <= 40; omvang += 1)
      for (let plek = 0; plek < omvang; plek += 1) {
        const bewijs = insluiting(knopen, plek, omvang);
        const blad = bladHash(bytes[plek] ?? Buffer.of());
        expect(kloptInsluiting({ blad, plek, omvang, bewijs, wortel: wortel(knopen, omvang) })).toBe(true);
      }
  });

  it('bewijst van elke omvang dat zij het begin is van elke latere', () => {
    const { knopen } = tellend(40);
    for (let later = 0; later <= 40; later += 1)
      for (let eerder = 0; eerder <= later; eerder += 1)
        expect(
          kloptConsistentie(
            { omvang: eerder, wortel: wortel(knopen, eerder) },
            { omvang: later, wortel: wortel(knopen, later) },
            consistentie(knopen, eerder, later),
          ),
        ).toBe(true);
  });

  it('geeft geen bewijs van wat er niet in staat', () => {
    expect(() => insluiting(bekend.knopen, 8, 8)).toThrow(RangeError);
    expect(() => insluiting(bekend.knopen, 0, 0)).toThrow(RangeError);
    expect(() => consistentie(bekend.knopen, 5, 4)).toThrow(RangeError);
    expect(() => wortel(bekend.knopen, -1)).toThrow(RangeError);
  });
});

describe('Een bewijs waaraan iets is veranderd', () => {
  const boom = tellend(64);
  const maten = fc.tuple(fc.integer({ min: 1, max: 64 }), fc.nat(), fc.nat(), fc.nat());

  it('wordt nooit aanvaard: een blad, een plek, een omvang, een deel, een wortel', () => {
    fc.assert(
      fc.property(maten, fc.nat({ max: 7 }), ([omvang, a, b, bit], wat) => {
        const plek = a % omvang;
        const bewijs = insluiting(boom.knopen, plek, omvang);
        const goed = {
          blad: bladHash(boom.bytes[plek] ?? Buffer.of()),
          plek,
          omvang,
          bewijs,
          wortel: wortel(boom.knopen, omvang),
        };
        const anders = (hash: Hash): Hash => {
          const kopie = Uint8Array.from(hash);
          kopie[bit % 32] = (kopie[bit % 32] ?? 0) ^ (1 << (bit % 8));
          return kopie;
        };
        const hier = bewijs.length === 0 ? 0 : b % bewijs.length;
        const fouten = [
          { ...goed, blad: anders(goed.blad) },
          { ...goed, wortel: anders(goed.wortel) },
          { ...goed, plek: (plek + 1 + (b % 64)) % (omvang + 64) },
          { ...goed, bewijs: [...bewijs, goed.wortel] },
          { ...goed, bewijs: [goed.wortel, ...bewijs] },
          { ...goed, bewijs: bewijs.slice(0, -1) },
          { ...goed, bewijs: bewijs.map((deel, i) => (i === hier ? anders(deel) : deel)) },
          { ...goed, plek: -1 },
        ];
        const fout = fouten[wat];
        if (fout === undefined || JSON.stringify(fout) === JSON.stringify(goed)) return;
        expect(kloptInsluiting(fout)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('toont geen begin dat geen begin is: een andere boom van dezelfde omvang', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 63 }), fc.nat(), fc.nat(), (eerder, a, b) => {
        const later = eerder + 1 + (a % (64 - eerder));
        const vervalst = boomVan(boom.bytes.map((blad, i) => (i === b % eerder ? Buffer.from('vervalst') : blad)));
        const bewijs = consistentie(boom.knopen, eerder, later);
        const nu = { omvang: later, wortel: wortel(boom.knopen, later) };
        const toen = { omvang: eerder, wortel: wortel(vervalst.knopen, eerder) };
        expect(kloptConsistentie(toen, nu, bewijs)).toBe(false);
        expect(kloptConsistentie(toen, nu, consistentie(vervalst.knopen, eerder, later))).toBe(false);
        expect(
          kloptConsistentie({ omvang: eerder, wortel: wortel(boom.knopen, eerder) }, nu, bewijs.slice(0, -1)),
        ).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});

describe('Bewijzen van een ander', () => {
  /** From testdata/ of github.com/transparency-dev/merkle (Apache-2.0). */
  const root1 = 'bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=';
  const root8 = 'XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=';
  const bewijs = [
    'lqKW0iTyhcZ77pPDD4owkVfw2qNdxbh+QQt4YwoJz8c=',
    'Xwg/ChozygdqlSeYMlgNs+DvRYS9/x9UyKNg9Q3jAx4=',
    'a0eq8p7jwq+a+Im8H7klTavTEXfxYjLdaqsDXKOb9uQ=',
  ].map((deel) => Buffer.from(deel, 'base64'));

  it('worden aanvaard, en de onze zijn dezelfde', () => {
    const van = { omvang: 1, wortel: Buffer.from(root1, 'base64') };
    const naar = { omvang: 8, wortel: Buffer.from(root8, 'base64') };
    expect(kloptConsistentie(van, naar, bewijs)).toBe(true);
    expect(consistentie(bekend.knopen, 1, 8).map(hex)).toEqual(bewijs.map(hex));
  });

  /** Which nodes a proof is made of, as that project lists them: [niveau, plek], or the two of which it is the hash. */
  it.each([
    [
      7,
      0,
      [
        [0, 1],
        [1, 1],
        [
          [0, 6],
          [1, 2],
        ],
      ],
    ],
    [
      7,
      3,
      [
        [0, 2],
        [1, 0],
        [
          [0, 6],
          [1, 2],
        ],
      ],
    ],
    [
      7,
      4,
      [
        [0, 5],
        [0, 6],
        [2, 0],
      ],
    ],
    [
      7,
      6,
      [
        [1, 2],
        [2, 0],
      ],
    ],
    [
      6,
      3,
      [
        [0, 2],
        [1, 0],
        [1, 2],
      ],
    ],
  ] as const)('van een boom van %i bestaat dat van blad %i uit dezelfde knopen', (omvang, plek, knopen) => {
    const van = ([a, b]: readonly [unknown, unknown]): Hash =>
      typeof a === 'number'
        ? bekend.knopen(a, b as number)
        : sha(Buffer.of(1), van(b as [unknown, unknown]), van(a as [unknown, unknown]));
    expect(insluiting(bekend.knopen, plek, omvang).map(hex)).toEqual(knopen.map((knoop) => hex(van(knoop))));
  });
});
