import { beurt } from '../motor/bundelen.js';
import { VraagFout } from '../vragen/vraagfout.js';

/** How long a question about the past may take (ms), however long the boek is. */
export const LANGSTE_TERUGBLIK_MS = 10_000;

/** How long others wait for their turn at most while events are folded (ms). */
const BEURT_MS = 10;

/** Keeps the time of one question: it gives others their turn, and ends what takes too long. */
export class Tijd {
  private readonly uiterlijk: number;
  private beurtVan = performance.now();

  constructor(maxMs = LANGSTE_TERUGBLIK_MS) {
    this.uiterlijk = performance.now() + maxMs;
  }

  /** To be called between events. Throws `nog-niet-zover` when the time is up. */
  async adem(): Promise<void> {
    const nu = performance.now();
    if (nu > this.uiterlijk)
      throw new VraagFout(
        'nog-niet-zover',
        'Dit terugspelen duurt langer dan een vraag mag duren. Vraag een kleiner deel, of vraag het zo opnieuw: wat al is teruggespeeld wordt bewaard.',
      );
    if (nu - this.beurtVan < BEURT_MS) return;
    await beurt();
    this.beurtVan = performance.now();
  }
}
