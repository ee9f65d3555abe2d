import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.mjs';

const IN_MEMORY = '/dev/shm';
/** Far more than the tests together need. */
const ROOM = 4 * 1024 ** 3;

/**
 * Where tests put their files: in memory where there is room, for nothing there waits for a disk. The tests kill processes and
 * not the machine, so a file means the same to them. The long runs stay on disk, and so does who chose a place (`TMPDIR`).
 */
function temporary(args) {
  if (process.env.TMPDIR !== undefined || args.includes('jest.lang.config.mjs')) return {};
  try {
    const { bavail, bsize } = statfsSync(IN_MEMORY);
    return bavail * bsize > ROOM && runs(IN_MEMORY) ? { TMPDIR: IN_MEMORY } : {};
  } catch {
    return {};
  }
}

/** Whether a program can be written there and run: some containers forbid it. Throws where nothing can be written. */
function runs(folder) {
  const place = mkdtempSync(join(folder, 'ontschot-'));
  try {
    const program = join(place, 'program');
    writeFileSync(program, '#!/bin/sh\n', { mode: 0o755 });
    return spawnSync(program).status === 0;
  } finally {
    rmSync(place, { recursive: true });
  }
}

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
    env: { ...temporary(args), ...env, NODE_OPTIONS },
  });
}
