// `npm run bench [-- --kort]`: builds what is missing and measures; see docs/reference/metingen.md.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const run = (args, stdout = 'inherit') => {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: ['inherit', stdout, 'inherit'] });
  if (status !== 0) process.exit(status ?? 1);
};
// Any command builds what is stale first.
run(['scripts/ontschot.mjs', 'help'], 'ignore');
run(['node_modules/vite/bin/vite.js', 'build', '--config', 'test/bench/vite.config.ts', '--logLevel', 'warn']);
run(['--expose-gc', 'dist/bench/main.js', ...process.argv.slice(2)]);
