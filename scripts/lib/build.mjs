import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from './lock.mjs';
import { root, run, toStderr } from './run.mjs';
import { giveUp, say } from './say.mjs';

const STAMP = join(root, 'dist', '.ontschot-stamp');
const APPS = ['api', 'cli'];

/** Builds service, command and workplaces, unless dist was made from these very sources. */
export async function ensureBuilt() {
  if (isBuilt()) return;
  await withLock(async () => {
    if (isBuilt()) return;
    say('Bouwen …');
    rmSync(STAMP, { force: true });
    const before = hashOfSources();
    for (const app of APPS) {
      const code = await run(process.execPath, ['node_modules/@nestjs/cli/bin/nest.js', 'build', app], {
        stdio: toStderr,
      });
      if (code !== 0) giveUp(`Het bouwen van ${app} is mislukt; de reden staat hierboven.`);
    }
    const web = await run(
      process.execPath,
      ['node_modules/vite/bin/vite.js', 'build', 'apps/web', '--logLevel', 'warn'],
      {
        stdio: toStderr,
      },
    );
    if (web !== 0) giveUp('Het bouwen van de werkplekken is mislukt; de reden staat hierboven.');
    mkdirSync(join(root, 'dist'), { recursive: true });
    writeFileSync(STAMP, before);
  });
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
  for (const file of ['package-lock.json', 'nest-cli.json', 'tsconfig.json', ...sources('apps'), ...sources('libs')]) {
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
