import { join } from 'node:path';
import { openEventStoreDb, openSqliteStore, type EventStore } from '@ontschot/event-store';
import { deelVan } from '../contract/eventstoredb/deel.js';
import { Dubbel } from './eventstoredb-dubbel/dubbel.js';

/** A store for a test that must hold on either of them. */
export interface Proefopslag {
  /** Where another program finds the same events, when that is not in the folder. */
  readonly adres?: string;
  /** Opens it once more, as a service does that begins again. */
  open(): Promise<EventStore>;
  ruimOp(): Promise<void>;
}

const nothing = (): Promise<void> => Promise.resolve();

/**
 * The store that the surroundings choose: a file in `map`, or with ONTSCHOT_TEST_OPSLAG=eventstoredb the double of
 * EventStoreDB, or the real server whose address is in ONTSCHOT_TEST_EVENTSTORE, of which it takes a part of its own.
 */
export async function kiesOpslag(map: string): Promise<Proefopslag> {
  if (process.env['ONTSCHOT_TEST_OPSLAG'] !== 'eventstoredb')
    return { open: () => openSqliteStore({ file: join(map, 'gebeurtenissen.sqlite') }), ruimOp: nothing };
  const address = process.env['ONTSCHOT_TEST_EVENTSTORE'];
  if (address !== undefined) return deelVanEcht(address);
  const dubbel = await Dubbel.start();
  const { adres } = dubbel;
  return { adres, open: () => openEventStoreDb({ address: adres }), ruimOp: () => dubbel.sluit() };
}

/** A real server cannot be emptied. Only one test may use it at a time: what others write counts as not read yet. */
async function deelVanEcht(address: string): Promise<Proefopslag> {
  const eerst = await openEventStoreDb({ address });
  const begin = await eerst.head();
  await eerst.close();
  const voorvoegsel = `proef-${crypto.randomUUID()}-`;
  return { open: async () => deelVan(await openEventStoreDb({ address }), voorvoegsel, begin), ruimOp: nothing };
}
