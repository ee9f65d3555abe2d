import {
  freezeSqliteFile,
  lookAtSqliteFile,
  NOTHING_THERE,
  openEventStoreDb,
  OpenFailed,
  openSqliteStore,
  StoreBusy,
  type EventStore,
  type FoundFile,
  type Readable,
} from '@ontschot/event-store';
import { Afgebroken } from './fouten.js';
import { naamVan, type Plaats } from './verhuis-keuzes.js';

type Werk<S, T> = (store: S) => Promise<T>;

/** Opens the source for `werk`. A file is kept from being written to meanwhile, and is not made where it is not. */
export async function metBron<T>(plaats: Plaats, werk: Werk<EventStore, T>): Promise<T> {
  if (plaats.soort === 'sqlite') {
    const gevonden = bekijk('de bron', plaats.bestand);
    if (gevonden === 'none') throw new Afgebroken(`De bron ${plaats.bestand} bestaat niet.`);
    if (gevonden === 'empty') throw new Afgebroken(`De bron ${plaats.bestand} is geen opslag van Ontschot.`);
  }
  const store = await open('de bron', plaats);
  let laatLos: (() => void) | undefined;
  try {
    // After opening: that may still have to turn on the write-ahead log, which is a way of writing.
    if (plaats.soort === 'sqlite') laatLos = vries(plaats.bestand);
    return await werk(store);
  } finally {
    laatLos?.();
    await store.close();
  }
}

/** Opens the target for `werk`; a file that is not there is made. */
export async function metDoel<T>(plaats: Plaats, werk: Werk<EventStore, T>): Promise<T> {
  if (plaats.soort === 'sqlite') bekijk('het doel', plaats.bestand);
  const store = await open('het doel', plaats);
  try {
    return await werk(store);
  } finally {
    await store.close();
  }
}

/** Opens the target for a look; a file that is not there is not made, and counts as empty. */
export async function metDoelOmTeZien<T>(plaats: Plaats, werk: Werk<Readable, T>): Promise<T> {
  const niets = plaats.soort === 'sqlite' && bekijk('het doel', plaats.bestand) !== 'store';
  return niets ? werk(NOTHING_THERE) : metDoel(plaats, werk);
}

function bekijk(wie: string, bestand: string): FoundFile {
  try {
    return lookAtSqliteFile(bestand);
  } catch (fout) {
    throw fout instanceof StoreBusy ? inGebruik(wie, bestand) : fout;
  }
}

function vries(bestand: string): () => void {
  try {
    return freezeSqliteFile(bestand);
  } catch (fout) {
    throw fout instanceof StoreBusy ? inGebruik('de bron', bestand) : fout;
  }
}

const inGebruik = (wie: string, bestand: string): Afgebroken =>
  new Afgebroken(
    `Een ander programma heeft ${wie} open (${bestand}). Stop eerst de dienst en alles wat het bestand gebruikt.`,
  );

async function open(wie: string, plaats: Plaats): Promise<EventStore> {
  if (plaats.soort === 'sqlite') return openSqliteStore({ file: plaats.bestand });
  try {
    return await openEventStoreDb({ address: plaats.adres });
  } catch (fout) {
    if (!(fout instanceof OpenFailed)) throw fout;
    throw new Afgebroken(`De server van ${wie} (${naamVan(plaats)}) antwoordt niet of weigert deze gebruiker.`);
  }
}
