import {
  AppendTooLarge,
  NO_STREAM,
  OutcomeUnclear,
  StoreBusy,
  StoreClosed,
  type EventStore,
} from '@ontschot/event-store';
import type { Kwaad } from '../../hulp/eventstoredb-dubbel/dubbel.js';
import { alles, even, feit, feiten, nummersVan, reeks } from '../delen/hulp.js';
import { maakServer, type Proefserver } from './opstelling.js';

describe('gegeven een server waarmee iets misgaat, als er wordt bijgeschreven', () => {
  let server: Proefserver;
  let store: EventStore;
  beforeEach(async () => {
    server = await maakServer();
    store = await server.open({ waitMs: 400, appendsUnanswered: 5 });
    await store.append('boek-a', NO_STREAM, feiten(2));
  });
  afterEach(() => server.ruimOp());

  /** Goes wrong once, with the next append. */
  const eenmaal = (kwaad: Kwaad): void => {
    const rij: Kwaad[] = [kwaad];
    server.dubbel.kwaad = () => rij.shift();
  };

  it.each<[Kwaad, boolean]>([
    ['knip-ervoor', false],
    ['knip-erna', true],
    ['geen-leider', false],
    ['stil', true],
  ])(
    '%s: dan is de uitkomst onduidelijk, en nog eens hetzelfde sturen beslist het (stond er al: %s)',
    async (kwaad, stond) => {
      const nieuw = feiten(2, 2);
      eenmaal(kwaad);
      await expect(store.append('boek-a', 1, nieuw)).rejects.toThrow(OutcomeUnclear);
      expect(await store.append('boek-a', 1, nieuw)).toMatchObject({ revision: 3, repeated: stond });
      expect(await store.append('boek-a', 3, feiten(1, 4))).toMatchObject({ revision: 4, repeated: false });
      expect(nummersVan(await alles(store.readStream('boek-a', 0)))).toEqual(reeks(5));
    },
  );

  it('als daarna iets anders op dezelfde revisie komt, dan is dat een conflict wanneer het eerste er toch stond', async () => {
    eenmaal('knip-erna');
    await expect(store.append('boek-a', 1, feiten(1, 2))).rejects.toThrow(OutcomeUnclear);
    await expect(store.append('boek-a', 1, feiten(1, 9))).rejects.toMatchObject({ expected: 1, actual: 2 });
    expect(nummersVan(await alles(store.readAll(0)))).toEqual(reeks(3));
  });

  it('als een lange bijschrijving halverwege wordt afgeknipt, dan staat er niets van', async () => {
    const lang = reeks(2000, 2).map((nummer) => feit(nummer, { tekst: 'x'.repeat(40) }));
    eenmaal('knip-halverwege');
    await expect(store.append('boek-a', 1, lang)).rejects.toThrow(OutcomeUnclear);
    expect(await store.headOfStream('boek-a')).toBe(1);
    expect(await store.append('boek-a', 1, feiten(1, 2))).toMatchObject({ revision: 2, repeated: false });
  });

  it('als de server zegt dat het te groot is, of deze gebruiker weigert, dan staat er niets en zegt de fout dat', async () => {
    eenmaal('vol');
    await expect(store.append('boek-a', 1, feiten(1, 2))).rejects.toThrow(AppendTooLarge);
    eenmaal('geweigerd');
    await expect(store.append('boek-a', 1, feiten(1, 2))).rejects.toThrow(StoreBusy);
    expect(await store.append('boek-a', 1, feiten(1, 2))).toMatchObject({ revision: 2 });
  });

  it('als niemand bereikbaar is, dan is de opslag bezet; zodra dat wel zo is gaat het weer', async () => {
    server.dubbel.lijn.dicht = true;
    server.dubbel.lijn.knip();
    const vreemd = await server.open().catch((fout: unknown) => fout);
    expect(vreemd).toMatchObject({ name: 'OpenFailed', reason: 'unreachable' });
    await expect(store.append('boek-b', NO_STREAM, feiten(1))).rejects.toThrow(StoreBusy);
    await expect(store.headOfStream('boek-a')).rejects.toThrow(StoreBusy);
    await expect(alles(store.readAll(0))).rejects.toThrow(StoreBusy);
    server.dubbel.lijn.dicht = false;
    expect(await store.append('boek-a', 1, feiten(1, 2))).toMatchObject({ revision: 2, repeated: false });
  });

  it('als er te veel wachten, dan is het antwoord aan de volgende meteen bezet, en gaat de rest door', async () => {
    server.dubbel.vertraging = 30;
    const wachtend = reeks(5, 2).map((nummer) => store.append('boek-a', nummer - 1, [feit(nummer)]));
    await expect(store.append('boek-b', NO_STREAM, feiten(1))).rejects.toThrow(/5 appends wait/);
    await Promise.all(wachtend);
    expect(nummersVan(await alles(store.readAll(0)))).toEqual(reeks(7));
  });

  it('als een andere stroom traag is, dan hoeft deze daar niet op te wachten', async () => {
    const traag: (Kwaad | undefined)[] = ['stil'];
    server.dubbel.kwaad = () => traag.shift();
    const een = expect(store.append('boek-a', 1, feiten(1, 2))).rejects.toThrow(OutcomeUnclear);
    await even(20);
    expect(await store.append('boek-b', NO_STREAM, feiten(1))).toMatchObject({ revision: 0 });
    await een;
  });

  it('als de opslag sluit, dan wordt wat onderweg is beantwoord en wat wacht geweigerd', async () => {
    server.dubbel.vertraging = 50;
    const onderweg = store.append('boek-a', 1, feiten(1, 2));
    const wachtend = expect(store.append('boek-a', 2, feiten(1, 3))).rejects.toThrow(StoreClosed);
    await even(20);
    await store.close();
    expect(await onderweg).toMatchObject({ revision: 2 });
    await wachtend;
    expect(await (await server.open()).headOfStream('boek-a')).toBe(2);
  });

  it('als de lijn van een andere opslag breekt, dan merkt deze daar niets van', async () => {
    const ander = await maakServer();
    const daar = await ander.open();
    server.dubbel.vertraging = 60;
    ander.dubbel.kwaad = () => 'knip-ervoor';
    const hier = store.append('boek-a', 1, feiten(1, 2));
    await expect(daar.append('boek-a', NO_STREAM, feiten(1))).rejects.toThrow(OutcomeUnclear);
    expect(await hier).toMatchObject({ revision: 2, repeated: false });
    await ander.ruimOp();
  });

  it('als de verbinding net is gesloten, dan is er niets verstuurd en blijft het proces leven', async () => {
    const binnen = (store as unknown as { client: { getChannel(): Promise<{ close(): void }> } }).client;
    (await binnen.getChannel()).close();
    await expect(store.append('boek-a', 1, feiten(1, 2))).rejects.toThrow(StoreBusy);
    expect(await (await server.open()).headOfStream('boek-a')).toBe(1);
  });

  it('als een id, een stroom of een soort niet kan, dan wordt dat geweigerd', async () => {
    await expect(store.append('boek-a', 1, [{ ...feit(2), id: 'feit-2' }])).rejects.toThrow(/UUID/);
    await expect(store.append('$ce-boek', NO_STREAM, feiten(1))).rejects.toThrow(TypeError);
    await expect(store.append('boek-a', 1, [{ ...feit(2), type: '$feit' }])).rejects.toThrow(TypeError);
    const groot = reeks(6, 2).map((nummer) => feit(nummer, { tekst: 'x'.repeat(100_000) }));
    await expect(store.append('boek-a', 1, groot)).rejects.toMatchObject({ what: 'bytes', limit: 512 * 1024 });
  });

  it('als een gebeurtenis alleen meer dan 512 KiB is, dan gaat zij nog door, tot 900 KiB', async () => {
    const van = (bytes: number) => [feit(2, { tekst: 'x'.repeat(bytes) })];
    await expect(store.append('boek-a', 1, van(900 * 1024))).rejects.toMatchObject({
      what: 'bytes',
      limit: 900 * 1024,
    });
    expect(await store.append('boek-a', 1, van(890 * 1024))).toMatchObject({ revision: 2 });
  });
});
