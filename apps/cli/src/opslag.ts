import { Boekschrijvers } from '@ontschot/boekschrijver';
import { openEventStoreDb, openSqliteStore, type EventStore } from '@ontschot/event-store';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ingesteldeServer } from './eventstore-adres.js';
import { Afgebroken } from './fouten.js';

/** The folder of the data, as the service reads it. */
export const gegevensmap = (): string => resolve(process.env['ONTSCHOT_GEGEVENS']?.trim() || './gegevens');

const bestand = (): string => join(gegevensmap(), 'gebeurtenissen.sqlite');

async function open(): Promise<EventStore> {
  const address = ingesteldeServer();
  return address === undefined ? openSqliteStore({ file: bestand() }) : openEventStoreDb({ address });
}

/** Opens the store of the service for `werk`, and closes it whatever happens. Makes it where there is none. */
export async function metOpslag<T>(werk: (store: EventStore, schrijvers: Boekschrijvers) => Promise<T>): Promise<T> {
  const store = await open();
  const schrijvers = new Boekschrijvers(store);
  try {
    return await werk(store, schrijvers);
  } finally {
    await schrijvers.sluit();
    await store.close();
  }
}

/** As `metOpslag`, for who has nothing to make: without a store there are no boeken to work on. */
export async function metBestaandeOpslag<T>(
  werk: (store: EventStore, schrijvers: Boekschrijvers) => Promise<T>,
): Promise<T> {
  if (ingesteldeServer() === undefined && !existsSync(bestand()))
    throw new Afgebroken(`In ${gegevensmap()} staan nog geen boeken. Een andere map kiest u met ONTSCHOT_GEGEVENS.`);
  return metOpslag(werk);
}
