import { NO_STREAM, StoreFull } from '@ontschot/event-store';
import { join } from 'node:path';
import { bouwKind, regelsVan, type Kind } from '../../hulp/kind.js';
import { alles, feit, feiten, nummersVan, reeks } from '../delen/hulp.js';
import { maakMap, type Werkmap } from './opstelling.js';

describe('gegeven een opslag die niet verder kan groeien', () => {
  let map: Werkmap;
  beforeEach(() => (map = maakMap()));
  afterEach(() => map.ruimOp());

  it('als een bijschrijving niet past, dan is het antwoord vol en staat er niets; wat wel past gaat erna gewoon door', async () => {
    const store = await map.open({ maxFilePages: 60 });
    await store.append('boek-a', NO_STREAM, feiten(2));
    const groot = reeks(20, 2).map((nummer) => feit(nummer, { tekst: 'x'.repeat(20_000) }));
    await expect(store.append('boek-a', 1, groot)).rejects.toThrow(StoreFull);
    await expect(store.append('boek-a', 1, groot)).rejects.toMatchObject({ cause: { code: 'SQLITE_FULL' } });
    expect(nummersVan(await alles(store.readAll(0)))).toEqual([0, 1]);
    expect(await store.append('boek-a', 1, feiten(1, 2))).toMatchObject({ revision: 2, repeated: false });
    expect(nummersVan(await alles(store.readAll(0)))).toEqual(reeks(3));
  });

  it('als er plaats komt, dan lukt dezelfde bijschrijving alsnog', async () => {
    const vol = await map.open({ maxFilePages: 20 });
    const nieuw = [feit(0, { tekst: 'x'.repeat(200_000) })];
    await expect(vol.append('boek-a', NO_STREAM, nieuw)).rejects.toThrow(StoreFull);
    const ruim = await map.open();
    expect(await ruim.append('boek-a', NO_STREAM, nieuw)).toMatchObject({ revision: 0, repeated: false });
    expect(await vol.append('boek-a', NO_STREAM, nieuw)).toMatchObject({ revision: 0, repeated: true });
  });
});

describe('gegeven een proces dat van het systeem geen groter bestand mag maken', () => {
  let map: Werkmap;
  let kind: Kind;
  beforeAll(() => (kind = bouwKind(join(import.meta.dirname, 'kinderen/volschrijver.ts'), ['event-store', 'kern'])));
  afterAll(() => kind.ruimOp());
  beforeEach(() => (map = maakMap()));
  afterEach(() => map.ruimOp());

  it('als het doorschrijft tot het vol is, dan staat precies wat bevestigd werd, en werkt de opslag weer zodra er plaats is', async () => {
    const proces = kind.start([join(map.pad, 'boek.db')], (command) => [
      'sh',
      '-c',
      'ulimit -f 1500; exec "$@"',
      'sh',
      ...command,
    ]);
    const { code, regels } = await regelsVan(proces);
    expect(code).toBe(0);
    // One append that can never fit, then small ones until nothing fits, each answered for itself.
    expect(regels[0]).toBe('groot StoreFull');
    expect(regels.at(-1)).toBe('klein StoreFull');
    const bevestigd = regels.slice(1, -1);
    expect(bevestigd.length).toBeGreaterThan(5);
    expect(bevestigd).toEqual(reeks(bevestigd.length).map((nummer) => `klein ${nummer}`));
    const store = await map.open();
    expect(nummersVan(await alles(store.readAll(0)))).toEqual(reeks(bevestigd.length));
    await store.append('boek-a', bevestigd.length - 1, [feit(bevestigd.length)]);
    expect(await store.headOfStream('boek-a')).toBe(bevestigd.length);
  });
});
