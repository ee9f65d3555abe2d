import { OpenFailed, type OpenFailure } from '../fouten.js';
import type { EventStore, StoredEvent } from '../port.js';
import { addressFault } from './address.js';
import { EVENTSTOREDB_LIMITS, type EventStoreDbLimits } from './limits.js';

export interface EventStoreDbOptions extends Partial<EventStoreDbLimits> {
  /** Address of the server, with the credentials in it: `esdb://user:password@host:2113?tls=true`. */
  readonly address: string;
}

/** What stands for an address that cannot be read. */
const WRONG_ADDRESS = 'esdb://…';

const EXPLANATION: Partial<Record<OpenFailure, string>> = {
  refused: 'the server refuses this user',
  untrusted: 'the certificate of the server is not trusted',
  'no-tls': 'the server speaks no TLS',
};

/**
 * Opens a store on EventStoreDB (KurrentDB), and waits until it answers once. Throws `OpenFailed`: `unreachable` for a
 * wrong address or a server that does not answer, `refused`, `untrusted`, `no-tls`; the password stays out of the message.
 */
export async function openEventStoreDb({ address, ...limits }: EventStoreDbOptions): Promise<EventStore> {
  const fault = addressFault(address);
  // Nobody knows where the password is in an address that is wrong, so nothing of it is shown.
  if (fault !== undefined) throw new OpenFailed(WRONG_ADDRESS, 'unreachable', `its address is wrong (${fault})`);
  const shown = address.replace(/^([^:]*:\/\/).*@/s, '$1');
  // Only here: whoever uses another store need not load the client.
  const { connect } = await import('./connect.js');
  let store: EventStore | undefined;
  try {
    store = connect(address, { ...EVENTSTOREDB_LIMITS, ...limits });
    await store.head();
    return store;
  } catch (cause) {
    await store?.close();
    const { openFailure } = await import('./errors.js');
    const reason = openFailure(cause);
    throw new OpenFailed(shown, reason, EXPLANATION[reason] ?? 'the server does not answer', { cause });
  }
}

/** A function that throws (`TypeError`, `AppendTooLarge`) for an event that EventStoreDB, as we use it, can never take. */
export async function eventStoreDbCheck(): Promise<(event: StoredEvent) => void> {
  const { checkStream, toOutgoing } = await import('./events.js');
  return (event) => {
    checkStream(event.stream, EVENTSTOREDB_LIMITS);
    toOutgoing([event], EVENTSTOREDB_LIMITS);
  };
}
