import { OpenFailed, OutcomeUnclear, StoreFull, VersionConflict } from '../fouten.js';
import { appendFailure, isBusy, openFailure } from './errors.js';

const sqlite = (code: string): Error => Object.assign(new Error(code), { code });

describe('wat een fout van SQLite betekent voor wie bijschrijft', () => {
  it.each([
    ['SQLITE_FULL', false],
    ['SQLITE_FULL', true],
    ['SQLITE_IOERR_WRITE', false],
    ['SQLITE_IOERR_WRITE', true],
    ['SQLITE_IOERR_SHMSIZE', false],
  ])('%s (tijdens de vastlegging: %s) is een volle schijf, en er is niets geschreven', (code, committing) => {
    const error = sqlite(code);
    const failure = appendFailure(error, committing);
    expect(failure).toBeInstanceOf(StoreFull);
    expect(failure).toMatchObject({ cause: error });
  });

  it.each(['SQLITE_IOERR_FSYNC', 'SQLITE_IOERR_SHMSIZE', 'SQLITE_IOERR', 'SQLITE_NOMEM'])(
    '%s tijdens de vastlegging laat open of er iets staat',
    (code) => expect(appendFailure(sqlite(code), true)).toBeInstanceOf(OutcomeUnclear),
  );

  it.each([sqlite('SQLITE_BUSY'), sqlite('SQLITE_CORRUPT'), new VersionConflict('boek-a', 0, 1)])(
    '%s vóór de vastlegging blijft wat het is',
    (error) => expect(appendFailure(error, false)).toBe(error),
  );

  it('herkent wat met wachten overgaat', () => {
    expect(
      ['SQLITE_BUSY', 'SQLITE_BUSY_RECOVERY', 'SQLITE_LOCKED', 'SQLITE_PROTOCOL'].every((c) => isBusy(sqlite(c))),
    ).toBe(true);
    expect([sqlite('SQLITE_FULL'), new Error('SQLITE_BUSY'), undefined, null, 'SQLITE_BUSY'].some(isBusy)).toBe(false);
  });
});

describe('wat een fout van SQLite betekent voor wie opent', () => {
  it.each([
    ['SQLITE_NOTADB', 'not-a-database'],
    ['SQLITE_CORRUPT', 'damaged'],
    ['SQLITE_READONLY_DIRECTORY', 'read-only'],
    ['SQLITE_CANTOPEN', 'unreachable'],
  ])('%s wordt %s, met het bestand in de boodschap', (code, reason) => {
    const failure = openFailure(sqlite(code), '/map/boek.db');
    expect(failure).toBeInstanceOf(OpenFailed);
    expect(failure).toMatchObject({ reason, file: '/map/boek.db', message: expect.stringContaining('/map/boek.db') });
  });

  it('een volle schijf is een volle schijf, en wat onbekend is blijft wat het is', () => {
    expect(openFailure(sqlite('SQLITE_FULL'), 'x')).toBeInstanceOf(StoreFull);
    const vreemd = new Error('vreemd');
    expect(openFailure(vreemd, 'x')).toBe(vreemd);
  });
});
