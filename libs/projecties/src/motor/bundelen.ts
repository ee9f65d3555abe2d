import type { StoredEvent } from '@ontschot/event-store';

type Pagina = readonly StoredEvent[];

/** Lets the event loop serve others first. */
export const beurt = (): Promise<void> => new Promise((klaar) => setImmediate(klaar));

/** What the promise gives when it is there within two turns of the event loop, or undefined. */
const watErNuIs = <T>(belofte: Promise<T>): Promise<T | undefined> =>
  Promise.race([belofte, beurt().then(() => beurt().then(() => undefined))]);

/**
 * Pages joined to larger ones of about `hoogstens` events (never more), with whatever is ready: history comes in large
 * steps, what is new comes at once. `open` is given a signal that aborts when the reader stops.
 */
export async function* gebundeld(
  open: (signaal: AbortSignal) => AsyncIterable<Pagina>,
  signaal: AbortSignal,
  hoogstens: number,
): AsyncGenerator<Pagina, void, void> {
  const eigen = new AbortController();
  const bron = open(AbortSignal.any([signaal, eigen.signal]))[Symbol.asyncIterator]();
  const haal = (): Promise<IteratorResult<Pagina>> => {
    const volgende = bron.next();
    // Nobody may be waiting for it yet when it fails; whoever waits later still gets the failure.
    volgende.catch(() => undefined);
    return volgende;
  };
  try {
    for (let volgende = haal(); ;) {
      const eerste = await volgende;
      if (eerste.done === true) return;
      let bundel = eerste.value;
      volgende = haal();
      while (bundel.length < hoogstens) {
        const meer = await watErNuIs(volgende);
        if (meer === undefined || meer.done === true) break;
        bundel = [...bundel, ...meer.value];
        volgende = haal();
      }
      for (let i = 0; i < bundel.length; i += hoogstens) yield bundel.slice(i, i + hoogstens);
    }
  } finally {
    eigen.abort();
    await bron.return?.();
  }
}
