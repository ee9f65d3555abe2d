import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { OpenFailed } from '../fouten.js';
import type { EventStore } from '../port.js';
import { connect, disconnect } from './connect.js';
import { DEFAULT_LIMITS, type SqliteLimits } from './limits.js';
import { whenFree } from './retry.js';
import { SqliteStore } from './store.js';

export interface SqliteOptions extends Partial<SqliteLimits> {
  /** Path of the file; it and its folder are made when they are missing. */
  readonly file: string;
}

/** Opens the embedded store. Throws `OpenFailed` (with its reason), `StoreFull`, or `StoreBusy` when it stays locked. */
export async function openSqliteStore({ file, ...limits }: SqliteOptions): Promise<EventStore> {
  const set: SqliteLimits = { ...DEFAULT_LIMITS, ...limits };
  makeFolder(file);
  const deadline = performance.now() + set.waitMs;
  const stopped = (): boolean => false;
  return whenFree(() => openOnce(file, set), deadline, stopped);
}

function openOnce(file: string, limits: SqliteLimits): SqliteStore {
  const connections = connect(file, limits);
  try {
    return new SqliteStore(connections, limits);
  } catch (error) {
    disconnect(connections);
    throw error;
  }
}

/** A folder that we make ourselves is for this user alone. */
function makeFolder(file: string): void {
  const missing: string[] = [];
  for (let one = dirname(file); !existsSync(one) && dirname(one) !== one; one = dirname(one)) missing.unshift(one);
  try {
    // One by one: asked to make them all in one call, Node tries for ever where the system makes none, as in /proc.
    for (const one of missing) makeOne(one);
  } catch (cause) {
    throw new OpenFailed(file, 'unreachable', `its folder ${dirname(file)} cannot be made`, { cause });
  }
}

function makeOne(folder: string): void {
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    // Another process may have been first; then it is there.
    if ((error as { code?: string }).code !== 'EEXIST' || !existsSync(folder)) throw error;
  }
}
