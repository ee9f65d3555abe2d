import { parseArgs } from 'node:util';
import { run } from './run.mjs';

const DIR = 'apps/cli/verifieer';
const MANY = { type: 'string', multiple: true };
/** The options that take a value, so that what is left is the bundle. */
const OPTIONS = { sleutel: MANY, controlepunt: MANY, vorig: MANY, uitvoer: MANY, ontvangstbewijs: MANY };

/** The worse of two exit codes: 1 something does not hold, 3 asked wrongly, 2 not all was checked, 0 all is well. */
const worse = (a, b) => [1, 3, 2, 0].find((code) => code === a || code === b) ?? Math.max(a, b);

/**
 * `ontschot verifieer`: hands over to the files that verify, each of which needs nothing of us. A receipt is checked by
 * itself; an export after its bundle, which is what it is held against.
 */
export async function verify(args) {
  const start = (file, given) => run(process.execPath, [`${DIR}/${file}`, ...given]);
  const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true, strict: false });
  if (values.ontvangstbewijs !== undefined) return start('ontvangstbewijs.mjs', args);
  if (values.uitvoer === undefined) return start('verifieer.mjs', args);
  const isExport = (arg, i) => /^--uitvoer(=|$)/u.test(arg) || args[i - 1] === '--uitvoer';
  const bundle = await start(
    'verifieer.mjs',
    args.filter((arg, i) => !isExport(arg, i)),
  );
  if (bundle === 1 || bundle === 3) return bundle;
  const exports = values.uitvoer.flatMap((file) => ['--uitvoer', String(file)]);
  return worse(bundle, await start('uitvoer.mjs', [...positionals, ...exports]));
}
