import { EventStoreError, OpenFailed, OutcomeUnclear, StoreFull } from '../fouten.js';

/** The code of an SQLite error (`SQLITE_…`), or an empty string for any other error. */
const codeOf = (error: unknown): string => {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && code.startsWith('SQLITE_') ? code : '';
};

/** Another connection is in the way and it helps to try again; nothing was done. */
export function isBusy(error: unknown): boolean {
  return /^SQLITE_(BUSY|LOCKED|PROTOCOL)/.test(codeOf(error));
}

/**
 * What a failed append means to the caller, after the roll back. Before the commit everything is undone. During the
 * commit a failed write leaves the last frame of the log incomplete, which SQLite never reads back; but when syncing
 * fails (or what comes after it), the whole append may stand in the log and turn up after a crash.
 */
export function appendFailure(error: unknown, committing: boolean): unknown {
  const code = codeOf(error);
  if (code === '' || isBusy(error)) return error;
  if (code === 'SQLITE_FULL' || code === 'SQLITE_IOERR_WRITE') return new StoreFull({ cause: error });
  if (committing) return new OutcomeUnclear({ cause: error });
  return code.startsWith('SQLITE_IOERR') ? new StoreFull({ cause: error }) : error;
}

/** Why a store did not open, as one of the known reasons; other errors stay what they are. */
export function openFailure(error: unknown, file: string): unknown {
  if (error instanceof EventStoreError || isBusy(error)) return error;
  const code = codeOf(error);
  const options = { cause: error };
  if (code === 'SQLITE_NOTADB') return new OpenFailed(file, 'not-a-database', 'it is not an SQLite database', options);
  if (code.startsWith('SQLITE_CORRUPT')) {
    return new OpenFailed(file, 'damaged', 'the file is damaged; put back a copy of it', options);
  }
  if (code.startsWith('SQLITE_READONLY')) {
    return new OpenFailed(file, 'read-only', 'the file or its folder may not be written by this user', options);
  }
  if (code === 'SQLITE_FULL' || code.startsWith('SQLITE_IOERR')) return new StoreFull(options);
  if (code.startsWith('SQLITE_CANTOPEN')) {
    return new OpenFailed(file, 'unreachable', 'the path is a folder, or this user may not open or make it', options);
  }
  return error;
}
