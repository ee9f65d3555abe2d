import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { UITVOERSOORTEN, type Vastgelegd } from '@ontschot/audit';
import { Controle, regelsVan, willekeurigBoek } from './bundels.js';
import { alsAuditbestand, alsCloudevents, alsJournaal, alsUitvoer } from './uitvoeren.js';

const boek = willekeurigBoek(31, 400);

/** As this test writes them by itself, and as the service does. */
const HELD = ['journaal', 'xaf', 'cloudevents'];
const SCHRIJVERS: readonly (readonly [string, string, (alle: readonly Vastgelegd[]) => string | Promise<string>])[] = [
  ['journaal', 'journaal zoals hier geschreven', alsJournaal],
  ['xaf', 'auditbestand zoals hier geschreven', alsAuditbestand],
  ['cloudevents', 'CloudEvents zoals hier geschreven', alsCloudevents],
  ...UITVOERSOORTEN.filter(({ naam }) => HELD.includes(naam)).map(
    (soort) =>
      [soort.naam, `${soort.naam} van de dienst`, (alle: readonly Vastgelegd[]) => alsUitvoer(soort, alle)] as const,
  ),
];

/** The first that has more than one of it: changed there, and nowhere else. */
const KNOEI: Readonly<Record<string, readonly (readonly [string, (tekst: string) => string])[]>> = {
  journaal: [
    [
      'een ander bedrag in een post',
      (t) => t.replace(/(\d)(\d\.\d\d EUR\n)(?=[^=]*$)/u, '9$2').replace(/ (\d+)\.(\d\d) EUR\n/u, ' $1$2.00 EUR\n'),
    ],
    [
      'een ander bedrag, en de andere kant ook',
      (t) => t.replace(/^( {4}\S+ {2}-)(\d+\.\d\d EUR)\n( {4}\S+ {2})\2\n/mu, '$11$2\n$31$2\n'),
    ],
    ['een andere eindstand', (t) => t.replace(/= (\d+)\.(\d\d) EUR/u, '= 1$1.$2 EUR')],
    ['een andere rekening', (t) => t.replace(/^ {4}(vrij:\S+?)(:\S+ {2}-?[1-9])/mu, '    $1x$2')],
    ['een andere dag', (t) => t.replace(/^(\d{4})-\d\d-\d\d \(\d+\)/mu, (kop) => kop.replace(/-\d\d-\d\d/u, '-12-30'))],
    ['een ander moment waarop het bekend was', (t) => t.replace(/; bekend: 2025/u, '; bekend: 2024')],
    ['een boeking eruit', (t) => t.replace(/^\d{4}-\d\d-\d\d \(\d+\)[^]*?\n\n/mu, '')],
    ['een boeking twee keer', (t) => t.replace(/^(\d{4}-\d\d-\d\d \((?!slot)[^]*?\n\n)/mu, '$1$1')],
    [
      'een boeking erbij',
      (t) => t.replace(/^(?=\d{4}-\d\d-\d\d \(slot\))/mu, '2025-12-31 (9999) ontvangst-geboekt.v1 x\n\n'),
    ],
    [
      'twee boekingen omgewisseld',
      (t) => t.replace(/^(\d{4}-\d\d-\d\d \((?!slot)[^]*?\n\n)(\d{4}-\d\d-\d\d \((?!slot)[^]*?\n\n)/mu, '$2$1'),
    ],
    ['een post eruit', (t) => t.replace(/^ {4}\S+ {2}-?\d+\.\d\d EUR\n/mu, '')],
    ['een afgekapt einde', (t) => t.slice(0, -200)],
    ['een regel zonder einde', (t) => t.slice(0, -1)],
    ['een boekhoudregel in de kop', (t) => t.replace('commodity EUR\n', 'commodity EUR\nD 1000.00 EUR\n')],
    ['een ander boek', (t) => t.replace('; boek: proef-2025', '; boek: ander-2025')],
  ],
  xaf: [
    ['een ander bedrag in één regel', (t) => t.replace(/(<trLine>.*?<amnt>)/u, '$19')],
    [
      'een ander bedrag aan beide kanten, en de totalen aangepast',
      (t) => {
        const [, was = '0.00'] = /<transaction>[^]*?<amnt>(\d+\.\d\d)/u.exec(t) ?? [];
        const erbij = t.replace(/(<transaction>[^]*?<amnt>)(\d+)(\.\d\d<[^]*?<amnt>)\2/u, '$11$2$31$2');
        const meer = BigInt(`1${'0'.repeat(was.length - 3)}`) * 100n;
        const tel = (som: string): string => {
          const cent = String(BigInt(som.replace('.', '')) + meer);
          return `${cent.slice(0, -2)}.${cent.slice(-2)}`;
        };
        return erbij.replace(
          /(<transactions>[^]*?<totalDebit>)([\d.]+)(<\/totalDebit><totalCredit>)([\d.]+)/u,
          (_, a: string, b: string, c: string, d: string) => `${a}${tel(b)}${c}${tel(d)}`,
        );
      },
    ],
    ['een ander totaal', (t) => t.replace(/(<transactions>[^]*?<totalDebit>)/u, '$11')],
    [
      'een totaal dat er twee keer staat',
      (t) => t.replace(/(<transactions>[^]*?)(<totalDebit>)/u, '$1<totalDebit>1.00</totalDebit>$2'),
    ],
    ['een ander aantal regels', (t) => t.replace(/(<transactions>[^]*?<linesCount>)/u, '$11')],
    ['een andere rekening', (t) => t.replace(/(<trLine>.*?<accID>)vrij:/u, '$1besteed:')],
    ['debet en credit omgekeerd', (t) => t.replace(/(<amntTp>)D(<[^]*?<amntTp>)C/u, '$1C$2D')],
    ['een andere dag', (t) => t.replace(/<trDt>2025-\d\d-\d\d/u, '<trDt>2025-12-30')],
    ['een boeking eruit', (t) => t.replace(/<transaction>[^]*?<\/transaction>\n/u, '')],
    ['een boeking twee keer', (t) => t.replace(/(<transaction>[^]*?<\/transaction>\n)/u, '$1$1')],
    [
      'een boeking erbij',
      (t) => t.replace('<transaction><nr>', '<transaction><nr>99999</nr></transaction><transaction><nr>'),
    ],
    [
      'twee boekingen omgewisseld',
      (t) => t.replace(/(<transaction>[^]*?<\/transaction>\n)(<transaction>[^]*?<\/transaction>\n)/u, '$2$1'),
    ],
    ['een rekening eruit', (t) => t.replace(/<ledgerAccount>.*?<\/ledgerAccount>\n/u, '')],
    ['een afgekapt einde', (t) => t.slice(0, -30)],
    [
      'een dagboek minder',
      (t) => t.replace(/<journal>(?:(?!<journal>)[^])*<transaction>(?:(?!<journal>)[^])*<\/journal>\n/u, ''),
    ],
  ],
  cloudevents: [
    ['een ander bedrag', (t) => t.replace(/"bedrag":(\d)/u, '"bedrag":9$1')],
    ['een ander type', (t) => t.replace(/nl\.ontschot\.([a-z]+)/u, 'nl.ontschot.x$1')],
    ['een ander moment', (t) => t.replace(/"time":"2025/u, '"time":"2024')],
    ['een andere volgorde in de nummering', (t) => t.replace('"sequence":"12"', '"sequence":"13"')],
    ['een veld twee keer', (t) => t.replace('{"specversion":"1.0",', '{"specversion":"1.0","specversion":"1.0",')],
    ['een veld erbij', (t) => t.replace('{"specversion"', '{"erbij":1,"specversion"')],
    ['een regel eruit', (t) => t.replace(/\n.*\n/u, '\n')],
    ['een regel twee keer', (t) => t.replace(/\n(.*)\n/u, '\n$1\n$1\n')],
    ['twee regels omgewisseld', (t) => t.replace(/\n(.*)\n(.*)\n/u, '\n$2\n$1\n')],
    ['een afgekapte staart', (t) => t.slice(0, t.lastIndexOf('\n', t.length - 2) + 1)],
    ['een halve regel', (t) => t.slice(0, -9)],
  ],
};

describe.each(SCHRIJVERS)('uitvoer: %s, %s', (soort, _, schrijf) => {
  const controle = new Controle();
  afterAll(() => controle.ruimOp());
  let bundel: string;
  let tekst: string;
  beforeAll(async () => {
    bundel = controle.bundel(await regelsVan(boek));
    tekst = await schrijf(boek);
  });
  const keur = (inhoud: string) => controle.uitvoer(bundel, '--uitvoer', controle.leg(inhoud));

  it('volgt helemaal uit de bundel', async () => {
    const uitslag = await keur(tekst);
    expect(uitslag.tekst).toContain('zoals zij uit de bundel volgen');
    expect(uitslag.tekst).not.toContain('NIET IN ORDE');
    expect(uitslag.status).toBe(soort === 'xaf' ? 2 : 0);
  });

  it.each(KNOEI[soort]!)('met %s wordt afgekeurd, en de eerste fout genoemd', async (_, knoei) => {
    const vals = knoei(tekst);
    expect(vals).not.toBe(tekst);
    const uitslag = await keur(vals);
    expect(uitslag.tekst).toMatch(/^UITVOER NIET IN ORDE: .*\S+\.$/mu);
    expect(uitslag.status).toBe(1);
  });

  it('van een ander moment wordt afgekeurd', async () => {
    expect(await keur(await schrijf(boek.slice(0, -40)))).toMatchObject({ status: 1 });
    const eerder = controle.bundel(await regelsVan(boek.slice(0, -40)));
    expect(await controle.uitvoer(eerder, '--uitvoer', controle.leg(tekst))).toMatchObject({ status: 1 });
  });
});

describe('het programma dat uitvoer nagaat', () => {
  const controle = new Controle();
  afterAll(() => controle.ruimOp());

  it('is één bestand dat niets van ons nodig heeft', () => {
    const tekst = readFileSync(resolve(import.meta.dirname, '../../apps/cli/verifieer/uitvoer.mjs'), 'utf8');
    const herkomst = [...tekst.matchAll(/^import .* from '([^']+)';$/gmu)].map(([, van]) => van);
    expect(herkomst.filter((van) => !van?.startsWith('node:'))).toEqual([]);
    expect(tekst).not.toMatch(/import\(|require\(|fetch\(/u);
    expect(tekst.split('\n').length).toBeLessThanOrEqual(620);
  });

  it('legt uit hoe het gevraagd wil worden', async () => {
    expect(await controle.uitvoer('--help')).toMatchObject({ status: 0 });
    const bundel = controle.bundel(await regelsVan(boek));
    const iets = controle.leg('Gemeente;Taakveld\n');
    for (const fout of [
      [],
      [bundel],
      ['--uitvoer', iets],
      [bundel, '--uitvoer', '/bestaat/niet'],
      [bundel, '--uitvoer', iets],
    ])
      expect(await controle.uitvoer(...fout)).toMatchObject({ status: 3 });
  });
});
