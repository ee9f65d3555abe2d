import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { once, type EventEmitter } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OutcomeUnclear, type EventStore } from '@ontschot/event-store';
import { Hoofdsleutels } from '@ontschot/teksten';
import { maakDienst } from '../../apps/api/src/dienst.js';
import { DemoVuller } from '../../apps/api/src/demo/demo-vuller.js';
import { Levensloop } from '../../apps/api/src/gezondheid/levensloop.js';
import { leesInstellingen } from '../../apps/api/src/instellingen.js';
import { leesbaar, start } from '../../apps/api/src/start.js';
import { EVENT_STORE } from '../../apps/api/src/opslag/opslag.js';
import { welkom } from '../../apps/api/src/welkom.js';
import { Proef } from './hulp/app.js';
import { BOEK, PAD, vertel } from './hulp/verhaal.js';

/** The built service, as `npm start` runs it. */
const MAIN = join(import.meta.dirname, '../../dist/node/dienst.js');

const demo = (omgeving: Record<string, string>) =>
  leesInstellingen({ ONTSCHOT_MODUS: 'demo', ONTSCHOT_DEMO: 'nee', ONTSCHOT_LOG: 'stil', ...omgeving });

describe('de dienst', () => {
  let map: string;
  beforeEach(() => {
    map = mkdtempSync(join(tmpdir(), 'ontschot-dienst-'));
  });
  afterEach(() => rmSync(map, { recursive: true, force: true }));

  it('zegt dat zij leeft en of zij gereed is', async () => {
    const proef = await Proef.start();
    await proef.vraag().get('/gezondheid/levend').expect(200, { levend: true });
    await proef.vraag().get('/gezondheid/gereed').expect(200, { gereed: true });
    const levensloop = proef.app.get(Levensloop);
    let klaar = (): void => undefined;
    const werk = levensloop.tijdens('het vullen van de demo', () => new Promise((verder) => (klaar = verder)));
    await proef
      .vraag()
      .get('/gezondheid/gereed')
      .expect(503, { gereed: false, redenen: ['het vullen van de demo is bezig'] });
    klaar();
    await werk;
    await proef.vraag().get('/gezondheid/gereed').expect(200);
    await proef.stop();
  });

  it('neemt niets meer aan als zij stopt, en rondt af wat is aangenomen', async () => {
    const proef = await Proef.start();
    await vertel(proef, 'boek-openen');
    await proef.app.getHttpAdapter().getInstance().listen({ port: 0, host: '127.0.0.1' });
    const wijken = Array.from({ length: 2_000 }, (_, i) => ({
      opdrachtId: `w-${i}`,
      soort: 'wijk-instellen',
      wijk: `w-${i}`,
      naam: 'Wijk',
    }));
    const aangekomen = once(proef.app.getHttpServer() as EventEmitter, 'request');
    const onderweg = proef
      .vraag()
      .post(`${PAD}/opdrachten`)
      .set('authorization', `Bearer ${proef.token('controller')}`)
      .send({ opdrachten: wijken })
      .then(({ status, body }) => ({ status, revisie: (body as { revisie: number }).revisie }));
    await aangekomen;
    await new Promise((verder) => setTimeout(verder, 30));
    await proef.app.close();
    expect(await onderweg).toEqual({ status: 200, revisie: 2_000 });
    await proef.begin();
    await proef.haal(PAD).set('ontschot-minstens', '2000').expect(200);
    await proef.stop();
  });

  it('wacht bij het stoppen niet op een opslag die niet zegt of er geschreven is: wie open staat krijgt 503', async () => {
    const proef = await Proef.start();
    await proef.app.getHttpAdapter().getInstance().listen({ port: 0, host: '127.0.0.1' });
    let gevraagd = (): void => undefined;
    const bijDeOpslag = new Promise<void>((verder) => (gevraagd = verder));
    proef.app.get<EventStore>(EVENT_STORE).append = () => {
      gevraagd();
      return Promise.reject(new OutcomeUnclear());
    };
    const onderweg = vertel(proef, 'boek-openen').catch((fout: unknown) => String(fout));
    await bijDeOpslag;
    await proef.app.close();
    expect(await onderweg).toContain('503');
    await proef.stop();
  });

  it('zegt het duidelijk als de poort bezet is', async () => {
    const ander = createServer().listen(0, '127.0.0.1');
    await once(ander, 'listening');
    const { port } = ander.address() as AddressInfo;
    const fout: unknown = await start(demo({ ONTSCHOT_GEGEVENS: map, PORT: String(port) })).catch(
      (een: unknown) => een,
    );
    expect(leesbaar(fout)).toBe(`Poort ${port} is al in gebruik. Kies een andere met PORT=..., of stop wat er draait.`);
    ander.close();
  });

  it('zegt het duidelijk als de map geen map is, of het bestand geen opslag', async () => {
    const bestand = join(map, 'bestand');
    writeFileSync(bestand, 'x');
    const geenMap: unknown = await start(demo({ ONTSCHOT_GEGEVENS: bestand, PORT: '0' })).catch((een: unknown) => een);
    expect(leesbaar(geenMap)).toBe(`${bestand} is een bestand en geen map. Kies een andere met ONTSCHOT_GEGEVENS=....`);
    writeFileSync(
      join(map, 'gebeurtenissen.sqlite'),
      'dit is geen database, maar wel lang genoeg om te lezen'.repeat(100),
    );
    const geenOpslag: unknown = await start(demo({ ONTSCHOT_GEGEVENS: map, PORT: '0' })).catch((een: unknown) => een);
    expect(leesbaar(geenOpslag)).toBe(
      `De opslag ${join(map, 'gebeurtenissen.sqlite')} kan niet open: ` +
        'het bestand is geen opslag van Ontschot; kies een andere map met ONTSCHOT_GEGEVENS=....',
    );
  });

  it('zegt het duidelijk als er een map staat waar het leesmodel hoort', async () => {
    const file = join(map, 'leesmodel.sqlite');
    mkdirSync(file);
    const fout: unknown = await start(demo({ ONTSCHOT_GEGEVENS: map, PORT: '0' })).catch((een: unknown) => een);
    expect(leesbaar(fout)).toBe(
      `${file} is geen bestand, en daar hoort de leesdatabase. Haal het weg, of kies een andere map.`,
    );
  });

  it('zegt het duidelijk als deze gebruiker niet bij een bestand mag', () => {
    const fout = Object.assign(new Error('EACCES'), { code: 'EACCES', path: '/g/leesmodel.sqlite' });
    expect(leesbaar(fout)).toBe(
      'Bij /g/leesmodel.sqlite mag deze gebruiker niet. Kies een andere map met ONTSCHOT_GEGEVENS=....',
    );
  });

  it('eindigt met code 1 en een zin als de map niet kan worden gemaakt, en blijft nooit hangen', () => {
    const bestand = join(map, 'bestand');
    writeFileSync(bestand, 'x');
    // In /proc nobody makes a folder, and the system says so in a way of its own.
    for (const gegevens of [join(bestand, 'gegevens'), ...(existsSync('/proc') ? ['/proc/ontschot/gegevens'] : [])]) {
      const { status, signal, stdout, stderr } = spawnSync(process.execPath, [MAIN], {
        env: { ONTSCHOT_MODUS: 'demo', PORT: '0', ONTSCHOT_GEGEVENS: gegevens },
        timeout: 20_000,
        encoding: 'utf8',
      });
      expect({ status, signal, stdout, stderr }).toEqual({
        status: 1,
        signal: null,
        stdout: '',
        stderr: `De map ${gegevens} kan niet worden gemaakt. Kies een andere met ONTSCHOT_GEGEVENS=....\n`,
      });
    }
  }, 60_000);

  it('maakt de map van de gegevens voor deze gebruiker alleen', async () => {
    const gegevens = join(map, 'gegevens');
    const app = await maakDienst(demo({ ONTSCHOT_GEGEVENS: gegevens }));
    expect(statSync(gegevens).mode & 0o777).toBe(0o700);
    await app.init();
    await app.close();
  });

  it('begroet op één scherm, met het adres, de tokens en wat te proberen', () => {
    const tekst = welkom(demo({ ONTSCHOT_GEGEVENS: map }), 3000);
    expect(tekst.split('\n').length).toBeLessThan(20);
    for (const deel of ['http://127.0.0.1:3000 ', '/v1/demo/tokens', 'curl ', map]) expect(tekst).toContain(deel);
    const sleutels = join(map, 'sleutels');
    writeFileSync(sleutels, Hoofdsleutels.nieuweRegel());
    const productie = leesInstellingen({
      ONTSCHOT_OIDC_ISSUER: 'https://x.example',
      ONTSCHOT_OIDC_AUDIENCE: 'a',
      ONTSCHOT_HOOFDSLEUTEL_BESTAND: sleutels,
    });
    expect(welkom(productie, 80)).not.toContain('tokens');
  });

  it('vult de demo één keer, en wat daarna stand houdt is van het boek', async () => {
    const proef = await Proef.start();
    const kop = () => proef.app.get<EventStore>(EVENT_STORE).headOfStream(`boek-${BOEK}`);
    await proef.app.get(DemoVuller).vul();
    const revisie = await kop();
    const { body } = await proef.haal(PAD).set('ontschot-minstens', String(revisie)).expect(200);
    expect(body).toMatchObject({ boek: BOEK, gemeente: 'Leeuwarden', jaar: 2025, revisie });
    // Whoever tries the demo in the role of one who sees only what is its own, sees something.
    const gezien = await proef.haal(`${PAD}/verantwoording?koker=6.812`, 'financier').expect(200);
    expect(gezien.body.budgetten.length).toBeGreaterThan(0);
    const { body: posten } = await proef.haal(`${PAD}/verplichtingen`, 'aanbieder').expect(200);
    expect(posten.regels.length).toBeGreaterThan(0);
    const { body: wijken } = await proef.haal(`${PAD}/saldi?per=wijk`, 'wijkteam').expect(200);
    expect(wijken.regels.length).toBeGreaterThan(0);
    await proef.app.get(DemoVuller).vul();
    expect(await kop()).toBe(revisie);
    await proef.stop();
  });
});
