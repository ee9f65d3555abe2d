import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';

/** The folder of the checkout, wherever a script is called from. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

const PASSED_ON = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a command in the checkout, hands signals on to it, and gives its exit code (128 + n when signal n ended it).
 * `env` is added to ours; `stdio` is as in node:child_process (default: ours).
 */
export function run(command, args, { env = {}, stdio = 'inherit', cwd = root } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, stdio, env: { ...process.env, ...env } });
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
