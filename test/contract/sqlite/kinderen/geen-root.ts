/** Opens a store as a user who is not root, for root may write anywhere, and says how that was refused. */
import { OpenFailed, openSqliteStore } from '@ontschot/event-store';
import { writeSync } from 'node:fs';

const [, , file = '', eerst = ''] = process.argv;
// What has to be loaded is loaded as who we are: it may lie where only root reads.
await (await openSqliteStore({ file: eerst })).close();
if (process.geteuid?.() === 0) process.seteuid?.(65_534);
try {
  await (await openSqliteStore({ file })).close();
  writeSync(1, 'open\n');
} catch (fout) {
  if (!(fout instanceof OpenFailed)) throw fout;
  writeSync(1, `${fout.name} ${fout.reason} ${fout.file === file ? 'dit bestand' : fout.file}\n`);
}
