import { leesGebeurtenis, type Opgeteld } from '@ontschot/boek';
import type { EventStore } from '@ontschot/event-store';
import type { Bereik } from './bereik.js';
import { Beurten } from './beurten.js';
import { Telling } from './telling.js';

/**
 * Adds up what was spent on a population, straight from the events: nothing that was made of them stands in between.
 * Takes a time in proportion to the boek, outside the writer, and lets others have their turn. It can be told to go on
 * from where it was, when costs came in meanwhile. Throws what the store throws.
 */
export class Kostenteller {
  private readonly telling: Telling;

  constructor(
    private readonly store: EventStore,
    private readonly bereik: Bereik,
  ) {
    this.telling = new Telling(bereik);
  }

  async tel(): Promise<Opgeteld> {
    const beurten = new Beurten();
    for await (const pagina of this.store.readStream(`boek-${this.bereik.boek}`, this.telling.gelezenTot + 1))
      for (const opgeslagen of pagina) {
        this.telling.tel(leesGebeurtenis(opgeslagen));
        await beurten.geef();
      }
    const delen = this.telling.optellen();
    for (;;) {
      const deel = delen.next();
      if (deel.done === true) return deel.value;
      await beurten.geef();
    }
  }
}
