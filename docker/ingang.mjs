// The way into the image: `dienst` runs the service, `opdracht …` the command `ontschot`. A setting may come as a file
// named after it in /run/secrets, so that a password need not stand in the environment of the container.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const SECRETS = process.env.ONTSCHOT_TEST_GEHEIMEN ?? '/run/secrets';
const PROGRAMMAS = { dienst: '../dist/node/dienst.js', opdracht: '../dist/node/opdracht.js' };

for (const naam of namenIn(SECRETS))
  if (/^ONTSCHOT_[A-Z_]+$/.test(naam)) process.env[naam] = readFileSync(join(SECRETS, naam), 'utf8').trim();

const [wat = ''] = process.argv.splice(2, 1);
if (!Object.hasOwn(PROGRAMMAS, wat)) {
  process.stderr.write(`Kies ${Object.keys(PROGRAMMAS).join(' of ')}, niet "${wat}".\n`);
  process.exit(2);
}
await import(PROGRAMMAS[wat]);

function namenIn(map) {
  try {
    return readdirSync(map);
  } catch (fout) {
    if (fout.code === 'ENOENT') return [];
    throw fout;
  }
}
