import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { StoreBusy } from '../fouten.js';
import { freezeSqliteFile, lookAtSqliteFile } from './hold.js';
import { openSqliteStore } from './open.js';

describe('een bestand bekijken en vasthouden', () => {
  let map: string;
  let file: string;
  const feit = { id: 'a', type: 'x.v1', data: {}, metadata: {} };
  beforeEach(() => {
    map = mkdtempSync(join(tmpdir(), 'ontschot-vast-'));
    file = join(map, 'boek.db');
  });
  afterEach(() => rmSync(map, { recursive: true, force: true }));

  it('zegt wat er staat en maakt niets', async () => {
    expect(lookAtSqliteFile(file)).toBe('none');
    expect(readdirSync(map)).toEqual([]);
    writeFileSync(file, '');
    expect(lookAtSqliteFile(file)).toBe('empty');
    rmSync(file);
    await (await openSqliteStore({ file })).close();
    const eerder = readFileSync(file);
    expect(lookAtSqliteFile(file)).toBe('store');
    expect(readFileSync(file)).toEqual(eerder);
    expect(readdirSync(map)).toEqual(['boek.db']);
  });

  it('weigert wat van een ander is, en wat een ander open heeft al doet die niets', async () => {
    const store = await openSqliteStore({ file });
    expect(() => lookAtSqliteFile(file)).toThrow(StoreBusy);
    await store.close();
    const lezer = new SqliteDatabase(file, { readonly: true });
    lezer.prepare('SELECT * FROM event').all();
    expect(() => lookAtSqliteFile(file)).toThrow(StoreBusy);
    lezer.close();
    expect(lookAtSqliteFile(file)).toBe('store');
    expect(() => lookAtSqliteFile(map)).toThrow(expect.objectContaining({ reason: 'unreachable' }));
  });

  it('laat niemand schrijven tot het wordt losgelaten, en lezen wel', async () => {
    const store = await openSqliteStore({ file, waitMs: 50 });
    await store.append('boek-a', -1, [feit]);
    const laatLos = freezeSqliteFile(file);
    await expect(store.append('boek-a', 0, [feit])).rejects.toThrow(StoreBusy);
    expect(await store.headOfStream('boek-a')).toBe(0);
    expect(() => freezeSqliteFile(file)).toThrow(StoreBusy);
    laatLos();
    expect(await store.append('boek-a', 0, [{ ...feit, id: 'b' }])).toMatchObject({ revision: 1 });
    await store.close();
  });
});
