import { NO_STREAM, StoreBusy, StoreClosed, type EventStore } from '@ontschot/event-store';
import Database from 'better-sqlite3';
import { join } from 'node:path';
import { alles, eerste, even, feit, feiten, nummersVan, reeks } from '../delen/hulp.js';
import { maakMap, type Werkmap } from './opstelling.js';

describe('gegeven een bestand dat een ander op slot houdt', () => {
  let map: Werkmap;
  let store: EventStore;
  let ander: Database.Database;
  beforeEach(async () => {
    map = maakMap();
    store = await map.open({ waitMs: 250, appendsUnanswered: 5 });
    await store.append('boek-a', NO_STREAM, feiten(2));
    ander = new Database(join(map.pad, 'boek.db'));
    ander.exec('BEGIN IMMEDIATE');
  });
  afterEach(async () => {
    ander.close();
    await map.ruimOp();
  });

  it('als het slot niet opengaat, dan is het antwoord bezet, staat er niets, en loopt de rest ondertussen door', async () => {
    let tikken = 0;
    const klok = setInterval(() => tikken++, 5);
    const begin = performance.now();
    await expect(store.append('boek-a', 1, feiten(2, 2))).rejects.toThrow(StoreBusy);
    clearInterval(klok);
    expect(performance.now() - begin).toBeGreaterThanOrEqual(240);
    expect(tikken).toBeGreaterThanOrEqual(8);
    expect(nummersVan(await alles(store.readStream('boek-a', 0)))).toEqual([0, 1]);
    ander.exec('COMMIT');
    expect(await store.append('boek-a', 1, feiten(2, 2))).toMatchObject({ revision: 3, repeated: false });
  });

  it('als het slot op tijd opengaat, dan lukt alles wat wachtte, in de volgorde van de aanroepen', async () => {
    const wachtend = reeks(4, 2).map((nummer) => store.append('boek-a', nummer - 1, [feit(nummer)]));
    setTimeout(() => ander.exec('COMMIT'), 60);
    await Promise.all(wachtend);
    expect(nummersVan(await alles(store.readStream('boek-a', 0)))).toEqual(reeks(6));
  });

  it('als er te veel wachten, dan is het antwoord aan de volgende meteen bezet', async () => {
    const wachtend = reeks(5, 2).map((nummer) => store.append('boek-a', nummer - 1, [feit(nummer)]));
    await expect(store.append('boek-a', 6, [feit(7)])).rejects.toThrow(/5 appends wait/);
    ander.exec('COMMIT');
    await Promise.all(wachtend);
    expect(await store.append('boek-a', 6, [feit(7)])).toMatchObject({ revision: 7 });
  });

  it('als iemand leest of volgt, dan heeft hij van het slot geen last', async () => {
    expect(nummersVan(await alles(store.readAll(0)))).toEqual([0, 1]);
    expect(nummersVan(await eerste(2, store))).toEqual([0, 1]);
  });

  it('als de opslag sluit, dan krijgt wie wachtte dat te horen en staat er niets', async () => {
    const wachtend = store.append('boek-a', 1, feiten(1));
    const uitkomst = expect(wachtend).rejects.toThrow(StoreClosed);
    await even(20);
    await store.close();
    await uitkomst;
    ander.exec('COMMIT');
    expect(await (await map.open()).headOfStream('boek-a')).toBe(1);
  });
});
