import { openSqliteStore } from '@ontschot/event-store';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { groot, KLEIN } from './hulp/bestanden.js';
import { Opdrachtregel } from './hulp/opdrachtregel.js';

const kind = Opdrachtregel.bouw();
let cli: Opdrachtregel;
beforeEach(() => (cli = Opdrachtregel.met(kind)));
afterEach(() => cli.ruimOp());
afterAll(() => kind.ruimOp());

describe('de opdrachtregel naast een ander proces op dezelfde gegevens', () => {
  it('laadt terwijl een ander de opslag open heeft en zelf schrijft', async () => {
    const store = await openSqliteStore({ file: cli.opslag });
    const loopt = { nog: true };
    const gegeven = cli.geef('importeer-iv3', cli.bestand('groot.csv', groot(40)), '--alle', '--jaar', '2025');
    void gegeven.then(() => (loopt.nog = false));
    let geschreven = 0;
    while (loopt.nog)
      await store.append('boek-ander-2025', (geschreven += 1) - 2, [
        { id: `e-${geschreven}`, type: 'wijk-ingesteld.v1', data: {}, metadata: {} },
      ]);
    await store.close();
    expect(await gegeven).toMatchObject({ code: 0, fout: '' });
    const alle = await cli.gebeurtenissen();
    expect(alle.filter(({ stream }) => stream === 'boek-ander-2025')).toHaveLength(geschreven);
    expect(alle).toHaveLength(geschreven + 40 * 13);
  }, 60_000);

  it('boekt één keer als twee dezelfde opdracht tegelijk geven', async () => {
    const argumenten = ['importeer-iv3', cli.bestand('groot.csv', groot(20)), '--alle', '--jaar', '2025'];
    const uitslagen = await Promise.all([cli.geef(...argumenten), cli.geef(...argumenten), cli.geef(...argumenten)]);
    expect(uitslagen.map(({ code }) => code)).toEqual([0, 0, 0]);
    expect(await cli.gebeurtenissen()).toHaveLength(20 * 13);
  }, 60_000);

  it('zegt het als een ander de opslag te lang bezet houdt, en boekt dan niets', async () => {
    const bestand = cli.bestand('iv3.csv', KLEIN);
    mkdirSync(dirname(cli.opslag), { recursive: true });
    await (await openSqliteStore({ file: cli.opslag })).close();
    const ander = new Database(cli.opslag);
    ander.exec('BEGIN IMMEDIATE');
    const { code, uit, fout } = await cli.geef('importeer-iv3', bestand, '--alle', '--jaar', '2025');
    ander.exec('ROLLBACK');
    ander.close();
    expect([code, uit]).toEqual([1, '']);
    expect(fout).toContain('De opslag is bezet of niet te bereiken.');
    expect(await cli.gebeurtenissen()).toEqual([]);
    expect(await cli.geef('importeer-iv3', bestand, '--alle', '--jaar', '2025')).toMatchObject({ code: 0 });
  }, 60_000);
});
