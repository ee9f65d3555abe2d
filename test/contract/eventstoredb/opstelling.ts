import { openEventStoreDb, type EventStore, type EventStoreDbOptions } from '@ontschot/event-store';
import { Dubbel } from '../../hulp/eventstoredb-dubbel/dubbel.js';
import type { Proefopstelling } from '../delen/hulp.js';
import { deelVan } from './deel.js';

/** A double and stores on it, all closed by `ruimOp`. */
export interface Proefserver {
  readonly dubbel: Dubbel;
  open(options?: Partial<EventStoreDbOptions>): Promise<EventStore>;
  ruimOp(): Promise<void>;
}

export async function maakServer(): Promise<Proefserver> {
  const dubbel = await Dubbel.start();
  const stores: EventStore[] = [];
  return {
    dubbel,
    open: async (options) => {
      const store = await openEventStoreDb({ address: dubbel.adres, waitMs: 2_000, ...options });
      stores.push(store);
      return store;
    },
    ruimOp: async () => {
      for (const store of stores) await store.close();
      await dubbel.sluit();
    },
  };
}

export async function maakDubbel(): Promise<Proefopstelling> {
  const server = await maakServer();
  const store = await server.open();
  return {
    store,
    reopen: async () => {
      await store.close();
      return server.open();
    },
    another: () => server.open(),
    dispose: () => server.ruimOp(),
  };
}

/** A real server cannot be emptied: each test has streams of its own, and begins where the server is now. */
export async function maakEcht(address: string): Promise<Proefopstelling> {
  const eerst = await openEventStoreDb({ address });
  const begin = await eerst.head();
  const voorvoegsel = `proef-${crypto.randomUUID()}-`;
  const stores = [eerst];
  const nog = async (): Promise<EventStore> => {
    const store = await openEventStoreDb({ address });
    stores.push(store);
    return deelVan(store, voorvoegsel, begin);
  };
  return {
    store: deelVan(eerst, voorvoegsel, begin),
    reopen: async () => {
      await eerst.close();
      return nog();
    },
    another: nog,
    dispose: async () => {
      for (const store of stores) await store.close();
    },
  };
}
