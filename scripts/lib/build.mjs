import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from './lock.mjs';
import { root, run, toStderr } from './run.mjs';
import { giveUp, say } from './say.mjs';

const STAMP = join(root, 'dist', '.ontschot-stamp');

/** Builds service, command and workplaces, unless dist was made from these very sources. */
export async function ensureBuilt() {
  if (isBuilt()) return;
  await withLock(async () => {
    if (isBuilt()) return;
    say('Bouwen …');
    rmSync(STAMP, { force: true });
    const before = hashOfSources();
    await viteBuild('de dienst en de opdracht', '--config', 'apps/vite.config.ts');
    await viteBuild('de werkplekken', 'apps/web');
    mkdirSync(join(root, 'dist'), { recursive: true });
    writeFileSync(STAMP, before);
  });
}

async function viteBuild(what, ...args) {
  const vite = ['node_modules/vite/bin/vite.js', 'build', ...args, '--logLevel', 'warn'];
  const code = await run(process.execPath, vite, { stdio: toStderr });
  if (code !== 0) giveUp(`Het bouwen van ${what} is mislukt; de reden staat hierboven.`);
}

function isBuilt() {
  try {
    return readFileSync(STAMP, 'utf8') === hashOfSources();
  } catch (error) {
    if (error.code === 'ENOENT') return false;
    throw error;
  }
}

/** One hash over everything that the build reads: content and not dates, for a checkout touches dates. */
function hashOfSources() {
  const hash = createHash('sha256');
  for (const file of ['package-lock.json', 'tsconfig.json', ...sources('apps'), ...sources('libs')]) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

function sources(folder) {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(
      (entry) => entry.isFile() && /\.(ts|tsx|json|css|html|svg)$/.test(entry.name) && !entry.name.endsWith('.spec.ts'),
    )
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
    .sort();
}
