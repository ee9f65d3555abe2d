import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { root } from './run.mjs';

const READY_WITHIN_MS = 180_000;
const GONE_WITHIN_MS = 30_000;

/** Runs `npm start` on a free port with a data folder of its own, calls `work(address)` once it is ready, and ends it. */
export async function withService(work) {
  const folder = mkdtempSync(join(tmpdir(), 'ontschot-'));
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const child = spawn('npm', ['start', '--silent'], {
    cwd: root,
    // A process group of its own, so that nothing of it can be left behind.
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, PORT: String(port), ONTSCHOT_GEGEVENS: folder, ONTSCHOT_MODUS: 'demo' },
  });
  const gone = once(child, 'exit');
  try {
    await Promise.race([
      ready(address),
      gone.then(([code]) => Promise.reject(new Error(`npm start ended with ${code}`))),
    ]);
    await work(address);
  } finally {
    await end(child);
    rmSync(folder, { recursive: true, force: true });
  }
}

async function ready(address) {
  const until = Date.now() + READY_WITHIN_MS;
  for (let last; Date.now() < until; await pause(250)) {
    last = await fetch(`${address}/gezondheid/gereed`).then(
      (response) => response.status,
      () => undefined,
    );
    if (last === 200) return;
  }
  throw new Error(`${address}/gezondheid/gereed did not answer 200 within ${READY_WITHIN_MS / 1000} s`);
}

/** Asks npm to stop, as a person would, and waits until the last of its group is gone: npm ends before the service. */
async function end(child) {
  child.kill('SIGTERM');
  for (const until = Date.now() + GONE_WITHIN_MS; Date.now() < until; await pause(100)) {
    if (!signal(child, 0)) return;
  }
  signal(child, 'SIGKILL');
}

/** Gives false when nobody of the group is left. */
function signal(child, name) {
  try {
    return process.kill(-child.pid, name);
  } catch (error) {
    if (error.code === 'ESRCH') return false;
    throw error;
  }
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
