import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import { openSqliteStore, OutcomeUnclear, type EventStore, type NewEvent } from '@ontschot/event-store';
import { Boekschrijvers, GRENZEN, opdrachtHash, Overbelast, stroomVan, type Ingediend } from './index.js';

const BOEK = 'strijd-2025';

const ingediend = (id: string, opdracht: Ingediend['opdracht'] & Record<string, unknown>): Ingediend => ({
  herkomst: { id, afzender: 'a1', rol: 'controller', hash: opdrachtHash(opdracht) },
  opdracht,
});
const OPEN = ingediend('open', { soort: 'boek-openen', boek: BOEK, gemeente: 'Strijd', jaar: 2025 });
const wijk = (naam: string): Ingediend => ingediend(naam, { soort: 'wijk-instellen', wijk: naam, naam });

/** The store as another process has it, at some distance: every call takes `ms` longer. */
function opAfstand(echt: EventStore, ms: number, voorAppend = (): Promise<unknown> => Promise.resolve()): EventStore {
  return Object.assign(Object.create(echt) as EventStore, {
    append: async (stream: string, revision: number, events: readonly NewEvent[]) => {
      await wacht(ms);
      await voorAppend();
      return echt.append(stream, revision, events);
    },
    readStream: async function* (stream: string, vanaf: number) {
      await wacht(ms);
      yield* echt.readStream(stream, vanaf);
    },
    headOfStream: echt.headOfStream.bind(echt),
  });
}

describe('gegeven processen die om een boek strijden', () => {
  let map: string;
  let store: EventStore;
  beforeEach(async () => {
    map = await mkdtemp(join(tmpdir(), 'strijd-'));
    store = await openSqliteStore({ file: join(map, 'g.sqlite') });
    await new Boekschrijvers(store).dienIn(BOEK, [OPEN]);
  });
  afterEach(async () => {
    await store.close();
    await rm(map, { recursive: true, force: true });
  });

  /** Somebody else books one wijk, each time another. */
  let nummer = 0;
  const eenAnder = async (): Promise<void> => {
    await new Boekschrijvers(store).dienIn(BOEK, [wijk(`ander-${(nummer += 1)}`)]);
  };

  it('als beide steeds werk hebben, dan komt ook wie verder van de opslag staat aan de beurt', async () => {
    const geboekt = [0, 0];
    // Until both had their turns, however long that takes on a busy machine; the other has work all that time.
    const genoeg = (): boolean => Math.min(...geboekt) >= 60;
    await Promise.all(
      [1, 3].map(async (afstand, wie) => {
        const schrijver = new Boekschrijvers(opAfstand(store, afstand), { ...GRENZEN, strijdMs: 30_000 });
        const klant = async (k: number): Promise<void> => {
          for (let i = 0; !genoeg(); i += 1) {
            await schrijver.dienIn(BOEK, [wijk(`w-${wie}-${k}-${i}`)]);
            geboekt[wie] = (geboekt[wie] ?? 0) + 1;
          }
        };
        await Promise.all([0, 1, 2, 3, 4, 5].map(klant));
      }),
    );
    // Who gets no turn is told after a time that it is too busy, and the test fails on that.
    expect(genoeg()).toBe(true);
  });

  it('als een ander eerder was, dan gaat wat intussen binnenkwam mee in de volgende poging', async () => {
    let appends = 0;
    const later: Promise<unknown>[] = [];
    const schrijver = new Boekschrijvers(
      opAfstand(store, 5, async () => {
        appends += 1;
        if (appends > 1) return;
        later.push(schrijver.dienIn(BOEK, [wijk('later-1')]), schrijver.dienIn(BOEK, [wijk('later-2')]));
        await eenAnder();
      }),
    );
    await schrijver.dienIn(BOEK, [wijk('eerst')]);
    await Promise.all(later);
    expect(appends).toBe(2);
    expect(await store.headOfStream(stroomVan(BOEK))).toBe(4);
  });

  it('als anderen telkens eerder zijn, dan is het antwoord na een tijd dat het te druk is, en is er niets geboekt', async () => {
    const schrijver = new Boekschrijvers(opAfstand(store, 5, eenAnder), { ...GRENZEN, strijdMs: 200 });
    const begin = performance.now();
    await expect(schrijver.dienIn(BOEK, [wijk('nooit')])).rejects.toEqual(new Overbelast(1, 'strijd'));
    expect(performance.now() - begin).toBeGreaterThan(190);
    const [antwoord] = await new Boekschrijvers(store).dienIn(BOEK, [wijk('nooit')]);
    expect(antwoord).toMatchObject({ soort: 'geboekt', herhaald: false });
  });

  it('als het eerste lezen al langer duurt dan de tijd die er is, dan wordt na een verlies toch nog eens besloten', async () => {
    let appends = 0;
    const schrijver = new Boekschrijvers(
      opAfstand(store, 80, async () => {
        if ((appends += 1) === 1) await eenAnder();
      }),
      { ...GRENZEN, strijdMs: 20 },
    );
    expect((await schrijver.dienIn(BOEK, [wijk('traag')]))[0]).toMatchObject({ soort: 'geboekt' });
  });

  it('als lang onduidelijk was of er geschreven is en een ander eerder bleek, dan telt dat wachten niet mee', async () => {
    let appends = 0;
    const schrijver = new Boekschrijvers(
      opAfstand(store, 1, async () => {
        appends += 1;
        if (appends <= 3) throw new OutcomeUnclear();
        if (appends <= 5) await eenAnder();
      }),
      { ...GRENZEN, strijdMs: 60 },
    );
    expect((await schrijver.dienIn(BOEK, [wijk('onzeker')]))[0]).toMatchObject({ soort: 'geboekt' });
    expect(appends).toBe(6);
  });

  it('als velen wachten terwijl anderen telkens eerder zijn, dan telt de tijd voor elk vanaf het aannemen', async () => {
    const grenzen = { ...GRENZEN, strijdMs: 300, partij: 1 };
    const schrijver = new Boekschrijvers(opAfstand(store, 2, eenAnder), grenzen);
    const begin = performance.now();
    const uitkomsten = await Promise.allSettled(
      Array.from({ length: 20 }, (_, i) => schrijver.dienIn(BOEK, [wijk(`nooit-${i}`)])),
    );
    // One after another it would be twenty times as long.
    expect(performance.now() - begin).toBeLessThan(10 * grenzen.strijdMs);
    for (const een of uitkomsten) expect(een).toEqual({ status: 'rejected', reason: new Overbelast(1, 'strijd') });
  });
});
