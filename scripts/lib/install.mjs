import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { withLock } from './lock.mjs';
import { root, run, toStderr } from './run.mjs';
import { giveUp, say } from './say.mjs';

/** Installs the packages of package-lock.json, unless they are there already: then no network is asked for anything. */
export async function ensureInstalled() {
  if (isInstalled()) return;
  await withLock(async () => {
    if (isInstalled()) return;
    say('Pakketten installeren; de eerste keer duurt dat een paar minuten …');
    const code = await npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
    if (code !== 0) giveUp(`De pakketten zijn niet geïnstalleerd (npm ci gaf ${code}; de reden staat hierboven).`);
    const trouble = sqliteTrouble();
    if (trouble)
      giveUp(
        `De database (better-sqlite3) start niet: ${trouble}\nVoor het bouwen ervan zijn python3, make en een C++-compiler nodig.`,
      );
  });
}

function isInstalled() {
  return isUpToDate() && !sqliteTrouble();
}

/** Compares what npm says it put in node_modules with what the lock file asks for. */
function isUpToDate() {
  const wanted = packagesIn('package-lock.json');
  const present = packagesIn('node_modules/.package-lock.json');
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '' || entry.version === present[path]?.version) return true;
    return entry.optional && !(path in present);
  });
}

function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** Opens a database in memory: the addon must be there and fit this version of Node. Gives the reason if it fails. */
function sqliteTrouble() {
  try {
    const Database = createRequire(join(root, 'package.json'))('better-sqlite3');
    new Database(':memory:').close();
    return undefined;
  } catch (error) {
    return error.message;
  }
}

function npm(args) {
  const cli = process.env.npm_execpath;
  if (cli?.endsWith('npm-cli.js')) return run(process.execPath, [cli, ...args], { stdio: toStderr });
  return run('npm', args, { stdio: toStderr, shell: process.platform === 'win32' });
}
