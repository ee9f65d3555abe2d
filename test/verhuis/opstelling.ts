import type { EventStore } from '@ontschot/event-store';
import { maakServer, type Proefserver } from '../contract/eventstoredb/opstelling.js';
import { maakMap, type Werkmap } from '../contract/sqlite/opstelling.js';

/** A file and a double of a server, to copy from one to the other; both are empty. */
export interface Tweetal {
  readonly map: Werkmap;
  readonly server: Proefserver;
  readonly sqlite: EventStore;
  readonly esdb: EventStore;
  ruimOp(): Promise<void>;
}

export async function maakTweetal(): Promise<Tweetal> {
  const map = maakMap();
  const server = await maakServer();
  const [sqlite, esdb] = [await map.open(), await server.open()];
  return {
    map,
    server,
    sqlite,
    esdb,
    ruimOp: async () => {
      await server.ruimOp();
      await map.ruimOp();
    },
  };
}
