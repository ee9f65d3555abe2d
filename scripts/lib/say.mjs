/** A line for the person at the keyboard; on stderr, so that the output of a command stays the command's own. */
export function say(text) {
  process.stderr.write(`${text}\n`);
}

/** Says why it cannot go on and stops with exit code 1. */
export function giveUp(text) {
  say(text);
  process.exit(1);
}
