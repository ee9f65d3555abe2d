import { createPublicKey } from 'node:crypto';
import { bladBytes, bladHash, consistentie, insluiting, kloptConsistentie, wortel } from '@ontschot/audit';
import { verifyCheckpoint, type LogCheckpoint } from '@sigstore/verify/dist/tlog/checkpoint.js';
import { verifyMerkleInclusion } from '@sigstore/verify/dist/tlog/merkle.js';
import { controlepunt, knopenOver, knopenVan, SLEUTEL, willekeurigBoek } from './bundels.js';

const boek = willekeurigBoek(41, 150);
const knopen = knopenVan(boek);
const ANDER = [
  {
    logID: SLEUTEL.kenmerk,
    baseURL: SLEUTEL.naam,
    publicKey: createPublicKey(SLEUTEL.openbaar.export({ format: 'pem', type: 'spki' })),
  },
];

/** An event with its proof, as an entry of a transparency log of Sigstore. */
const alsHunne = (revisie: number, omvang: number, punt = controlepunt(boek, omvang)) =>
  ({
    canonicalizedBody: Buffer.from(bladBytes(boek[revisie]!)),
    inclusionProof: {
      ...{ logIndex: String(revisie), treeSize: String(omvang), rootHash: Buffer.from(wortel(knopen, omvang)) },
      hashes: insluiting(knopen, revisie, omvang).map((hash) => Buffer.from(hash)),
      checkpoint: { envelope: punt },
    },
  }) as unknown as Parameters<typeof verifyMerkleInclusion>[0];
const hunPunt = (entry: ReturnType<typeof alsHunne>): LogCheckpoint => verifyCheckpoint(entry, ANDER as never);

/** Sigstore is written apart from us, and reads the same formats: what it accepts of ours, others can. */
describe('wat een ander programma van ons controlepunt en onze bewijzen vindt', () => {
  it('een controlepunt van ons is er een', () => {
    const punt = hunPunt(alsHunne(3, 100));
    expect(punt).toMatchObject({ origin: 'leeuwarden.nl/boek-proef-2025', logSize: 100n, rest: [] });
    expect(Buffer.from(punt.logHash)).toEqual(Buffer.from(wortel(knopen, 100)));
    const vals = controlepunt(boek, 100).replace('\n100\n', '\n101\n');
    expect(() => hunPunt(alsHunne(3, 100, vals))).toThrow('invalid checkpoint signature');
  });

  it('elk bewijs dat een gebeurtenis erin staat klopt, bij elke omvang', () => {
    for (const omvang of [1, 2, 3, 7, 8, 9, 63, 64, 65, 100, boek.length]) {
      const punt = hunPunt(alsHunne(0, omvang));
      for (let revisie = 0; revisie < omvang; revisie += omvang > 20 ? 7 : 1)
        expect(() => verifyMerkleInclusion(alsHunne(revisie, omvang), punt)).not.toThrow();
    }
  });

  it('en een bewijs voor een andere plek, gebeurtenis of omvang klopt niet', () => {
    const punt = hunPunt(alsHunne(0, 100));
    const goed = alsHunne(37, 100);
    const met = (bewijs: object) => ({ ...goed, inclusionProof: { ...goed.inclusionProof, ...bewijs } }) as typeof goed;
    const fouten = [
      met({ logIndex: '36' }),
      met({ hashes: goed.inclusionProof.hashes.slice(1) }),
      { ...goed, canonicalizedBody: Buffer.from(bladBytes(boek[38]!)) } as typeof goed,
    ];
    for (const fout of fouten) expect(() => verifyMerkleInclusion(fout, punt)).toThrow();
    expect(() => verifyMerkleInclusion(goed, hunPunt(alsHunne(0, 101)))).toThrow();
  });
});

/** Sigstore checks no consistency. These are of testdata/ of github.com/transparency-dev/merkle (Apache-2.0). */
describe('bewijzen van een ander dat er alleen bij kwam', () => {
  const BLADEREN = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
  it.each([
    [
      ...[6, 8, 'duZ9rbzfHhDht03cYIq9L5jfsW+851J3tSMqEn8gh+8=', 'XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg='],
      [
        'DrxdNDf74tsVi58Sah0RjjCBgQMdCpSfje3t68VY72o=',
        'yoVOoSjtBQtBs1/8G4e46yveRh6eO1WW7Oa51ZdaCuA=',
        '037kGJdt2VdTwcc4Yrk5j6Kiz5tP8P3+izDNlSCWFLc=',
      ],
    ],
    [
      ...[2, 5, '+sVCA+fMaWzw38tCySodnbr3CtnmIfS9jZhmLwDjwSU=', 'Tju7H3tHjc/nH7YxYxUZo7yhLJrvyhYSv85ME6hiZNQ='],
      ['Xwg/ChozygdqlSeYMlgNs+DvRYS9/x9UyKNg9Q3jAx4=', 'vBoGQ7EuTS18d5GPROD095qDi2z57FtcKD4fTYhZnms='],
    ],
  ] as const)('van %i naar %i: aanvaard, en het onze is hetzelfde', (van, tot, toen, nu, bewijs) => {
    const bytes = (tekst: string): Buffer => Buffer.from(tekst, 'base64');
    const eerder = { omvang: van, wortel: bytes(toen) };
    const later = { omvang: tot, wortel: bytes(nu) };
    expect(kloptConsistentie(eerder, later, bewijs.map(bytes))).toBe(true);
    expect(kloptConsistentie(later, eerder, bewijs.map(bytes))).toBe(false);
    expect(kloptConsistentie({ ...eerder, omvang: van - 1 }, later, bewijs.map(bytes))).toBe(false);
    expect(kloptConsistentie(eerder, later, [...bewijs.map(bytes), later.wortel])).toBe(false);
    const onze = knopenOver(BLADEREN.map((blad) => bladHash(Buffer.from(blad, 'hex'))));
    // What is the same to the byte, who accepts theirs accepts.
    expect(consistentie(onze, van, tot).map((hash) => Buffer.from(hash).toString('base64'))).toEqual(bewijs);
  });
});
