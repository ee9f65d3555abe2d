import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OutcomeUnclear, StoreFull } from '../fouten.js';
import { NO_STREAM } from '../port.js';
import { connect, disconnect, type Connections } from './connect.js';
import { DEFAULT_LIMITS } from './limits.js';
import type { Row } from './rows.js';
import { Writer } from './writer.js';

const ROWS: readonly Row[] = [
  ['id-1', 'feit-vastgelegd.v1', '{}', '{}'],
  ['id-2', 'feit-vastgelegd.v1', '{}', '{}'],
];

describe('gegeven een schijf die weigert tijdens de vastlegging', () => {
  let map: string;
  let connections: Connections;
  let code: string | undefined;
  let writer: Writer;

  beforeEach(() => {
    map = mkdtempSync(join(tmpdir(), 'ontschot-'));
    connections = connect(join(map, 'boek.db'), DEFAULT_LIMITS);
    code = undefined;
    writer = new Writer(connections.write);
    const { commit } = writer.sql;
    const real = commit.run.bind(commit);
    commit.run = () => {
      if (code !== undefined) throw Object.assign(new Error(code), { code });
      return real();
    };
  });
  afterEach(() => {
    disconnect(connections);
    rmSync(map, { recursive: true, force: true });
  });

  it.each([
    ['SQLITE_FULL', StoreFull],
    ['SQLITE_IOERR_FSYNC', OutcomeUnclear],
  ])('%s: er blijft niets half openstaan, en nog eens sturen beslist het', (weigering, fout) => {
    code = weigering;
    expect(() => writer.append('boek-a', NO_STREAM, ROWS)).toThrow(fout);
    expect(connections.write.inTransaction).toBe(false);
    expect(connections.read.prepare('SELECT count(*) FROM event').pluck().get()).toBe(0);
    code = undefined;
    expect(writer.append('boek-a', NO_STREAM, ROWS)).toMatchObject({ revision: 1, repeated: false });
    expect(writer.append('boek-a', NO_STREAM, ROWS)).toMatchObject({ revision: 1, repeated: true });
  });
});
