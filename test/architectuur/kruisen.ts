import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { WORTEL } from './proefmap.js';

interface Uitkomst {
  readonly summary: {
    readonly totalCruised: number;
    readonly violations: readonly {
      readonly rule: { readonly name: string };
      readonly from: string;
      readonly to: string;
    }[];
  };
}

const kruiser = join(WORTEL, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
const pijlen = join(WORTEL, '.dependency-cruiser.mjs');

/**
 * Follows every import of `libs` and `apps` in `map` and gives a line `rule: from → to` for each that crosses an
 * arrow. In a process of its own: dependency-cruiser remembers where it resolved an alias before.
 */
export async function overtredingen(map: string): Promise<string[]> {
  const bomen = ['libs', 'apps'].filter((boom) => existsSync(join(map, boom)));
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [kruiser, '--config', pijlen, '--output-type', 'json', ...bomen],
    { cwd: map, maxBuffer: 256 * 1024 * 1024 },
  );
  const { summary } = JSON.parse(stdout) as Uitkomst;
  if (summary.totalCruised === 0) throw new Error(`Geen broncode gevonden in ${map}`);
  return summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
}
