import { run } from './run.mjs';

/** Runs Jest with `args` and gives its exit code. */
export async function runJest(args, env = {}) {
  const options = [
    process.env.NODE_OPTIONS,
    '--import=@swc-node/register/esm-register',
    '--enable-source-maps',
    '--disable-warning=ExperimentalWarning',
  ];
  const NODE_OPTIONS = options.filter(Boolean).join(' ');
  return run(process.execPath, ['node_modules/jest/bin/jest.js', ...args], {
    env: { ...env, NODE_OPTIONS },
  });
}
