// `npm run --silent ontschot -- …`: the command `ontschot`. What it prints on stdout is the command's own.
import './lib/node-version.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { run } from './lib/run.mjs';

const [, , command, ...rest] = process.argv;

// The verifier is one file that needs nothing of us: not installed, not built, no network.
if (command === 'verifieer') process.exit(await run(process.execPath, ['apps/cli/verifieer/verifieer.mjs', ...rest]));

await ensureInstalled();
await ensureBuilt();

process.exitCode = await run(process.execPath, [
  '--enable-source-maps',
  'dist/cli/apps/cli/src/main.js',
  ...process.argv.slice(2),
]);
