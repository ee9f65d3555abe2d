// `npm start`: installs and builds what is missing, then runs the service, as a demo unless told otherwise.
import './lib/node-version.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { run } from './lib/run.mjs';

await ensureInstalled();
await ensureBuilt();

process.exitCode = await run(
  process.execPath,
  ['--enable-source-maps', 'dist/node/dienst.js', ...process.argv.slice(2)],
  { env: { ONTSCHOT_MODUS: process.env.ONTSCHOT_MODUS ?? 'demo' } },
);
