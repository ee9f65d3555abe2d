import type { Declaratiefout } from '../fouten.js';

/** A fault after which nothing of the file can be read any more. */
export class Stop extends Error {
  override readonly name = 'Stop';
  constructor(readonly fout: Declaratiefout) {
    super(fout.wat);
  }
}
