import { existsSync } from 'node:fs';
import { groot, KLEIN } from './hulp/bestanden.js';
import { Opdrachtregel } from './hulp/opdrachtregel.js';

const kind = Opdrachtregel.bouw();
let cli: Opdrachtregel;
beforeEach(() => (cli = Opdrachtregel.met(kind)));
afterEach(() => cli.ruimOp());
afterAll(() => kind.ruimOp());

const een = ['--gemeente', "'s-Hertogenbosch", '--boek', 'GM0796-2025'];

describe('ontschot importeer-iv3 --gemeente', () => {
  it('opent een boek met een koker en budget per taakveld, en zegt wat erin staat', async () => {
    const { code, uit, fout } = await cli.geef('importeer-iv3', cli.bestand('iv3.csv', KLEIN), ...een);
    expect(fout).toBe('');
    expect(code).toBe(0);
    expect(uit).toBe(
      "Boek GM0796-2025 ('s-Hertogenbosch): 3 kokers, begroting € 76.000,00, waarvan stelposten -€ 24.000,00.\n",
    );
    const alle = await cli.gebeurtenissen();
    expect(alle.map(({ type }) => type)).toEqual([
      'boek-geopend.v1',
      'organisatie-ingesteld.v1',
      ...Array.from({ length: 3 }, () => ['koker-ingesteld.v1', 'budget-ingesteld.v1']).flat(),
      'begroting-vastgesteld.v1',
    ]);
    expect(alle.at(-1)?.data).toMatchObject({
      boekdatum: '2025-01-01',
      mutaties: [
        { van: 'bron:gemeente-s-hertogenbosch', naar: 'vrij:6.1', kleur: '6.1', bedrag: 10_000_000 },
        { van: 'stelpost:6.21', naar: 'bron:gemeente-s-hertogenbosch', kleur: '6.21', bedrag: 2_400_000 },
      ],
    });
  });

  it('boekt bij herhaling niets, ook niet als het bestand anders is gesorteerd', async () => {
    await cli.geef('importeer-iv3', cli.bestand('iv3.csv', KLEIN), ...een);
    const eerst = await cli.gebeurtenissen();
    const [kop = '', ...regels] = KLEIN.trimEnd().split('\n');
    const anders = cli.bestand('anders.csv', [kop, ...regels.toReversed(), ''].join('\n'));
    const { code, uit } = await cli.geef('importeer-iv3', anders, ...een);
    expect(code).toBe(0);
    expect(uit).toContain('Het stond er al zo in; er is niets geboekt.');
    expect(await cli.gebeurtenissen()).toEqual(eerst);
  });

  it('zegt bij herhaling met een ander bestand precies wat er anders is, en boekt niets', async () => {
    await cli.geef('importeer-iv3', cli.bestand('iv3.csv', KLEIN), ...een);
    const eerst = await cli.gebeurtenissen();
    const nieuw = KLEIN.replace('10.0;2.0;100.0', '10.0;2.0;120.0').replace(
      "'s-Hertogenbosch;7.1 Volksgezondheid;;;;Noord-Brabant;160783\n",
      "'s-Hertogenbosch;6.3 Inkomensregelingen;;;7.0;Noord-Brabant;160783\n",
    );
    const { code, uit, fout } = await cli.geef('importeer-iv3', cli.bestand('nieuw.csv', nieuw), ...een);
    expect(code).toBe(1);
    expect(uit).toBe('');
    expect(fout).toContain('Boek GM0796-2025 houdt al iets anders in dan nieuw.csv; er is niets geladen.');
    expect(fout).toContain('budget 6.1: in het boek € 100.000,00, in het bestand € 120.000,00');
    expect(fout).toContain('budget 6.3: staat niet in het boek, in het bestand € 7.000,00');
    expect(fout).toContain('budget 7.1: in het boek € 0,00, niet in het bestand');
    expect(await cli.gebeurtenissen()).toEqual(eerst);
  });

  it('laat een boek van een ander ongemoeid', async () => {
    await cli.geef('importeer-iv3', cli.bestand('iv3.csv', KLEIN), ...een);
    const eerst = await cli.gebeurtenissen();
    const { code, fout } = await cli.geef(
      ...['importeer-iv3', 'iv3.csv', '--gemeente', 'sudwest fryslan', '--boek', 'GM0796-2025'],
    );
    expect(code).toBe(1);
    expect(fout).toContain(`boek: gemeente is in het boek "'s-Hertogenbosch", in het bestand "Súdwest-Fryslân"`);
    expect(await cli.gebeurtenissen()).toEqual(eerst);
  });

  it('neemt andere taakvelden als daarom wordt gevraagd, en noemt het boek naar gemeente en jaar', async () => {
    const { uit } = await cli.geef(
      ...['importeer-iv3', cli.bestand('iv3.csv', KLEIN), '--gemeente', 'Súdwest-Fryslân', '--jaar', '2025'],
      ...['--taakvelden', '0.10,6.2x', '--json'],
    );
    expect(JSON.parse(uit)).toEqual({
      boek: 'sudwest-fryslan-2025',
      gemeente: 'Súdwest-Fryslân',
      jaar: 2025,
      kokers: 2,
      begroting: 2_200_000,
      stelposten: 0,
      geboekt: 7,
      herhaald: 0,
    });
  });

  it.each([
    ['een regel die is afgebroken', KLEIN.slice(0, -40), /regel 13: er zijn \d kolommen in plaats van 7/],
    [
      'een andere codering',
      Buffer.from(KLEIN, 'latin1'),
      /regel 6: er staat een teken in dat geen UTF-8 is.*\n.*regel 9: /s,
    ],
    ['een dubbele regel', KLEIN.replace('6.21 Toe', '6.1 Toe'), /regel 4: .* taakveld 6\.1 staat al op regel 3/],
    ['een verkeerd getal', KLEIN.replace('100.0', '1OO.0'), /regel 3: lasten "1OO\.0" is geen bedrag/],
    ['kolommen die ontbreken', KLEIN.replace(';Lasten', ''), /regel 1: .* er ontbreekt Lasten/],
    ['niets', '', /het bestand is leeg/],
  ])('laadt niets uit een bestand met %s, en noemt de regels', async (_wat, inhoud, verwacht) => {
    const { code, uit, fout } = await cli.geef('importeer-iv3', cli.bestand('fout.csv', inhoud), ...een);
    expect(code).toBe(1);
    expect(uit).toBe('');
    expect(fout).toMatch(verwacht);
    expect(fout).toContain('er is niets geladen');
    expect(existsSync(cli.opslag)).toBe(false);
  });

  it('kent alleen gemeenten van het bestand, en helpt bij een tikfout', async () => {
    const bestand = cli.bestand('iv3.csv', KLEIN);
    const bij = async (naam: string) => cli.geef('importeer-iv3', bestand, '--gemeente', naam, '--jaar', '2025');
    expect(await bij('Sudwest Friesland')).toMatchObject({
      code: 1,
      fout: expect.stringContaining('Het lijkt op: Súdwest-Fryslân.'),
    });
    expect(await bij('Nederland')).toMatchObject({
      code: 1,
      fout: expect.stringContaining('de optelling van alle gemeenten'),
    });
    expect(existsSync(cli.opslag)).toBe(false);
  });
});

describe('ontschot importeer-iv3 --alle', () => {
  const alle = ['--alle', '--jaar', '2025'];

  it('opent voor elke gemeente een boek, en nooit een voor Nederland', async () => {
    const { code, uit } = await cli.geef('importeer-iv3', cli.bestand('iv3.csv', KLEIN), ...alle, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(uit)).toMatchObject({
      boeken: 2,
      nieuw: 2,
      kokers: 6,
      begroting: 10_550_000,
      stelposten: -2_400_000,
      gelijkAanNederland: true,
      perBoek: [{ boek: 's-hertogenbosch-2025' }, { boek: 'sudwest-fryslan-2025' }],
    });
    expect(new Set((await cli.gebeurtenissen()).map(({ stream }) => stream))).toEqual(
      new Set(['boek-s-hertogenbosch-2025', 'boek-sudwest-fryslan-2025']),
    );
  });

  it('weigert als de gemeenten samen niet de rij Nederland zijn, en noemt het taakveld', async () => {
    const bestand = cli.bestand(
      'iv3.csv',
      KLEIN.replace(
        'Nederland;6.1 Samenkracht en burgerparticipatie;;;100.5',
        'Nederland;6.1 Samenkracht en burgerparticipatie;;;100.0',
      ),
    );
    const { code, fout } = await cli.geef('importeer-iv3', bestand, ...alle);
    expect(code).toBe(1);
    expect(fout).toContain(
      'taakveld 6.1: de gemeenten zijn samen € 100.500,00, de rij Nederland zegt € 100.000,00 (verschil € 500,00)',
    );
    expect(existsSync(cli.opslag)).toBe(false);
  });

  it('laadt zonder rij Nederland wel, en zegt dat de optelling niet is gecontroleerd', async () => {
    const zonder = KLEIN.split('\n')
      .filter((regel) => !regel.startsWith('Nederland'))
      .join('\n');
    const { code, uit, fout } = await cli.geef('importeer-iv3', cli.bestand('iv3.csv', zonder), ...alle);
    expect(code).toBe(0);
    expect(uit).not.toContain('Nederland');
    expect(fout).toContain('de optelling is daarom niet gecontroleerd');
  });

  it('weigert gemeenten die hetzelfde boek zouden krijgen', async () => {
    const dubbel =
      KLEIN.split('\n')
        .filter((regel) => !regel.startsWith('Nederland'))
        .join('\n') + 'Sudwest-Fryslan;6.1 Samenkracht;;;1.0;Fryslân;5\n';
    const { code, fout } = await cli.geef('importeer-iv3', cli.bestand('iv3.csv', dubbel), ...alle);
    expect(code).toBe(1);
    expect(fout).toContain('Súdwest-Fryslân en Sudwest-Fryslan zouden allebei boek sudwest-fryslan-2025 krijgen');
  });

  it('laadt geen enkel boek als er een al iets anders inhoudt', async () => {
    const bestand = cli.bestand('iv3.csv', KLEIN);
    const anders = cli.bestand('anders.csv', KLEIN.replace(';;;9.0;Fryslân', ';;;8.0;Fryslân'));
    await cli.geef('importeer-iv3', anders, '--gemeente', 'Súdwest-Fryslân', '--jaar', '2025');
    const eerst = await cli.gebeurtenissen();
    const { code, fout } = await cli.geef('importeer-iv3', bestand, ...alle);
    expect(code).toBe(1);
    expect(fout).toContain('sudwest-fryslan-2025: budget 7.1: in het boek € 8.000,00, in het bestand € 9.000,00');
    expect(await cli.gebeurtenissen()).toEqual(eerst);
  });

  it('maakt na een afgebroken keer af wat er nog niet was', async () => {
    const bestand = cli.bestand('groot.csv', groot(120));
    const proces = cli.start(['importeer-iv3', bestand, ...alle]);
    const dood = new Promise((klaar) => proces.on('close', klaar));
    while ((await cli.gebeurtenissen()).length < 20) await new Promise((klaar) => setTimeout(klaar, 5));
    proces.kill('SIGKILL');
    await dood;
    const { code, uit } = await cli.geef('importeer-iv3', bestand, ...alle, '--json');
    expect(code).toBe(0);
    const { boeken, nieuw, ongewijzigd } = JSON.parse(uit) as Record<string, number>;
    expect([boeken, nieuw! + ongewijzigd!]).toEqual([120, 120]);
    expect(ongewijzigd).toBeGreaterThan(0);
    const alles = await cli.gebeurtenissen();
    // Per boek: opening, organisatie, five times koker and budget, begroting; each once.
    expect(alles).toHaveLength(120 * 13);
    expect(alles.filter(({ type }) => type === 'begroting-vastgesteld.v1')).toHaveLength(120);
  }, 60_000);
});
