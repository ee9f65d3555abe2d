import { openSqliteStore, type EventStore, type SqliteOptions } from '@ontschot/event-store';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Proefopstelling } from '../delen/hulp.js';

export interface Werkmap {
  readonly pad: string;
  /** A store in this folder, closed by `ruimOp`. */
  open(options?: Partial<SqliteOptions>): Promise<EventStore>;
  ruimOp(): Promise<void>;
}

/** A folder for one test. */
export function maakMap(): Werkmap {
  const pad = mkdtempSync(join(tmpdir(), 'ontschot-'));
  const open: EventStore[] = [];
  return {
    pad,
    open: async (options) => {
      const store = await openSqliteStore({ file: join(pad, 'boek.db'), ...options });
      open.push(store);
      return store;
    },
    ruimOp: async () => {
      for (const store of open) await store.close();
      rmSync(pad, { recursive: true, force: true });
    },
  };
}

export async function maakSqlite(): Promise<Proefopstelling> {
  const map = maakMap();
  const store = await map.open();
  return {
    store,
    reopen: async () => {
      await store.close();
      return map.open();
    },
    another: () => map.open(),
    dispose: () => map.ruimOp(),
  };
}
