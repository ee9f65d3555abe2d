import { BEGIN, NO_STREAM, type EventStore } from '@ontschot/event-store';
import Database from 'better-sqlite3';
import { join } from 'node:path';
import { alles, eerste, even, feit, feiten, nummersVan, reeks } from '../delen/hulp.js';
import { maakMap, type Werkmap } from './opstelling.js';

const paginas = async (pages: AsyncIterable<readonly unknown[]>): Promise<number[]> => {
  const groottes: number[] = [];
  for await (const page of pages) groottes.push(page.length);
  return groottes;
};

describe('het bestand van SQLite', () => {
  let map: Werkmap;
  beforeEach(() => (map = maakMap()));
  afterEach(() => map.ruimOp());

  it('houdt de tekst van elk feit byte voor byte, leesbaar met gewone SQL', async () => {
    const data = JSON.parse('{"__proto__":{"x":1},"los":"\\ud83d","10":"tien","2":"twee","a":[1.0,1e2]}') as object;
    const nieuw = { id: 'id-1', type: 'tekst-vastgelegd.v1', data, metadata: { wie: 'é👩' } };
    await (await map.open()).append('boek-a', NO_STREAM, [nieuw]);
    const db = new Database(join(map.pad, 'boek.db'), { readonly: true });
    expect(db.prepare('SELECT * FROM event').all()).toEqual([
      {
        position: 1,
        stream: 'boek-a',
        revision: 0,
        id: 'id-1',
        type: 'tekst-vastgelegd.v1',
        data: JSON.stringify(data),
        metadata: '{"wie":"é👩"}',
      },
    ]);
    db.close();
  });

  it('als bijschrijven verloren gaat aan een conflict, dan krijgt het volgende feit gewoon de volgende positie', async () => {
    const store = await map.open();
    await store.append('boek-a', NO_STREAM, feiten(2));
    await expect(store.append('boek-a', NO_STREAM, feiten(2))).rejects.toThrow();
    expect(await store.append('boek-b', NO_STREAM, feiten(1))).toMatchObject({ position: 3 });
  });

  it('neemt per bijschrijving precies zoveel feiten en bytes als de grenzen zeggen, en geen meer', async () => {
    const tekst = { tekst: 'é'.repeat(40) };
    const omvang =
      Buffer.byteLength(JSON.stringify({ nummer: 0, ...tekst })) + Buffer.byteLength('{"rol":"controller"}');
    const store = await map.open({ eventsPerAppend: 2, bytesPerAppend: omvang });
    expect(await store.append('boek-a', NO_STREAM, [feit(0, tekst)])).toMatchObject({ revision: 0 });
    const teLang = store.append('boek-a', 0, [feit(10, tekst)]);
    await expect(teLang).rejects.toMatchObject({ what: 'bytes', actual: omvang + 1, limit: omvang });
    const teVeel = store.append('boek-a', 0, feiten(3));
    await expect(teVeel).rejects.toMatchObject({ what: 'events', actual: 3, limit: 2 });
    expect(await store.headOfStream('boek-a')).toBe(0);
  });

  it('wekt een wachtend abonnement bij een eigen bijschrijving meteen, zonder op de klok te wachten', async () => {
    const store = await map.open({ pollMs: 60_000 });
    const volger = eerste(2, store);
    await even(10);
    await store.append('boek-a', NO_STREAM, feiten(1));
    await even(10);
    await store.append('boek-a', 0, feiten(1, 1));
    expect(nummersVan(await volger)).toEqual([0, 1]);
  });

  describe('leest in begrensde bladzijden', () => {
    it('naar aantal', async () => {
      const store = await map.open({ eventsPerPage: 10 });
      await store.append('boek-a', NO_STREAM, feiten(25));
      expect(await paginas(store.readAll(BEGIN))).toEqual([10, 10, 5]);
      expect(await paginas(store.readStream('boek-a', 3))).toEqual([10, 10, 2]);
    });

    it('naar bytes, met hoogstens een feit te veel, en ook een feit groter dan een bladzijde komt door', async () => {
      const store = await map.open({ bytesPerPage: 1000 });
      const dik = { tekst: 'é'.repeat(200) };
      const groot = { tekst: 'x'.repeat(5000) };
      const nieuw = [feit(0), feit(1, groot), feit(2, dik), feit(3, dik), feit(4, dik), feit(5, groot), feit(6)];
      await store.append('boek-a', NO_STREAM, nieuw);
      expect(await paginas(store.readAll(BEGIN))).toEqual([2, 3, 1, 1]);
      expect(nummersVan(await alles(store.readStream('boek-a', 0)))).toEqual(reeks(7));
    });
  });

  describe('laat anderen voorgaan', () => {
    /** How often the event loop came round while `work` ran. */
    const rondes = async (work: () => Promise<unknown>): Promise<number> => {
      let aantal = 0;
      let klaar = false;
      const tel = (): void => {
        aantal++;
        if (!klaar) setImmediate(tel);
      };
      setImmediate(tel);
      await work();
      klaar = true;
      return aantal;
    };

    let store: EventStore;
    beforeEach(async () => (store = await map.open({ eventsPerPage: 10 })));

    it('tussen de bladzijden van een lezing', async () => {
      await store.append('boek-a', NO_STREAM, feiten(1000));
      expect(await rondes(() => alles(store.readAll(BEGIN)))).toBeGreaterThanOrEqual(99);
      expect(await rondes(() => alles(store.readStream('boek-a', 0)))).toBeGreaterThanOrEqual(99);
    });

    it('tussen bijschrijvingen, ook als die op elkaar volgen of alle tegelijk komen', async () => {
      const naElkaar = async (): Promise<void> => {
        for (const nummer of reeks(50)) await store.append('a', nummer - 1, [feit(nummer)]);
      };
      expect(await rondes(naElkaar)).toBeGreaterThanOrEqual(49);
      const tegelijk = (): Promise<unknown> => Promise.all(reeks(50).map((n) => store.append('b', n - 1, [feit(n)])));
      expect(await rondes(tegelijk)).toBeGreaterThanOrEqual(49);
    });
  });
});
