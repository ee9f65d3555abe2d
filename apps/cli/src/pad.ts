import { resolve } from 'node:path';

/** Where the person stands: npm runs us in the folder of the checkout, and remembers where it was called. */
export const pad = (bestand: string): string =>
  resolve(process.env['npm_lifecycle_event'] === 'ontschot' ? (process.env['INIT_CWD'] ?? '.') : '.', bestand);
