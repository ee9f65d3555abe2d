import { BriefjeOnjuist, openBriefje, tekenBriefje } from './briefje.js';
import { openControlepunt, tekenControlepunt } from './controlepunt.js';
import { leesSleutel, maakSleutel, schrijfSleutel, tekensleutel } from './sleutel.js';

const { pem, sleutel } = maakSleutel('leeuwarden.nl/boek-GM0080-2025');
const ander = maakSleutel('leeuwarden.nl/boek-GM0080-2025').sleutel;
const getuige = maakSleutel('rekenkamer.nl').sleutel;
const punt = { herkomst: 'leeuwarden.nl/boek-GM0080-2025', omvang: 12, wortel: Buffer.alloc(32, 7) };

describe('Een controlepunt', () => {
  const briefje = tekenControlepunt(punt, [sleutel]);

  it('is een getekend briefje van drie regels', () => {
    expect(briefje).toMatch(
      /^leeuwarden\.nl\/boek-GM0080-2025\n12\n[A-Za-z0-9+/]{43}=\n\n— leeuwarden\.nl\/boek-GM0080-2025 [A-Za-z0-9+/]+=*\n$/,
    );
    expect(openControlepunt(briefje, [sleutel])).toEqual(punt);
  });

  it('wordt gelezen met de sleutel die als tekst is uitgegeven', () => {
    expect(openControlepunt(briefje, [leesSleutel(schrijfSleutel(sleutel))])).toEqual(punt);
    expect(openControlepunt(tekenControlepunt(punt, [tekensleutel(sleutel.naam, pem)]), [sleutel])).toEqual(punt);
  });

  it('mag ook door anderen zijn getekend, ook door wie wij niet kennen', () => {
    expect(openControlepunt(tekenControlepunt(punt, [getuige, sleutel]), [sleutel])).toEqual(punt);
    expect(openControlepunt(tekenControlepunt(punt, [ander, sleutel]), [sleutel])).toEqual(punt);
  });

  it.each([
    ['een ander aantal', briefje.replace('\n12\n', '\n13\n')],
    ['een andere herkomst', briefje.replace('leeuwarden.nl/boek-GM0080-2025\n', 'leeuwarden.nl/boek-GM0080-2026\n')],
    ['een andere wortel', briefje.replace('\n12\nB', '\n12\nC')],
    ['een regel erbij', briefje.replace('\n\n', '\nerbij\n\n')],
    ['een andere sleutel onder dezelfde naam', tekenControlepunt(punt, [ander])],
    ['alleen een ander', tekenControlepunt(punt, [getuige])],
    ['geen handtekening', briefje.slice(0, briefje.indexOf('— '))],
    ['een halve handtekening', `${briefje.slice(0, -12)}\n`],
    ['iets erachter', `${briefje}nog iets\n`],
    ['een teken dat er niet hoort', briefje.replace('12', '12\r')],
    [
      'te veel handtekeningen',
      tekenControlepunt(
        punt,
        Array.from({ length: 17 }, () => sleutel),
      ),
    ],
    ['niets', ''],
  ])('met %s wordt niet aanvaard', (_, vals) => {
    expect(() => openControlepunt(vals, [sleutel])).toThrow(BriefjeOnjuist);
  });

  it.each([
    ['een aantal met een nul ervoor', 'a.nl\n012\n' + Buffer.alloc(32).toString('base64') + '\n'],
    ['een aantal dat niet bestaat', 'a.nl\n99999999999999999999\n' + Buffer.alloc(32).toString('base64') + '\n'],
    ['een te korte wortel', 'a.nl\n1\n' + Buffer.alloc(31).toString('base64') + '\n'],
    ['geen herkomst', '\n1\n' + Buffer.alloc(32).toString('base64') + '\n'],
    ['een uitbreiding die niemand controleert', 'a.nl\n1\n' + Buffer.alloc(32).toString('base64') + '\nx\n'],
  ])('dat wel getekend is maar %s heeft, evenmin', (_, tekst) => {
    expect(() => openControlepunt(tekenBriefje(tekst, [sleutel]), [sleutel])).toThrow(BriefjeOnjuist);
  });
});

describe('Een briefje van een ander', () => {
  /** The example in the documentation of golang.org/x/mod/sumdb/note. */
  const neumann = leesSleutel('PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW');
  const tekst = "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
  const briefje =
    `${tekst}\n— PeterNeumann ` +
    'x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n';

  it('wordt gelezen als het is getekend door wie het zegt', () => {
    expect(openBriefje(briefje, [neumann])).toBe(tekst);
    expect(() => openBriefje(briefje.replace('answer', 'Answer'), [neumann])).toThrow(BriefjeOnjuist);
  });

  it('heeft het kenmerk dat anderen ervoor uitrekenen', () => {
    expect(leesSleutel('sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8').naam).toBe(
      'sum.golang.org',
    );
  });
});

describe('Een sleutel', () => {
  it('hoort bij een naam, en staat nooit met zijn geheim in de tekst', () => {
    const tekst = schrijfSleutel(sleutel);
    expect(tekst.startsWith('leeuwarden.nl/boek-GM0080-2025+')).toBe(true);
    expect(() => leesSleutel(tekst.replace('leeuwarden', 'harlingen'))).toThrow(TypeError);
    expect(() => leesSleutel('geen sleutel')).toThrow(TypeError);
    expect(() => maakSleutel('met spatie')).toThrow(TypeError);
    expect(() => maakSleutel('met+plus')).toThrow(TypeError);
    expect(() => maakSleutel('')).toThrow(TypeError);
  });
});
