import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import { openSqliteStore } from '@ontschot/event-store';
import { schrijfGrootboek } from '../e2e/hulp/grootboek.js';
import { BOEKHOUDERS, laatLezen } from '../hulp/boekhouders.js';
import { Opdrachtregel } from './hulp/opdrachtregel.js';

const BOEK = 'GM0080-2025';

describe('ontschot exporteer', () => {
  const kind = Opdrachtregel.bouw();
  const cli = Opdrachtregel.met(kind);
  beforeAll(async () => {
    await cli.gebeurtenissen();
    const store = await openSqliteStore({ file: cli.opslag });
    await schrijfGrootboek(store, BOEK, 20_000, 500);
    await store.close();
  }, 60_000);
  afterAll(() => {
    cli.ruimOp();
    kind.ruimOp();
  });
  const journaal = ['exporteer', '--boek', BOEK, '--soort', 'journaal'];

  it('schrijft een bestand dat er pas is als het heel is, en dat hledger en ledger lezen', async () => {
    const { code, uit } = await cli.geef(...journaal, '--naar', 'boek.journal', '--tot', '2000');
    expect([code, uit]).toEqual([0, '']);
    const bestand = join(cli.map, 'boek.journal');
    expect(readFileSync(bestand, 'utf8')).toMatch(/\n; einde: \d+ boekingen uit 2001 gebeurtenissen\n$/);
    expect(existsSync(`${bestand}.deel`)).toBe(false);
    for (const wie of BOEKHOUDERS) expect(await laatLezen(wie, bestand, 'bal')).toMatchObject({ code: 0, fout: '' });
  });

  it('schrijft zonder --naar naar de standaarduitvoer', async () => {
    const { code, uit } = await cli.geef(...journaal, '--tot', '30');
    expect(code).toBe(0);
    expect(uit.startsWith('; Ontschot-journaal.v1')).toBe(true);
    expect(uit).toMatch(/; einde: 5 boekingen uit 31 gebeurtenissen\n$/);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('laat na %s niets achter', async (signaal) => {
    const proces = cli.start([...journaal, '--naar', 'half.journal']);
    const einde = new Promise<number | null>((klaar) => proces.on('close', klaar));
    const deel = join(cli.map, 'half.journal.deel');
    while (!existsSync(deel)) await wacht(5);
    proces.kill(signaal);
    expect(await einde).toBe(1);
    expect(readdirSync(cli.map).filter((naam) => naam.startsWith('half'))).toEqual([]);
    expect(readFileSync(join(cli.map, 'stderr'), 'utf8')).toContain('Gestopt; er is geen bestand gemaakt.');
  });

  it.each([
    [['--soort', 'nergens'], 2, "de soort 'nergens' is er niet"],
    [['--soort', 'journaal', '--met', 'per=budget'], 2, '--met gaat alleen samen met csv'],
    [['--soort', 'csv-saldi', '--tot', '3'], 2, '--tot gaat niet samen met csv'],
    [['--soort', 'journaal', '--tot', 'x'], 2, 'Geef een revisie'],
    [['--soort', 'journaal', '--tot', '999999'], 1, 'heeft revisies tot en met'],
    [['--soort', 'journaal', '--naar', 'nergens/boek'], 1, 'de map bestaat niet'],
    [['--soort', 'journaal', '--boek', 'GM9999-2025'], 1, 'Boek GM9999-2025 is er niet'],
  ])('zegt wat er mis is met %j', async (keuzes, code, zin) => {
    const uitslag = await cli.geef('exporteer', '--boek', BOEK, ...keuzes);
    expect(uitslag).toMatchObject({ code, uit: '', fout: expect.stringContaining(zin) as string });
  });
});
