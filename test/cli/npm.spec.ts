import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const ROOT = join(import.meta.dirname, '../..');

describe('npm run --silent ontschot', () => {
  const map = mkdtempSync(join(tmpdir(), 'ontschot-npm-'));
  afterAll(() => rmSync(map, { recursive: true, force: true }));

  /** As a person gives it, from a folder of the checkout: builds what is missing, and prints nothing of its own. */
  const geef = (...argumenten: readonly string[]) =>
    promisify(execFile)('npm', ['run', '--silent', 'ontschot', '--', ...argumenten], {
      cwd: join(ROOT, 'apps/api/src'),
      env: { ...process.env, NODE_OPTIONS: '', ONTSCHOT_GEGEVENS: join(map, 'gegevens') },
    });

  it('vindt een bestand waar de mens staat, en zet alleen de uitkomst op de standaarduitvoer', async () => {
    cpSync(join(ROOT, 'apps/api/src/demo/leeuwarden-2025.csv'), join(map, 'iv3.csv'));
    for (const bestand of ['demo/leeuwarden-2025.csv', join(map, 'iv3.csv')]) {
      const { stdout } = await geef(
        'importeer-iv3',
        bestand,
        '--gemeente',
        'Leeuwarden',
        '--boek',
        'GM0080-2025',
        '--json',
      );
      expect(JSON.parse(stdout)).toMatchObject({ boek: 'GM0080-2025', kokers: 27, begroting: 38_346_300_000 });
    }
  }, 300_000);

  it('geeft de afsluitcode van de opdracht door', async () => {
    await expect(geef('importeer-iv3', 'nergens.csv', '--alle', '--jaar', '2025')).rejects.toMatchObject({ code: 1 });
    await expect(geef('importeer-iv')).rejects.toMatchObject({ code: 2 });
  }, 300_000);
});
