import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run, toStderr } from './run.mjs';
import { say } from './say.mjs';

/** The programs that read an exported journal; their Debian packages bear the same names. */
const PROGRAMS = ['hledger', 'ledger'];
const FOLDER = join(root, '.cache', 'boekhouders');

/**
 * Finds hledger and ledger on PATH or in the cache of this checkout; else installs them (as root) or unpacks their Debian
 * packages in that cache (as anybody). What was unpacked is found without a network. Without them the tests that need
 * them fail, and say how to install them: the rest is tested.
 */
export async function ensureLedgers() {
  if (PROGRAMS.every(present)) return;
  if (!existsSync('/usr/bin/apt-get')) return;
  say('hledger en ledger ophalen voor de tests van de uitvoer …');
  if (process.getuid?.() === 0) await install();
  if (!PROGRAMS.every(present)) await unpack();
}

const present = (program) => works(program) || works(join(FOLDER, program));
const works = (path) => spawnSync(path, ['--version'], { timeout: 30_000, stdio: 'ignore' }).status === 0;

async function install() {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { env, stdio: toStderr });
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...PROGRAMS], { env, stdio: toStderr });
}

/** Into the cache, with every package that they need and that is not on this machine; apt keeps its lists there too. */
async function unpack() {
  const [lists, debs, tree] = ['lists', 'debs', 'tree'].map((name) => join(FOLDER, name));
  for (const folder of [join(lists, 'partial'), join(debs, 'partial'), tree]) mkdirSync(folder, { recursive: true });
  const here = [`Dir::State::lists=${lists}`, `Dir::Cache=${debs}`, 'Debug::NoLocking=1'].flatMap((een) => ['-o', een]);
  if ((await run('apt-get', [...here, 'update', '-qq'], { stdio: toStderr })) !== 0) return;
  const plan = spawnSync('apt-get', [...here, '-s', 'install', '--no-install-recommends', ...PROGRAMS]);
  const packages = [...String(plan.stdout).matchAll(/^Inst (\S+)/gm)].map(([, name]) => name);
  if (packages.length === 0) return;
  if ((await run('apt-get', [...here, 'download', ...packages], { cwd: debs, stdio: toStderr })) !== 0) return;
  for (const deb of readdirSync(debs).filter((name) => name.endsWith('.deb'))) {
    if ((await run('dpkg', ['-x', join(debs, deb), tree], { stdio: toStderr })) !== 0) return;
  }
  for (const folder of [lists, debs]) rmSync(folder, { recursive: true, force: true });
  for (const program of PROGRAMS) wrap(tree, program);
}

/** Libraries that came along are found where they were unpacked. */
function wrap(tree, program) {
  const files = readdirSync(tree, { recursive: true, withFileTypes: true });
  const libraries = new Set(files.filter(({ name }) => /\.so(\.|$)/.test(name)).map(({ parentPath }) => parentPath));
  const path = [...libraries].join(':');
  const text = `#!/bin/sh\nLD_LIBRARY_PATH='${path}' exec '${join(tree, 'usr/bin', program)}' "$@"\n`;
  writeFileSync(join(FOLDER, program), text);
  chmodSync(join(FOLDER, program), 0o755);
}
