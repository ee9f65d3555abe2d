import { InstellingenFout } from './instellingen-lezer.js';
import { leesInstellingen } from './instellingen.js';
import { leesbaar, start } from './start.js';

try {
  await start(leesInstellingen(process.env));
} catch (fout) {
  process.stderr.write(`${fout instanceof InstellingenFout ? fout.message : leesbaar(fout)}\n`);
  process.exitCode = 1;
}
