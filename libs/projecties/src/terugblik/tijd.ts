import { beurt } from '../motor/bundelen.js';
import { VraagFout } from '../vragen/vraagfout.js';

/** How long a question about the past may take (ms), however long the boek is. */
export const LANGSTE_TERUGBLIK_MS = 10_000;

/** How long others wait for their turn at most while events are folded (ms). */
const BEURT_MS = 10;

export const teLang = (): VraagFout =>
  new VraagFout(
    'nog-niet-zover',
    'Dit terugspelen duurt langer dan een vraag mag duren. Vraag een kleiner deel, of vraag het zo opnieuw: wat al is teruggespeeld wordt bewaard.',
  );

/** Keeps the time of one question: it gives others their turn, and ends what takes too long. */
export class Tijd {
  private readonly uiterlijk: number;
  private beurtVan = performance.now();

  constructor(maxMs = LANGSTE_TERUGBLIK_MS) {
    this.uiterlijk = performance.now() + maxMs;
  }

  /** Whether others should have their turn now, or the time is up: then `adem`. */
  isOm(): boolean {
    const nu = performance.now();
    return nu - this.beurtVan >= BEURT_MS || nu > this.uiterlijk;
  }

  /** To be called between events. Throws `nog-niet-zover` when the time is up. */
  async adem(): Promise<void> {
    const nu = performance.now();
    if (nu > this.uiterlijk) throw teLang();
    if (nu - this.beurtVan < BEURT_MS) return;
    await beurt();
    this.beurtVan = performance.now();
  }
}
