import { spawn, spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

const CACHE = resolve(import.meta.dirname, '../../.cache/boekhouders');

export const BOEKHOUDERS = ['hledger', 'ledger'] as const;
export type Boekhouder = (typeof BOEKHOUDERS)[number];

/** Strict: every account, commodity and tag must have been declared; and no settings of whoever runs the tests. */
const ALTIJD: Readonly<Record<Boekhouder, readonly string[]>> = {
  hledger: ['--strict'],
  ledger: ['--args-only', '--pedantic'],
};

const gevonden = new Map<Boekhouder, string>();

/** The path of the program; throws, with how to install it, when it is not on this machine. */
function waar(wie: Boekhouder): string {
  const bekend = gevonden.get(wie);
  if (bekend !== undefined) return bekend;
  const pad = [wie, join(CACHE, wie)].find((een) => spawnSync(een, ['--version'], { stdio: 'ignore' }).status === 0);
  if (pad === undefined)
    throw new Error(
      `${wie} staat niet op deze machine, en deze test laat het een journaal lezen. Installeer het ` +
        `(Debian en Ubuntu: apt-get install hledger ledger; macOS: brew install hledger ledger), of draai npm test: dat haalt het op.`,
    );
  gevonden.set(wie, pad);
  return pad;
}

export interface Gelezen {
  readonly code: number | null;
  readonly uit: string;
  readonly fout: string;
}

/** Lets a program read a journal, in a plain locale: exit code and all that it said. */
export async function laatLezen(wie: Boekhouder, bestand: string, ...vraag: readonly string[]): Promise<Gelezen> {
  const env = { PATH: process.env['PATH'], LC_ALL: 'C', HOME: '/nonexistent' };
  const kind = spawn(waar(wie), ['-f', bestand, ...vraag, ...ALTIJD[wie]], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let [uit, fout] = ['', ''];
  kind.stdout.setEncoding('utf8').on('data', (deel: string) => (uit += deel));
  kind.stderr.setEncoding('utf8').on('data', (deel: string) => (fout += deel));
  const code = await new Promise<number | null>((klaar) => kind.on('close', klaar));
  return { code, uit, fout };
}

/** How each is asked for balances, one a line, in a form that reads easily: accounts to this depth, zeros too. */
const SALDI: Readonly<Record<Boekhouder, readonly string[]>> = {
  hledger: ['bal', '--flat', '-N', '-E', '-O', 'csv'],
  ledger: ['bal', '--no-total', '--empty', '--format', '"%(account)","%(scrub(display_total))"\\n'],
};

/**
 * The balances in eurocents of the accounts that a pattern finds, with all that is under them at this depth. Throws when the
 * program does not take the journal.
 */
export async function saldiVan(
  wie: Boekhouder,
  bestand: string,
  patroon: string,
  diepte: number,
): Promise<Map<string, number>> {
  const gezocht = wie === 'ledger' ? `/${patroon}/` : patroon;
  const { code, uit, fout } = await laatLezen(wie, bestand, ...SALDI[wie], '--depth', String(diepte), gezocht);
  if (code !== 0) throw new Error(fout);
  const regels = [...uit.matchAll(/^"([^"]*)","(-?[\d.]+)(?: EUR)?"$/gm)].map(
    ([, naam = '', bedrag = '']) => [naam, centen(bedrag)] as const,
  );
  return new Map(regels.filter(([naam]) => naam.split(':').length === diepte));
}

function centen(bedrag: string): number {
  const [euros = '0', rest = ''] = bedrag.split('.');
  return Number(`${euros}${rest.padEnd(2, '0')}`) + 0;
}
