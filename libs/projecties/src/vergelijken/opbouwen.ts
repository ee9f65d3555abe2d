import type { EventStore } from '@ontschot/event-store';
import { gebundeld } from '../motor/bundelen.js';
import { Leesdatabase } from '../motor/database.js';
import { leesIn } from '../motor/inlezen.js';
import { stil } from '../motor/log.js';
import type { Projectie } from '../motor/projectie.js';
import { GROOTSTE_STAP } from '../motor/volgen.js';
import { tussen, Voortgang } from '../motor/voortgang.js';

/** How far it is: a position in the store, of the one where it ends. */
export type Opbouwvoortgang = (positie: number, totEnMet: number) => void;

/**
 * Builds projections out of the events in a file of their own, up to and including a position of the store. Gives how many
 * events of boeken there were. Throws what the store throws, and when an event cannot be taken in.
 */
export async function bouwOp(
  file: string,
  store: EventStore,
  projecties: readonly Projectie[],
  totEnMet: number,
  signaal: AbortSignal,
  neem: Opbouwvoortgang = () => undefined,
): Promise<number> {
  const database = new Leesdatabase(file, stil);
  let aantal = 0;
  try {
    const voortgang = new Voortgang(database, projecties, stil);
    await voortgang.begin(store);
    for await (const pagina of gebundeld(() => store.readAll(0), signaal, GROOTSTE_STAP)) {
      if (voortgang.stroom >= totEnMet) break;
      signaal.throwIfAborted();
      const { gebeurtenissen, tot, onleesbaar } = leesIn(pagina);
      const eind = Math.min(tot, totEnMet);
      aantal += tussen(gebeurtenissen, voortgang.stroom, eind).length;
      while (voortgang.stroom < eind)
        voortgang.stroom = await voortgang.stap(voortgang.stroom, eind, gebeurtenissen, signaal);
      const melding =
        onleesbaar?.melding ?? voortgang.deelnemers.find(({ stilstand }) => stilstand)?.stilstand?.melding;
      if (melding !== undefined) throw new Error(`de leeskant is niet op te bouwen: ${melding}`);
      neem(voortgang.stroom, totEnMet);
    }
    return aantal;
  } finally {
    database.sluit();
  }
}
