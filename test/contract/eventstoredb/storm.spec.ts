import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Boekschrijvers, GRENZEN, OpslagOnbereikbaar, type Ingediend } from '@ontschot/boekschrijver';
import type { EventStore } from '@ontschot/event-store';
import { openLeesmodel, type Leesmodel } from '@ontschot/projecties';
import { telMetDeHand } from '../../knooppunten/hulp/grootboek.js';
import { even, reeks } from '../delen/hulp.js';

import { maakServer, type Proefserver } from './opstelling.js';
import { beproefStoringen, ingediend } from './storing.js';

const SEED = Number(process.env['ONTSCHOT_SEED'] ?? 20_250_301);
const BOEK = 'storm-2025';
const SOORTEN = ['abonnement', 'geen-leider', 'knip-erna', 'knip-ervoor', 'laat', 'stil', 'tweemaal'];

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

  it('als twee schrijvers op een boek werken, dan staat elke bevestigde beweging er precies eenmaal, en ziet de leeskant het', async () => {
    const { bevestigd, gedaan } = await beproefStoringen(SEED, 15, 6);
    expect(bevestigd).toBe(15 * 20);
    expect([...gedaan.keys()].sort()).toEqual(SOORTEN);
  }, 60_000);

  it('als de server schrijven blijft weigeren en te lezen is, dan krijgt elke opdracht op tijd antwoord, en staat er niets van wat niet is aangenomen', async () => {
    const grenzen = { ...GRENZEN, twijfelMs: 150, onduidelijkMs: 600 };
    const stores = [await server.open(), await server.open()];
    const schrijvers = stores.map((store) => new Boekschrijvers(store, grenzen));
    await schrijvers[0]!.dienIn(BOEK, [open]);
    server.dubbel.kwaad = () => 'geen-leider';
    const gehoord = new Map<string, unknown>();
    const klant = async (wie: number): Promise<void> => {
      for (const i of reeks(12)) {
        const begin = performance.now();
        const [antwoord] = await schrijvers[wie % 2]!.dienInElk(BOEK, [wijk(`w-${wie}-${i}`)]).catch(
          (reden: unknown) => [{ status: 'rejected' as const, reason: reden }],
        );
        expect(performance.now() - begin).toBeLessThan(GRENZEN.twijfelMs);
        expect(antwoord).toMatchObject({ status: 'rejected', reason: expect.any(OpslagOnbereikbaar) as unknown });
        gehoord.set(`w-${wie}-${i}`, ((antwoord as PromiseRejectedResult).reason as OpslagOnbereikbaar).uitkomst);
        await even(20);
      }
    };
    await Promise.all(reeks(6).map(klant));
    expect([...new Set(gehoord.values())].sort()).toEqual(['niet-aangenomen', 'onduidelijk']);
    expect(schrijvers.map(({ inTwijfel }) => inTwijfel)).toEqual([true, true]);
    server.dubbel.kwaad = () => undefined;
    await tot(() => schrijvers.every(({ inTwijfel }) => !inTwijfel));
    const vroeger = telMetDeHand(server.dubbel, BOEK).opdrachten;
    for (const [id, uitkomst] of gehoord)
      if (uitkomst === 'niet-aangenomen') expect([id, vroeger.get(id)]).toEqual([id, undefined]);
    for (const id of gehoord.keys()) await schrijvers[0]!.dienIn(BOEK, [wijk(id)]);
    const nu = telMetDeHand(server.dubbel, BOEK).opdrachten;
    for (const id of gehoord.keys()) expect([id, nu.get(id)?.length]).toEqual([id, 1]);
    for (const schrijver of schrijvers) await schrijver.sluit();
  });

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
