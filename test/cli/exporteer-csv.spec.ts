import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { openSqliteStore } from '@ontschot/event-store';
import { schrijfGrootboek } from '../e2e/hulp/grootboek.js';

const MAIN = join(import.meta.dirname, '../../dist/node/opdracht.js');

describe('ontschot exporteer van een tabel', () => {
  const map = mkdtempSync(join(tmpdir(), 'ontschot-csv-'));
  beforeAll(async () => {
    const store = await openSqliteStore({ file: join(map, 'gebeurtenissen.sqlite') });
    await schrijfGrootboek(store, 'GM0080-2025', 1_200, 10);
    await store.close();
  });
  afterAll(() => rmSync(map, { recursive: true, force: true }));

  const geef = (...argumenten: readonly string[]) =>
    promisify(execFile)(process.execPath, [MAIN, 'exporteer', '--boek', 'GM0080-2025', ...argumenten], {
      env: { ...process.env, NODE_OPTIONS: '', ONTSCHOT_GEGEVENS: map, TMPDIR: map },
      maxBuffer: 64 * 1024 * 1024,
    });

  it('geeft alle pagina’s, en laat van zijn leeskant niets achter', async () => {
    const { stdout } = await geef('--soort', 'csv-journaal', '--met', 'koker=wmo');
    expect(stdout.split('\r\n').at(-2)).toMatch(/^einde: 1201 regels;/);
    expect(readdirSync(map).filter((naam) => naam.includes('exporteer') || naam.includes('leesmodel'))).toEqual([]);
  }, 120_000);

  it('vraagt wat de vraag nodig heeft', async () => {
    await expect(geef('--soort', 'csv-saldi')).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--met per: ') as string,
    });
    await expect(geef('--soort', 'csv-nergens')).rejects.toMatchObject({ code: 2 });
  }, 120_000);
});
