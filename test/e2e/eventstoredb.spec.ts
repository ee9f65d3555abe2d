import { Writable } from 'node:stream';
import { setTimeout as wacht } from 'node:timers/promises';
import { GRENZEN } from '@ontschot/boekschrijver';
import { Dubbel } from '../hulp/eventstoredb-dubbel/dubbel.js';
import { Proef } from './hulp/app.js';
import { BOEK, PAD, VERHAAL, vertel } from './hulp/verhaal.js';

const SALDI = `${PAD}/saldi?per=koker&op=2025-12-31`;

describe('de dienst op EventStoreDB (dubbel)', () => {
  let dubbel: Dubbel;
  let omgeving: Record<string, string>;
  let proef: Proef;
  const regels: string[] = [];
  const log = new Writable({
    write: (deel: Buffer, _, klaar) => {
      regels.push(String(deel));
      klaar();
    },
  });
  beforeAll(async () => {
    dubbel = await Dubbel.start();
    omgeving = { ONTSCHOT_EVENTSTORE: dubbel.adres, ONTSCHOT_LOG: 'error' };
    proef = await Proef.start(omgeving, {}, log);
  });
  afterAll(async () => {
    await proef.stop();
    await dubbel.sluit();
  });

  const gereed = async () => (await proef.vraag().get('/gezondheid/gereed')) as { status: number; body: object };
  const tot = async (status: number): Promise<object> => {
    for (;;) {
      const antwoord = await gereed();
      if (antwoord.status === status) return antwoord.body;
      await wacht(20);
    }
  };

  it('boekt alles wat de API kan, en geeft na een herstart met een leeg leesmodel dezelfde saldi', async () => {
    await vertel(proef);
    const events = dubbel.logboek.stroom(`boek-${BOEK}`);
    expect(events.length).toBeGreaterThanOrEqual(VERHAAL.length);
    await tot(200);
    const eerder = (await proef.haal(SALDI).expect(200)).body as object;
    await proef.stop();
    proef = await Proef.start(omgeving, {}, log);
    await tot(200);
    expect((await proef.haal(SALDI).expect(200)).body).toEqual(eerder);
  });

  it('zegt dat hij niet gereed is en weigert werk zolang de server weg is, en gaat daarna vanzelf verder', async () => {
    dubbel.lijn.dicht = true;
    dubbel.lijn.knip();
    expect(await tot(503)).toEqual({
      gereed: false,
      redenen: ['de gebeurtenissen zijn niet te volgen; de oorzaak staat in het log'],
    });
    // What the client said is in the log, for whoever keeps the service.
    expect(regels.filter((regel) => regel.includes('de projecties volgen de gebeurtenissen niet')).at(-1)).toMatch(
      /"melding":"[^"]{10,}/,
    );
    const nieuw = { boek: 'GM0080-2026', gemeente: 'Leeuwarden', jaar: 2026 };
    await proef.stuur('/v1/boeken', nieuw, 'weg-1', 'beheerder').expect(503);
    dubbel.lijn.dicht = false;
    const { body } = await proef.stuur('/v1/boeken', nieuw, 'weg-1', 'beheerder').expect(201);
    expect(body).toMatchObject({ herhaald: false });
    await tot(200);
    await proef.haal('/v1/boeken/GM0080-2026/saldi?per=koker&op=2026-12-31').expect(200);
  });

  it('neemt niets meer aan zolang de opslag te lezen is maar niet zegt of er is geboekt, zegt dat, en is dan niet gereed', async () => {
    const stuur = (wijk: string) => proef.stuur(`${PAD}/wijken`, { wijk, naam: wijk }, `twijfel-${wijk}`);
    dubbel.kwaad = () => 'geen-leider';
    const erin = stuur('erin').then((antwoord) => antwoord);
    await wacht(500);
    const begin = performance.now();
    const wachtend = await stuur('wachtend').expect(503);
    // Far below the time after which it is told to be unclear.
    expect(performance.now() - begin).toBeLessThan(GRENZEN.onduidelijkMs / 2);
    expect(wachtend.headers['retry-after']).toBe('2');
    expect(wachtend.body).toMatchObject({ code: 'opslag-onbereikbaar', uitkomst: 'niet-aangenomen' });
    expect(wachtend.body.detail).toMatch(/hier niet aangenomen.*dezelfde Idempotency-Key, nooit met een nieuwe/);
    expect(await tot(503)).toEqual({
      gereed: false,
      redenen: ['de opslag zegt niet of een boeking is gelukt; welk boek staat in het log'],
    });
    const nu = performance.now();
    await stuur('nieuw').expect(503);
    const { body } = await stuur('erin').expect(503);
    expect(performance.now() - nu).toBeLessThan(GRENZEN.twijfelMs);
    expect(body.uitkomst).toBe('onduidelijk');
    expect(body.detail).not.toMatch(/niet aangenomen/);
    expect(body.detail).toMatch(/zegt nu niet of deze opdracht is geboekt/);
    // What is written can still be read.
    await proef.haal(SALDI).expect(200);
    dubbel.kwaad = () => undefined;
    expect((await erin).status).toBe(201);
    await tot(200);
    const wijken = () =>
      dubbel.logboek
        .stroom(`boek-${BOEK}`)
        .map(({ data }) => (JSON.parse(Buffer.from(data).toString()) as { wijk?: string }).wijk)
        .filter((wijk) => ['erin', 'wachtend', 'nieuw'].includes(wijk ?? ''));
    expect(wijken()).toEqual(['erin']);
    expect((await stuur('wachtend').expect(201)).body.herhaald).toBe(false);
    expect((await stuur('erin').expect(201)).body.herhaald).toBe(true);
    expect(wijken()).toEqual(['erin', 'wachtend']);
    expect(regels.filter((regel) => regel.includes('niets aangenomen'))).toEqual([
      expect.stringContaining(`"boek":"${BOEK}"`),
    ]);
  });
});
