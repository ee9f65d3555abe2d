import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { root } from './run.mjs';
import { say } from './say.mjs';

const LOCK = join(root, '.cache', 'prepare.lock');
const STALE_AFTER_MS = 15 * 60_000;

/** Runs `work` while no other process of this checkout installs or builds; waits for one that does. */
export async function withLock(work) {
  mkdirSync(join(root, '.cache'), { recursive: true });
  for (let waited = false; !take(); waited = true) {
    if (!waited) say('Een ander proces installeert of bouwt al; even wachten …');
    await pause(250);
  }
  const release = () => rmSync(LOCK, { force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    release();
    process.off('exit', release);
  }
}

function take() {
  try {
    writeFileSync(LOCK, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  if (isAbandoned()) rmSync(LOCK, { force: true });
  return false;
}

/** True when whoever holds the lock is gone: killed, or so long ago that its number belongs to someone else by now. */
function isAbandoned() {
  try {
    if (Date.now() - statSync(LOCK).mtimeMs > STALE_AFTER_MS) return true;
    const holder = Number(readFileSync(LOCK, 'utf8'));
    // In a container every first process has the same number: a lock with ours is from a run before this one.
    if (holder === process.pid) return true;
    if (holder > 0) process.kill(holder, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}
