import type { Foutcode } from '@ontschot/kern';

/** What is wrong with one field of a question. */
export interface Veldfout {
  readonly veld: string;
  readonly uitleg: string;
}

/**
 * A question that cannot be answered: a code of the catalogue, a Dutch sentence, and with `vraag-ongeldig` every
 * field that is wrong. There is never an empty list for something that does not exist.
 */
export class VraagFout extends Error {
  override readonly name = 'VraagFout';

  constructor(
    readonly code: Extract<Foutcode, 'vraag-ongeldig' | 'niet-gevonden' | 'nog-niet-zover' | 'jaar-nog-open'>,
    readonly uitleg: string,
    readonly velden?: readonly Veldfout[],
  ) {
    super(uitleg);
  }
}

export function nietGevonden(uitleg: string): never {
  throw new VraagFout('niet-gevonden', uitleg);
}

/** Throws when there is any; the sentence is that of the first. */
export function weigerVelden(velden: readonly Veldfout[]): void {
  const [eerste] = velden;
  if (eerste !== undefined) throw new VraagFout('vraag-ongeldig', eerste.uitleg, velden);
}
