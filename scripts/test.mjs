// `npm test`: installs and builds what is missing, finds a browser and two ledgers, and runs every test. Arguments go to Jest.
import './lib/node-version.mjs';
import { ensureLedgers } from './lib/boekhouders.mjs';
import { ensureBrowser } from './lib/browser.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { runJest } from './lib/jest.mjs';

await ensureInstalled();
const browser = await ensureBrowser();
await ensureLedgers();
await ensureBuilt();

process.exitCode = await runJest(process.argv.slice(2), browser);
