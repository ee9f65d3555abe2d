import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root, run, toStderr } from './run.mjs';
import { giveUp, say } from './say.mjs';

/** Without a window first: the same pages take it half the processor. */
const USUAL_PLACES = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Finds or installs the browser of test/browser; gives `{ ONTSCHOT_BROWSER }`, or `{}` when no test asks for one. */
export async function ensureBrowser() {
  if (!browserTestsExist()) return {};
  const chosen = process.env.ONTSCHOT_BROWSER;
  if (chosen && !works(chosen)) giveUp(`ONTSCHOT_BROWSER wijst naar ${chosen}, maar dat start niet als browser.`);
  const browser = chosen || find() || (await installWithApt()) || (await installWithPlaywright());
  if (!browser) {
    giveUp(
      'De browsertests hebben Chromium of Chrome nodig, en die is niet gevonden en niet te installeren.\n' +
        'Installeer Chromium, of zet ONTSCHOT_BROWSER op het pad van een Chromium of Chrome.',
    );
  }
  return { ONTSCHOT_BROWSER: browser };
}

function browserTestsExist() {
  const folder = join(root, 'test', 'browser');
  return existsSync(folder) && readdirSync(folder, { recursive: true }).some((name) => name.endsWith('.spec.ts'));
}

/** The first browser that really starts: on some systems the usual place holds only a pointer to a shop. */
function find() {
  return [...USUAL_PLACES, playwrightPlace()].find(works);
}

function works(path) {
  return existsSync(path) && spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0;
}

function playwrightPlace() {
  return createRequire(join(root, 'package.json'))('playwright-core').chromium.executablePath();
}

async function installWithApt() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  say('Chromium installeren voor de browsertests …');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { env, stdio: toStderr });
  for (const name of ['chromium-headless-shell', 'chromium']) {
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], { env, stdio: toStderr });
    const found = find();
    if (found) return found;
  }
  return undefined;
}

async function installWithPlaywright() {
  say('Chromium ophalen met Playwright voor de browsertests …');
  await run(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium'], { stdio: toStderr });
  return find();
}
