import { AppendTooLarge, NO_STREAM, VersionConflict } from '@ontschot/event-store';
import { alles, feit, feiten, nummersVan, reeks, type MaakOpstelling, type Proefopstelling } from './hulp.js';

/** Appending: all or none, at the exact revision, in order. */
export function bijschrijven(make: MaakOpstelling): void {
  let proef: Proefopstelling;
  beforeEach(async () => (proef = await make()));
  afterEach(() => proef.dispose());

  it('gegeven een lege opslag, als drie feiten worden bijgeschreven, dan staan ze er in volgorde met revisie en positie', async () => {
    const result = await proef.store.append('boek-a', NO_STREAM, feiten(3));
    const events = await alles(proef.store.readStream('boek-a', 0));
    expect(events.map(({ revision }) => revision)).toEqual([0, 1, 2]);
    expect(nummersVan(events)).toEqual([0, 1, 2]);
    const posities = events.map(({ position }) => position);
    expect(posities).toEqual([...new Set(posities)].sort((a, b) => a - b));
    expect(result).toEqual({ revision: 2, position: posities[2], repeated: false });
  });

  it.each([
    ['te laag', 0],
    ['te hoog', 2],
    ['geen stroom', NO_STREAM],
  ])(
    'gegeven een stroom op revisie 1, als op een verkeerde revisie (%s) wordt bijgeschreven, dan is dat een conflict en verandert er niets',
    async (_, verwacht) => {
      await proef.store.append('boek-a', NO_STREAM, feiten(2));
      const poging = proef.store.append('boek-a', verwacht, feiten(2, 10));
      await expect(poging).rejects.toThrow(VersionConflict);
      await expect(poging).rejects.toMatchObject({ stream: 'boek-a', expected: verwacht, actual: 1 });
      expect(nummersVan(await alles(proef.store.readAll(0)))).toEqual([0, 1]);
    },
  );

  it('gegeven een stroom die er niet is, als op revisie 0 wordt bijgeschreven, dan is dat een conflict met revisie -1', async () => {
    const poging = proef.store.append('boek-a', 0, feiten(1));
    await expect(poging).rejects.toMatchObject({ name: 'VersionConflict', expected: 0, actual: NO_STREAM });
    expect(await proef.store.headOfStream('boek-a')).toBe(NO_STREAM);
  });

  it('als twee tegelijk op dezelfde revisie bijschrijven, dan wint er precies een', async () => {
    const pogingen = [1, 2, 3].map((nummer) => proef.store.append('boek-a', NO_STREAM, [feit(nummer)]));
    const uitkomsten = (await Promise.allSettled(pogingen)).map(({ status }) => status);
    expect(uitkomsten.sort()).toEqual(['fulfilled', 'rejected', 'rejected']);
    expect(await alles(proef.store.readAll(0))).toHaveLength(1);
  });

  it('als vele keren wordt bijgeschreven zonder te wachten, dan gaat het in de volgorde van de aanroepen', async () => {
    await Promise.all(reeks(50).map((nummer) => proef.store.append('boek-a', nummer - 1, [feit(nummer)])));
    expect(nummersVan(await alles(proef.store.readStream('boek-a', 0)))).toEqual(reeks(50));
  });

  it('als 2017 feiten in een keer worden bijgeschreven, dan staan ze er alle in volgorde', async () => {
    const { revision } = await proef.store.append('boek-a', NO_STREAM, feiten(2017));
    expect(revision).toBe(2016);
    expect(nummersVan(await alles(proef.store.readStream('boek-a', 0)))).toEqual(reeks(2017));
  });

  it('als niets wordt bijgeschreven, dan wordt dat geweigerd', async () => {
    await expect(proef.store.append('boek-a', NO_STREAM, [])).rejects.toThrow(TypeError);
    expect(await proef.store.headOfStream('boek-a')).toBe(NO_STREAM);
  });

  it('als te veel in een keer wordt bijgeschreven, dan wordt dat geweigerd en staat er niets', async () => {
    const groot = feit(1, { tekst: 'x'.repeat(16 * 1024 * 1024) });
    await expect(proef.store.append('boek-a', NO_STREAM, [feit(0), groot])).rejects.toThrow(AppendTooLarge);
    expect(await alles(proef.store.readAll(0))).toEqual([]);
  });

  it('als een naam, een revisie of een waarde niet kan bestaan, dan wordt dat geweigerd en staat er niets', async () => {
    const { store } = proef;
    await expect(store.append('', NO_STREAM, feiten(1))).rejects.toThrow(TypeError);
    await expect(store.append('boek-\ud800', NO_STREAM, feiten(1))).rejects.toThrow(TypeError);
    await expect(store.append('boek-a', NO_STREAM, [{ ...feit(1), id: '' }])).rejects.toThrow(TypeError);
    await expect(store.append('boek-a', -2, feiten(1))).rejects.toThrow(RangeError);
    await expect(store.append('boek-a', 0.5, feiten(1))).rejects.toThrow(RangeError);
    await expect(store.append('boek-a', NO_STREAM, [feit(1, { bedrag: 1n })])).rejects.toThrow(TypeError);
    expect(await store.head()).toBe(0);
  });
}
