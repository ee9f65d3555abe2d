// `npm run --silent ontschot -- …`: the command `ontschot`. What it prints on stdout is the command's own.
import './lib/node-version.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { run } from './lib/run.mjs';

await ensureInstalled();
await ensureBuilt();

process.exitCode = await run(process.execPath, [
  '--enable-source-maps',
  'dist/cli/apps/cli/src/main.js',
  ...process.argv.slice(2),
]);
