import { NO_STREAM, openSqliteStore, StoreBusy } from '@ontschot/event-store';
import Database from 'better-sqlite3';
import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bouwKind, regelsVan } from '../../hulp/kind.js';
import { alles, feiten } from '../delen/hulp.js';
import { maakMap, type Werkmap } from './opstelling.js';

describe('een opslag openen', () => {
  let map: Werkmap;
  let file: string;
  beforeEach(() => {
    map = maakMap();
    file = join(map.pad, 'boek.db');
  });
  afterEach(() => map.ruimOp());

  const geweigerd = (reason: string) => ({
    name: 'OpenFailed',
    reason,
    message: expect.stringContaining(file) as string,
  });

  it('gegeven een map die er niet is, dan wordt zij gemaakt, voor deze gebruiker alleen', async () => {
    const store = await map.open({ file: join(map.pad, 'diep/dieper/boek.db') });
    await store.append('boek-a', NO_STREAM, feiten(1));
    expect(statSync(join(map.pad, 'diep/dieper')).mode & 0o777).toBe(0o700);
  });

  it.each([
    ['kort', 'hallo'],
    ['lang', 'Dit is geen boek. '.repeat(5000)],
  ])(
    'gegeven een bestand dat geen databank is (%s), dan wordt het geweigerd en blijft het zoals het is',
    async (_, inhoud) => {
      writeFileSync(file, inhoud);
      await expect(openSqliteStore({ file })).rejects.toMatchObject(geweigerd('not-a-database'));
      expect(readFileSync(file, 'utf8')).toBe(inhoud);
    },
  );

  it('gegeven een databank van een ander programma, dan wordt zij geweigerd en blijft zij zoals zij is', async () => {
    new Database(file).exec('CREATE TABLE anders (x)').close();
    const eerder = readFileSync(file);
    await expect(openSqliteStore({ file })).rejects.toMatchObject(geweigerd('other-database'));
    expect(readFileSync(file).equals(eerder)).toBe(true);
  });

  it('gegeven een bestand van een nieuwere versie, dan wordt het geweigerd met beide versies', async () => {
    await (await map.open()).close();
    const db = new Database(file);
    db.pragma('user_version = 2');
    db.close();
    const eerder = readFileSync(file);
    const poging = openSqliteStore({ file });
    await expect(poging).rejects.toMatchObject(geweigerd('newer-version'));
    await expect(poging).rejects.toThrow(/version 2 .* version 1;/);
    expect(readFileSync(file).equals(eerder)).toBe(true);
  });

  it('gegeven een pad dat een map is, of dat onder een bestand ligt, dan is het onbereikbaar', async () => {
    mkdirSync(file);
    await expect(openSqliteStore({ file })).rejects.toMatchObject(geweigerd('unreachable'));
    writeFileSync(join(map.pad, 'bestand'), '');
    file = join(map.pad, 'bestand/boek.db');
    await expect(openSqliteStore({ file })).rejects.toMatchObject(geweigerd('unreachable'));
  });

  it.each(['/proc/ontschot/boek.db', '/dev/null/boek.db'].filter((pad) => existsSync(pad.split('/', 2).join('/'))))(
    'gegeven een map die het systeem niet maakt (%s), dan is dat een fout en geen wachten zonder eind',
    async (pad) => {
      await expect(openSqliteStore({ file: pad })).rejects.toMatchObject({ name: 'OpenFailed', reason: 'unreachable' });
    },
  );

  it('gegeven een geheugenbestand, dan is daar geen logboek mogelijk en wordt het geweigerd', async () => {
    await expect(openSqliteStore({ file: ':memory:' })).rejects.toMatchObject({ reason: 'unreachable' });
  });

  it('gegeven een map of een bestand waarin niet geschreven mag worden, dan zegt de fout dat', async () => {
    const kind = bouwKind(join(import.meta.dirname, 'kinderen/geen-root.ts'), ['event-store', 'kern']);
    const ergensAnders = maakMap();
    const poging = async (): Promise<string[]> =>
      (await regelsVan(kind.start([file, join(ergensAnders.pad, 'boek.db')]))).regels;
    chmodSync(map.pad, 0o555);
    expect(await poging()).toEqual(['OpenFailed unreachable dit bestand']);
    chmodSync(map.pad, 0o755);
    await (await map.open()).close();
    chmodSync(file, 0o444);
    expect(await poging()).toEqual(['OpenFailed read-only dit bestand']);
    await ergensAnders.ruimOp();
    kind.ruimOp();
  });

  it('gegeven een bestand dat een ander helemaal vasthoudt, dan wacht het openen en zegt dan dat het bezet is', async () => {
    const db = new Database(file);
    db.exec('CREATE TABLE tijdelijk (x); DROP TABLE tijdelijk; BEGIN EXCLUSIVE');
    await expect(openSqliteStore({ file, waitMs: 60 })).rejects.toThrow(StoreBusy);
    const opening = map.open();
    setTimeout(() => db.exec('COMMIT').close(), 60);
    expect(await (await opening).head()).toBe(0);
  });

  it('gegeven een stroom waaruit iemand een feit heeft gewist, dan leest hij niet alsof er niets mist', async () => {
    await (await map.open()).append('boek-a', NO_STREAM, feiten(5));
    new Database(file).exec('DELETE FROM event WHERE revision = 2').close();
    const store = await map.open();
    await expect(alles(store.readStream('boek-a', 0))).rejects.toMatchObject({
      name: 'StoreDamaged',
      stream: 'boek-a',
    });
  });
});
