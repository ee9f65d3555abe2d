import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';

/** The folder of the checkout, wherever a script is called from. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** For work that goes before a command: our stdout is kept for the command itself. */
export const toStderr = ['ignore', 2, 2];

const PASSED_ON = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a command in the checkout, hands signals on to it, and gives its exit code (128 + n when signal n ended it).
 * `env` is added to ours; `stdio` and `shell` are as in node:child_process (default: our own streams, no shell).
 */
export function run(command, args, { env = {}, stdio = 'inherit', shell = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio, shell, env: { ...process.env, ...env } });
    // Ctrl-C in a terminal reaches the child by itself: a second one would cut its orderly end short.
    const handOn = (signal) => {
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    };
    for (const signal of PASSED_ON) process.on(signal, handOn);
    const done = () => PASSED_ON.forEach((signal) => process.off(signal, handOn));
    child.on('error', (error) => (done(), reject(error)));
    child.on('exit', (code, signal) => (done(), resolve(code ?? 128 + constants.signals[signal])));
  });
}
