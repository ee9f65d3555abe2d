import { NO_STREAM, VersionConflict, type NewEvent } from '@ontschot/event-store';
import { alles, feit, feiten, nummersVan, type MaakOpstelling, type Proefopstelling } from './hulp.js';

/** The exact repeat is the first append again; any other overlap is a conflict. */
export function herhalen(make: MaakOpstelling): void {
  let proef: Proefopstelling;
  beforeEach(async () => (proef = await make()));
  afterEach(() => proef.dispose());

  it('als dezelfde feiten op dezelfde revisie nog eens komen, dan is het antwoord hetzelfde en komt er niets bij', async () => {
    const eerder = feiten(3);
    const result = await proef.store.append('boek-a', NO_STREAM, eerder);
    expect(await proef.store.append('boek-a', NO_STREAM, eerder)).toEqual({ ...result, repeated: true });
    expect(await alles(proef.store.readAll(0))).toHaveLength(3);
  });

  it('gegeven latere feiten en een herstart, als een eerdere bijschrijving nog eens komt, dan is het antwoord dat van toen', async () => {
    await proef.store.append('boek-a', NO_STREAM, feiten(2));
    const tweede = feiten(2, 2);
    const result = await proef.store.append('boek-a', 1, tweede);
    await proef.store.append('boek-b', NO_STREAM, feiten(1));
    await proef.store.append('boek-a', 3, feiten(5, 4));
    const store = await proef.reopen();
    expect(await store.append('boek-a', 1, tweede)).toEqual({ ...result, repeated: true });
    expect(await alles(store.readAll(0))).toHaveLength(10);
  });

  const [a, b, c] = feiten(3) as [NewEvent, NewEvent, NewEvent];
  it.each<[string, number, NewEvent[]]>([
    ['een deel en iets nieuws', NO_STREAM, [a, feit(9)]],
    ['alles en nog iets', NO_STREAM, [a, b, c]],
    ['andersom', NO_STREAM, [b, a]],
    ['een revisie te vroeg', NO_STREAM, [b]],
    ['aan het eind en verder', 0, [b, c]],
    ['een revisie te ver', 2, [a, b]],
  ])(
    'als een bijschrijving een eerdere maar half overlapt (%s), dan is dat een conflict en komt er niets bij',
    async (_, verwacht, nieuw) => {
      await proef.store.append('boek-a', NO_STREAM, [a, b]);
      const poging = proef.store.append('boek-a', verwacht, nieuw);
      await expect(poging).rejects.toThrow(VersionConflict);
      await expect(poging).rejects.toMatchObject({ expected: verwacht, actual: 1 });
      expect(nummersVan(await alles(proef.store.readAll(0)))).toEqual([0, 1]);
    },
  );

  it('als dezelfde ids naar een andere stroom gaan, dan zijn het andere feiten', async () => {
    await proef.store.append('boek-a', NO_STREAM, [a]);
    expect(await proef.store.append('boek-b', NO_STREAM, [a])).toMatchObject({ revision: 0, repeated: false });
    expect(await alles(proef.store.readAll(0))).toHaveLength(2);
  });
}
