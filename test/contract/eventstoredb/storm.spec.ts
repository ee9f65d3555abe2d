import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Boekschrijvers, opdrachtHash, type Ingediend } from '@ontschot/boekschrijver';
import type { EventStore } from '@ontschot/event-store';
import { openLeesmodel, type Leesmodel } from '@ontschot/projecties';
import { kans } from '../../crash-store/schrift.js';
import type { Kwaad } from '../../hulp/eventstoredb-dubbel/dubbel.js';
import { alles, even, reeks } from '../delen/hulp.js';
import { maakServer, type Proefserver } from './opstelling.js';

const SEED = Number(process.env['ONTSCHOT_SEED'] ?? 20_250_301);
const BOEK = 'storm-2025';
const KLANTEN = 6;
const PER_KLANT = 25;
const KWAAD: readonly Kwaad[] = ['knip-ervoor', 'knip-erna', 'geen-leider'];

const ingediend = (id: string, opdracht: Ingediend['opdracht'] & Record<string, unknown>): Ingediend => ({
  herkomst: { id, afzender: 'a1', rol: 'controller', hash: opdrachtHash(opdracht) },
  opdracht,
});
const open = ingediend('open', { soort: 'boek-openen', boek: BOEK, gemeente: 'Storm', jaar: 2025 });
const wijk = (naam: string): Ingediend => ingediend(naam, { soort: 'wijk-instellen', wijk: naam, naam });

describe(`gegeven een server waarvan de lijn telkens breekt (seed ${SEED})`, () => {
  let server: Proefserver;
  let map: string;
  let lees: Leesmodel | undefined;
  beforeEach(async () => {
    server = await maakServer();
    map = mkdtempSync(join(tmpdir(), 'storm-'));
  });
  afterEach(async () => {
    await lees?.stop();
    await server.ruimOp();
    rmSync(map, { recursive: true, force: true });
  });

  const volger = async (store: EventStore): Promise<Leesmodel> => {
    lees = openLeesmodel({ file: join(map, 'lees.sqlite'), store, log: () => undefined });
    await lees.start();
    return lees;
  };
  const tot = async (klaar: () => boolean): Promise<void> => {
    while (!klaar()) await even(10);
  };

  it('als twee schrijvers op een boek werken, dan staat alles wat bevestigd is er precies eenmaal, en ziet de leeskant het', async () => {
    const stores = [await server.open(), await server.open()] as const;
    const schrijvers = stores.map((store) => new Boekschrijvers(store));
    const gelezen = await volger(stores[1]);
    await schrijvers[0]!.dienIn(BOEK, [open]);
    const dobbel = kans(SEED);
    let gedaan = 0;
    server.dubbel.kwaad = () => {
      if (dobbel() > 0.3) return undefined;
      gedaan++;
      return KWAAD[Math.floor(dobbel() * KWAAD.length)];
    };

    const bevestigd: string[] = [];
    /** Sends each opdracht until it is answered, as a client with an idempotency key does. */
    const klant = async (nummer: number): Promise<void> => {
      for (const i of reeks(PER_KLANT)) {
        const opdracht = wijk(`w${nummer}-${i}`);
        for (let klaar = false; !klaar;) {
          const [antwoord] = await schrijvers[nummer % 2]!.dienInElk(BOEK, [opdracht]);
          klaar = antwoord?.status === 'fulfilled';
          if (antwoord?.status === 'rejected') {
            expect((antwoord.reason as Error).name).toMatch(/OpslagOnbereikbaar|Overbelast/);
            await even(5);
          }
        }
        bevestigd.push(opdracht.herkomst.id);
      }
    };
    await Promise.all(reeks(KLANTEN).map(klant));
    server.dubbel.kwaad = () => undefined;

    const events = await alles(stores[0].readStream(`boek-${BOEK}`, 0));
    expect(events.map(({ revision }) => revision)).toEqual(reeks(events.length));
    const ids = events.map(({ metadata }) => (metadata as { opdracht: { id: string } }).opdracht.id);
    expect(ids.sort()).toEqual([open.herkomst.id, ...bevestigd].sort());
    expect(bevestigd).toHaveLength(KLANTEN * PER_KLANT);
    expect(gedaan).toBeGreaterThan(5);
    expect(await gelezen.wachtOp(BOEK, events.length - 1, 15_000)).toBe(true);
    for (const schrijver of schrijvers) await schrijver.sluit();
  }, 60_000);

  it('als de server wegblijft, dan wordt de leeskant rood met de reden, en vanzelf weer groen en bij', async () => {
    const store = await server.open();
    const schrijvers = new Boekschrijvers(store);
    await schrijvers.dienIn(BOEK, [open]);
    const gelezen = await volger(store);
    await tot(() => gelezen.gereed().gereed);
    server.dubbel.lijn.dicht = true;
    server.dubbel.lijn.knip();
    await tot(() => !gelezen.gereed().gereed);
    expect(gelezen.gereed().reden).toContain('niet te volgen');
    await even(200);
    expect(gelezen.gereed().gereed).toBe(false);
    server.dubbel.lijn.dicht = false;
    const [antwoord] = await schrijvers.dienIn(BOEK, [wijk('noord')]);
    expect(antwoord?.soort).toBe('geboekt');
    expect(await gelezen.wachtOp(BOEK, 1, 15_000)).toBe(true);
    await tot(() => gelezen.gereed().gereed);
    await schrijvers.sluit();
  });
});
