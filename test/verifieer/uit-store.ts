import type { Vastgelegd } from '@ontschot/audit';
import type { EventStore } from '@ontschot/event-store';

/** Every boek of a store, by its name, as it was written. */
export async function boekenUit(store: EventStore): Promise<Map<string, Vastgelegd[]>> {
  const boeken = new Map<string, Vastgelegd[]>();
  for await (const pagina of store.readAll(0))
    for (const { stream, revision, id, type, data, metadata } of pagina) {
      const naam = stream.replace(/^boek-/u, '');
      boeken.set(naam, [...(boeken.get(naam) ?? []), { stream, revision, id, type, data, metadata }]);
    }
  return boeken;
}
