// `npm run --silent ontschot -- …`: the command `ontschot`. What it prints on stdout is the command's own.
import './lib/node-version.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { run } from './lib/run.mjs';
import { verify } from './lib/verify.mjs';

const [, , command, ...rest] = process.argv;

// What verifies are files by themselves that need nothing of us: not installed, not built, no network.
if (command === 'verifieer') process.exit(await verify(rest));

await ensureInstalled();
await ensureBuilt();

process.exitCode = await run(process.execPath, [
  '--enable-source-maps',
  'dist/node/opdracht.js',
  ...process.argv.slice(2),
]);
