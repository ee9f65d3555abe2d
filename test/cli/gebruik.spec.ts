import { writeFileSync } from 'node:fs';
import { KLEIN } from './hulp/bestanden.js';
import { Opdrachtregel } from './hulp/opdrachtregel.js';

const kind = Opdrachtregel.bouw();
let cli: Opdrachtregel;
beforeEach(() => (cli = Opdrachtregel.met(kind)));
afterEach(() => cli.ruimOp());
afterAll(() => kind.ruimOp());

describe('verkeerd gebruik van de opdrachtregel', () => {
  it.each([
    [['importeer-iv'], "de opdracht 'importeer-iv' bestaat niet.\n(Bedoelt u importeer-iv3?)"],
    [['verifieer'], "de opdracht 'verifieer' bestaat niet."],
    [['importeer-iv3'], "'bestand' ontbreekt."],
    [['importeer-iv3', 'x.csv'], 'kies --gemeente met een naam, of --alle.'],
    [['importeer-iv3', 'x.csv', '--alle', '--gemeente', 'Ede'], 'kies --gemeente met een naam, of --alle.'],
    [['importeer-iv3', 'x.csv', '--alle'], 'geef bij --alle het jaar'],
    [['importeer-iv3', 'x.csv', '--alle', '--jaar', '25'], "bij '--jaar <jaar>' kan '25' niet."],
    [['importeer-iv3', 'x.csv', '--alle', '--jaar', '2025', '--boek', 'a-2025'], '--boek gaat niet samen met --alle.'],
    [['importeer-iv3', 'x.csv', '--gemeente', 'Ede'], 'geef --boek, als GM0080-2025, of --jaar.'],
    [['importeer-iv3', 'x.csv', '--gemeente', 'Ede', '--boek', 'a b'], 'Geef een naam met een jaar erachter'],
    [
      ['importeer-iv3', 'x.csv', '--gemeente', 'Ede', '--boek', 'a-2025', '--jaar', '2024'],
      'boek a-2025 is niet van 2024.',
    ],
    [['importeer-iv3', 'x.csv', '--alle', '--jaar', '2025', '--taakvelden', '6'], '--taakvelden 6 is niet te lezen'],
    [['importeer-iv3', 'x.csv', '--gemeente', 'den', 'haag'], 'er staan te veel woorden in'],
    [['importeer-iv3', 'x.csv', '--gemeent', 'Ede'], "de optie '--gemeent' bestaat niet.\n(Bedoelt u --gemeente?)"],
    [['importeer-iv3', 'x.csv', '--gemeente'], "bij de optie '--gemeente <naam>' ontbreekt de waarde."],
    [['importeer-begroting', 'x.csv'], "de optie '--boek <naam>' ontbreekt."],
  ])('%j: afsluitcode 2, en wat er mis is', async (argumenten, verwacht) => {
    const { code, uit, fout } = await cli.geef(...argumenten);
    expect([code, uit]).toEqual([2, '']);
    expect(fout).toContain(verwacht);
    expect(fout).toContain('--help');
    expect(fout).not.toMatch(/error:|Did you mean|Usage/);
  });
});

describe('de opdrachtregel helpt:', () => {
  it.each([
    [[]],
    [['--help']],
    [['help']],
    [['importeer-iv3', '--help']],
    [['help', 'importeer-begroting']],
    [['boeken', '-h']],
    [['verhuis', '--help']],
  ])('%j', async (argumenten) => {
    const { code, uit, fout } = await cli.geef(...argumenten);
    expect([code, fout]).toEqual([0, '']);
    expect(uit).toMatch(/^Gebruik: ontschot/);
    expect(uit).not.toMatch(/Usage|Options|Commands|Arguments|\[options\]|display help|default:/);
  });
});

describe('wat er niet is of niet kan', () => {
  const alle = ['--alle', '--jaar', '2025'];

  it('een bestand dat er niet is, of een map', async () => {
    expect(await cli.geef('importeer-iv3', 'nergens.csv', ...alle)).toMatchObject({
      code: 1,
      fout: 'Het bestand nergens.csv bestaat niet.\n',
    });
    expect(await cli.geef('importeer-iv3', '.', ...alle)).toMatchObject({
      code: 1,
      fout: 'Het bestand . is een map.\n',
    });
  });

  it('een opslag die geen opslag is', async () => {
    await cli.gebeurtenissen();
    writeFileSync(cli.opslag, 'dit is geen opslag, maar een brief van enige lengte'.repeat(50));
    const { code, fout } = await cli.geef('importeer-iv3', cli.bestand('iv3.csv', KLEIN), ...alle);
    expect(code).toBe(1);
    expect(fout).toContain('gebeurtenissen.sqlite kan niet open: het bestand is geen opslag van Ontschot.');
  });
});

describe('een verkeerd adres in ONTSCHOT_EVENTSTORE', () => {
  it.each([
    ['admin:GEHEIM@eventstore:2113', 'esdb:// of esdb+discover://'],
    ['esdb:/admin:GEHEIM@es', 'esdb:// of esdb+discover://'],
    ['esdb//admin:GEHEIM@es', 'esdb:// of esdb+discover://'],
    ['esdb://admin:GEHEIM@es:poort', 'de naam van de server of zijn poort'],
  ])('%s: wat eraan mis is, zonder het adres', async (adres, verwacht) => {
    const metServer = Opdrachtregel.met(kind, undefined, adres);
    for (const argumenten of [
      ['boeken'],
      ['importeer-iv3', metServer.bestand('x.csv', KLEIN), '--alle', '--jaar', '2025'],
    ]) {
      const { code, uit, fout } = await metServer.geef(...argumenten);
      expect([code, uit]).toEqual([1, '']);
      expect(fout).toContain(`ONTSCHOT_EVENTSTORE is geen goed adres: `);
      expect(fout).toContain(verwacht);
      expect(fout).not.toMatch(/GEHEIM|admin|map/);
    }
    metServer.ruimOp();
  });
});

describe('ontschot boeken', () => {
  it('toont de boeken met hun totalen', async () => {
    await cli.geef('importeer-iv3', cli.bestand('iv3.csv', KLEIN), '--alle', '--jaar', '2025');
    const { code, uit } = await cli.geef('boeken');
    expect(code).toBe(0);
    expect(uit.split('\n').map((regel) => regel.split(/ {2,}/))).toEqual([
      ['boek', 'gemeente', 'begroting', 'verplicht', 'besteed', 'vrij', 'gebeurtenissen'],
      ['s-hertogenbosch-2025', "'s-Hertogenbosch", '€ 76.000,00', '€ 0,00', '€ 0,00', '€ 100.000,00', '9'],
      ['sudwest-fryslan-2025', 'Súdwest-Fryslân', '€ 29.500,00', '€ 0,00', '€ 0,00', '€ 29.500,00', '9'],
      [''],
    ]);
    expect(JSON.parse((await cli.geef('boeken', '--json')).uit).boeken).toEqual([
      expect.objectContaining({ boek: 's-hertogenbosch-2025', begroting: 7_600_000, vrij: 10_000_000 }),
      expect.objectContaining({ boek: 'sudwest-fryslan-2025', begroting: 2_950_000 }),
    ]);
  });

  it('zegt het als er nog geen zijn, en maakt dan niets aan', async () => {
    expect(await cli.geef('boeken')).toMatchObject({
      code: 1,
      uit: '',
      fout: expect.stringContaining('staan nog geen boeken'),
    });
  });
});
