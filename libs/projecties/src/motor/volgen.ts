import type { EventStore } from '@ontschot/event-store';
import { beurt, gebundeld } from './bundelen.js';
import { leesIn } from './inlezen.js';
import type { BoekGebeurtenis } from './projectie.js';
import { tussen, type Voortgang } from './voortgang.js';

/** The most events that one transaction takes in: it holds up the event loop while it lasts. */
export const GROOTSTE_STAP = 2_000;

type NaStap = (gebeurtenissen: readonly BoekGebeurtenis[]) => void;

/**
 * Feeds all projections that are with the stream from one subscription, until the signal aborts. After each step
 * `naStap` is called with its events. Throws what the store throws.
 */
export async function volg(
  voortgang: Voortgang,
  store: EventStore,
  signaal: AbortSignal,
  naStap: NaStap,
): Promise<void> {
  const abonneer = (eigen: AbortSignal) => store.subscribe(voortgang.stroom, eigen);
  for await (const pagina of gebundeld(abonneer, signaal, GROOTSTE_STAP)) {
    const { gebeurtenissen, tot, onleesbaar } = leesIn(pagina);
    while (voortgang.stroom < tot && !signaal.aborted) {
      const van = voortgang.stroom;
      voortgang.stroom = await voortgang.stap(van, tot, gebeurtenissen, signaal);
      const verwerkt = voortgang.leden.some(({ positie }) => positie >= voortgang.stroom);
      naStap(verwerkt ? tussen(gebeurtenissen, van, voortgang.stroom) : []);
      await beurt();
    }
    if (onleesbaar !== undefined) {
      voortgang.strand(voortgang.stroom, onleesbaar);
      voortgang.stroom = pagina.at(-1)?.position ?? voortgang.stroom;
    }
  }
}

/**
 * Brings projections that are behind the stream up to it, the last one first, while the stream goes on; those that
 * meet on the way go on together. Throws what the store throws.
 */
export async function haalIn(
  voortgang: Voortgang,
  store: EventStore,
  signaal: AbortSignal,
  naStap: NaStap,
): Promise<void> {
  while (!signaal.aborted) {
    const achter = voortgang.achterblijvers.map(({ positie }) => positie);
    if (achter.length === 0) return;
    await haalInVanaf(Math.min(...achter), voortgang, store, signaal, naStap);
  }
}

async function haalInVanaf(
  begin: number,
  voortgang: Voortgang,
  store: EventStore,
  signaal: AbortSignal,
  naStap: NaStap,
): Promise<void> {
  let hier = begin;
  for await (const pagina of gebundeld(() => store.readAll(begin), signaal, GROOTSTE_STAP)) {
    const { gebeurtenissen, tot, onleesbaar } = leesIn(pagina);
    while (hier < Math.min(tot, voortgang.stroom)) {
      if (signaal.aborted || !voortgang.leden.some(({ positie }) => positie === hier)) return;
      hier = await voortgang.stap(hier, Math.min(tot, voortgang.stroom), gebeurtenissen, signaal);
      naStap([]);
      await beurt();
    }
    if (hier >= voortgang.stroom) return;
    if (onleesbaar !== undefined) {
      voortgang.strand(hier, onleesbaar);
      return;
    }
  }
  if (hier === begin) throw new Error(`de event store geeft na positie ${begin} niets meer`);
}
