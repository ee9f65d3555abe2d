import type { EventStore } from '@ontschot/event-store';
import { casusVormen, regelVan } from './casus-vormen.js';
import { DEMO_BOEK, demoOpdrachten } from './demo-boek.js';

/** Of which opdracht an event came, as the writer records it. */
interface Herkomst {
  readonly opdracht?: { readonly id?: string; readonly rol?: string };
}

/**
 * Whether the service was stopped while it made the demo: its boek begins with what the demo books, and does not have all
 * of it. Reads no more than a few times what the demo is long.
 */
export async function isHalf(store: EventStore): Promise<boolean> {
  const opdrachten = await demoOpdrachten();
  const nog = new Set(opdrachten.map(({ id }) => id));
  // What came to the demo later, a demo of before it does not have, and needs not get: only what was begun is half.
  const laatste = new Set(casusVormen.map(({ id, opdracht }) => regelVan(opdracht) ?? id));
  let begonnen = false;
  let gezien = 0;
  for await (const pagina of store.readStream(`boek-${DEMO_BOEK}`, 0)) {
    for (const { metadata } of pagina) {
      const { id, rol } = (metadata as Herkomst).opdracht ?? {};
      // An import by hand has the same ids: only what the demo booked makes it a demo.
      if (gezien === 0 && rol !== 'demo') return false;
      if (id !== undefined) nog.delete(id);
      if (id !== undefined && laatste.delete(id)) begonnen = true;
      gezien += 1;
    }
    // Whoever worked on in it, has made it a boek of their own.
    if ((nog.size === 0 && laatste.size === 0) || gezien > 4 * opdrachten.length) return false;
  }
  return gezien > 0 && (nog.size > 0 || begonnen);
}
