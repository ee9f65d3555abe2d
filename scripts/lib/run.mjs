import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';

/** The folder of the checkout, wherever a script is called from. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** For work that goes before a command: our stdout is kept for the command itself. */
export const toStderr = ['ignore', 2, 2];

const PASSED_ON = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const PARENT_CHECK_MS = 250;

/**
 * Runs a command in the checkout, hands signals on to it, and gives its exit code (128 + n when signal n ended it).
 * `env` is added to ours; `stdio`, `shell` and `cwd` are as in node:child_process (default: our own streams, no shell, and the
 * checkout).
 */
export function run(command, args, { env = {}, stdio = 'inherit', shell = false, cwd = root } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, stdio, shell, env: { ...process.env, ...env } });
    const letGo = handOnSignals(child);
    child.on('error', (error) => (letGo(), reject(error)));
    child.on('exit', (code, signal) => (letGo(), resolve(code ?? 128 + constants.signals[signal])));
  });
}

function handOnSignals(child) {
  const parent = process.ppid;
  let asked = false;
  // Ctrl-C in a terminal reaches the child by itself: a second one would cut its orderly end short.
  const handOn = (signal) => {
    asked = true;
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
  };
  for (const signal of PASSED_ON) process.on(signal, handOn);
  // npm hands a signal to its shell, and some shells die of it without a word to us: then we are orphaned.
  const watch = setInterval(() => {
    if (!asked && process.env.npm_lifecycle_event && process.ppid !== parent) handOn('SIGTERM');
  }, PARENT_CHECK_MS);
  return () => {
    clearInterval(watch);
    for (const signal of PASSED_ON) process.off(signal, handOn);
  };
}
