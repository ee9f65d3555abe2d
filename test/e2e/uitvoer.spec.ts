import { get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wacht } from 'node:timers/promises';
import type { EventStore } from '@ontschot/event-store';
import { Leesmodel } from '@ontschot/projecties';
import { DEMO_BOEK } from '../../apps/api/src/demo/demo-boek.js';
import { DemoVuller } from '../../apps/api/src/demo/demo-vuller.js';
import { EVENT_STORE } from '../../apps/api/src/opslag/opslag.js';
import { Proef, rijen, type Rol, type Wie } from './hulp/app.js';
import { schrijfGrootboek } from './hulp/grootboek.js';

const PAD = `/v1/boeken/${DEMO_BOEK}`;
const GROOT = 'groot-2025';
const GROOTPAD = `/v1/boeken/${GROOT}`;

describe('een boek in een vorm van anderen', () => {
  let proef: Proef;
  let revisie: number;
  beforeAll(async () => {
    proef = await Proef.start({}, { uitvoeren: 3 });
    revisie = await proef.app.get(DemoVuller).vul();
    const laatste = await schrijfGrootboek(proef.app.get<EventStore>(EVENT_STORE), GROOT, 8_000);
    const lees = proef.app.get(Leesmodel);
    expect(await lees.wachtOp(GROOT, laatste, 60_000)).toBe(true);
    await proef.app.getHttpAdapter().getInstance().listen({ port: 0, host: '127.0.0.1' });
  }, 120_000);
  afterAll(() => proef.stop());

  const uitvoeren = async (pad = PAD, wie: Wie = 'controller') =>
    rijen((await proef.haal(`${pad}/uitvoeren`, wie).expect(200)).body.uitvoeren);

  /** Asks for a file and reads no more of it than came by itself. */
  const begin = (wie: Wie = 'controller', pad = `${GROOTPAD}/uitvoer/journaal`) =>
    new Promise<IncomingMessage>((klaar, mis) => {
      const { port } = (proef.app.getHttpServer() as { address(): AddressInfo }).address();
      const headers = { authorization: `Bearer ${proef.token(wie)}`, connection: 'close' };
      get({ host: '127.0.0.1', port, path: pad, headers }, (antwoord) => klaar(antwoord.pause())).on('error', mis);
    });
  const idVan = (antwoord: IncomingMessage): string => String(antwoord.headers['ontschot-uitvoer']);
  const staat = async (id: string, wie: Wie = 'controller') =>
    (await uitvoeren(GROOTPAD, wie)).find((een) => een['id'] === id);
  const tot = async (id: string, gezocht: string, wie: Wie = 'controller'): Promise<unknown> => {
    for (let i = 0; i < 1_000; i += 1) {
      const een = await staat(id, wie);
      if (een?.['staat'] === gezocht) return een;
      await wacht(25);
    }
    throw new Error(`werd niet ${gezocht}: ${JSON.stringify(await staat(id, wie))}`);
  };
  /** What came over, and whether it ended as it should. */
  const leesAf = (antwoord: IncomingMessage) =>
    new Promise<{ tekst: string; heel: boolean }>((klaar) => {
      let tekst = '';
      antwoord.setEncoding('utf8').on('data', (deel: string) => (tekst += deel));
      antwoord.on('error', () => undefined).on('close', () => klaar({ tekst, heel: antwoord.complete }));
      antwoord.resume();
    });

  it('staat met elke vorm in een lijst, met wat daarbij is te vragen', async () => {
    const { body } = await proef.haal('/v1/uitvoersoorten').expect(200);
    const soorten = rijen(body.uitvoersoorten);
    expect(soorten[0]).toMatchObject({ naam: 'journaal', extensie: 'journal', huishoudens: false });
    const saldi = soorten.find(({ naam }) => naam === 'csv-saldi');
    expect(saldi).toMatchObject({ extensie: 'csv', mediatype: 'text/csv; charset=utf-8; header=present' });
    expect(saldi?.['vraag']).toContainEqual(expect.objectContaining({ naam: 'per', verplicht: true }));
    expect(new Set(soorten.map(({ naam }) => naam)).size).toBe(soorten.length);
  });

  it('komt als bestand, en staat daarna in het overzicht als klaar', async () => {
    const { text, headers } = await proef.haal(`${PAD}/uitvoer/journaal`).set('accept', 'text/plain').expect(200);
    expect(headers).toMatchObject({
      'content-type': 'text/plain; charset=utf-8',
      'content-disposition': `attachment; filename="boek-${DEMO_BOEK}-journaal.journal"`,
      'cache-control': 'no-store',
    });
    expect(text).toContain(`; einde: `);
    const id = headers['ontschot-uitvoer'] as string;
    expect((await uitvoeren()).find((een) => een['id'] === id)).toMatchObject({
      ...{
        boek: DEMO_BOEK,
        soort: 'journaal',
        staat: 'klaar',
        gelezen: revisie + 1,
        totaal: revisie + 1,
        percent: 100,
      },
      begonnen: expect.stringMatching(/Z$/) as string,
      geeindigd: expect.stringMatching(/Z$/) as string,
    });
    expect((await uitvoeren(PAD, 'auditor')).some((een) => een['id'] === id)).toBe(false);
  });

  it('gaat tot en met een revisie, als daarom is gevraagd', async () => {
    const { text } = await proef.haal(`${PAD}/uitvoer/journaal?totEnMetRevisie=60`).expect(200);
    expect(text).toContain('; gebeurtenissen: 61\n');
    expect(text).not.toMatch(/ \((6[1-9]|[7-9]\d|\d{3})\) /);
    const { text: leeg } = await proef.haal(`${PAD}/uitvoer/journaal?totEnMetRevisie=0`).expect(200);
    expect(leeg).toContain('; einde: 0 boekingen uit 1 gebeurtenissen\n');
  });

  it.each([
    [`uitvoer/journaal?totEnMetRevisie=99999`, 400],
    [`uitvoer/journaal?totEnMetRevisie=-1`, 400],
    [`uitvoer/journaal?per=budget`, 400],
    [`uitvoer/csv-saldi`, 400],
    [`uitvoer/csv-saldi?per=niets`, 400],
    [`uitvoer/csv-journaal?cursor=abc`, 400],
    [`uitvoer/csv-journaal?aantal=3`, 400],
    [`uitvoer/csv-organisaties?totEnMetRevisie=3`, 400],
    [`uitvoer/csv-verantwoording?koker=nergens`, 404],
    [`uitvoer/csv-nergens`, 404],
    [`uitvoer/nergens`, 404],
    [`uitvoeren?aantal=1`, 400],
  ])('en zegt wat er mis is met %s', async (pad, status) => {
    const { body } = await proef.haal(`${PAD}/${pad}`).expect(status);
    expect(body).toMatchObject({ code: status === 404 ? 'niet-gevonden' : 'vraag-ongeldig' });
  });

  it('is er niet van een boek dat er niet is', async () => {
    for (const soort of ['journaal', 'csv-organisaties'])
      await proef.haal(`/v1/boeken/GM9999-2025/uitvoer/${soort}`).expect(404);
    await proef.haal(`/v1/boeken/nergens/uitvoer/journaal`).expect(400);
  });

  it('met codes van huishoudens gaat alleen naar een auditor die zegt waarvoor, en elk huishouden ziet dat', async () => {
    const pad = `${PAD}/uitvoer/cloudevents`;
    await proef.haal(pad, 'controller').expect(403);
    const kaal = proef
      .vraag()
      .get(pad)
      .set('authorization', `Bearer ${proef.token('auditor')}`);
    await kaal.expect(400).expect(({ body }: { body: { fouten: object[] } }) => {
      expect(body.fouten).toMatchObject([{ veld: 'Ontschot-Doelbinding' }]);
    });
    const { text } = await proef.haal(pad, 'auditor').buffer(true).expect(200);
    expect(text.trim().split('\n')).toHaveLength(revisie + 1);
    const { body } = await proef.vraag().get('/v1/demo/tokens').expect(200);
    const code = String(rijen(body.tokens).find(({ rol }) => rol === 'inwoner')?.['huishouden']);
    const { body: boek } = await proef.haal(`${PAD}/huishoudens/${code}/inzagelogboek`, 'inwoner').expect(200);
    expect(rijen(boek.inzagelogboek)).toContainEqual(expect.objectContaining({ wat: 'uitvoer-cloudevents' }));
  });

  it('wacht op wat de vrager net schreef, en zegt het als die dat verkeerd noemt', async () => {
    const { headers, body } = await proef.stuur(`${PAD}/wijken`, { wijk: 'net', naam: 'Net' }, 'net-1').expect(201);
    revisie = Number(body.revisie ?? String(headers['etag']).replaceAll('"', ''));
    const met = (minstens: string) => proef.haal(`${PAD}/uitvoer/iv3-jaar`).set('ontschot-minstens', minstens);
    await met(String(revisie)).expect(200);
    await met('straks').expect(400);
  });

  it('wordt niet gemaakt als alleen naar de kop wordt gevraagd', async () => {
    const { headers } = await proef
      .vraag()
      .head(`${GROOTPAD}/uitvoer/journaal`)
      .set('authorization', `Bearer ${proef.token('controller')}`)
      .expect(200);
    expect(headers['content-disposition']).toContain('groot-2025');
    expect((await tot(String(headers['ontschot-uitvoer']), 'klaar')) as object).toMatchObject({ gelezen: 0 });
  });

  it('wacht op wie langzaam leest, en toont dan hoe ver het is', async () => {
    const antwoord = await begin();
    // Until what lies between is full: then nothing more is read, however long it takes.
    let [eerst, later] = [await staat(idVan(antwoord)), await staat(idVan(antwoord))];
    for (let i = 0; i < 50 && (i < 2 || eerst!['gelezen'] !== later!['gelezen']); i += 1) {
      await wacht(400);
      [eerst, later] = [later, await staat(idVan(antwoord))];
    }
    expect(later).toMatchObject({ staat: 'loopt', gelezen: eerst!['gelezen'], geeindigd: null });
    expect(later!['gelezen']).toBeLessThan(8_000);
    expect(later!['percent']).toBeLessThan(100);
    const { tekst, heel } = await leesAf(antwoord);
    expect(heel).toBe(true);
    expect(tekst.slice(tekst.lastIndexOf('; einde'))).toMatch(/^; einde: 8001 boekingen uit \d+ gebeurtenissen\n$/);
    await tot(idVan(antwoord), 'klaar');
  });

  it('breekt af als dat wordt gevraagd: wie leest, ziet dat het niet heel is', async () => {
    const antwoord = await begin();
    const weg = (wie: Wie, id: string, pad = GROOTPAD) =>
      proef
        .vraag()
        .delete(`${pad}/uitvoeren/${id}`)
        .set('authorization', `Bearer ${proef.token(wie)}`);
    await weg('auditor', idVan(antwoord)).expect(404);
    await weg('controller', idVan(antwoord), PAD).expect(404);
    expect(await staat(idVan(antwoord))).toMatchObject({ staat: 'loopt' });
    await weg('controller', idVan(antwoord)).expect(204);
    const { tekst, heel } = await leesAf(antwoord);
    expect(heel).toBe(false);
    expect(tekst).not.toContain('; einde: ');
    expect(await staat(idVan(antwoord))).toMatchObject({ staat: 'afgebroken' });
    await weg('controller', idVan(antwoord)).expect(204);
    await weg('controller', 'nergens').expect(404);
  });

  it('houdt op als de verbinding weggaat', async () => {
    const antwoord = await begin();
    antwoord.destroy();
    const einde = (await tot(idVan(antwoord), 'afgebroken')) as { gelezen: number };
    expect(einde.gelezen).toBeLessThan(8_000);
    await wacht(100);
    expect(((await staat(idVan(antwoord))) as { gelezen: number }).gelezen).toBe(einde.gelezen);
  });

  it('weigert wie er te veel tegelijk wil, tot er een klaar is', async () => {
    const ander = await proef.iemand('auditor', 'tweede-auditor');
    const lopend = [await begin(), await begin()];
    const { body, headers } = await proef.haal(`${PAD}/uitvoer/journaal`).expect(503);
    expect(body).toMatchObject({ code: 'overbelast', detail: expect.stringContaining('2 uitvoeren') as string });
    expect(headers['retry-after']).toBe('30');
    lopend.push(await begin('auditor'));
    await proef.haal(`${PAD}/uitvoer/journaal`, ander).expect(503);
    for (const een of lopend) een.destroy();
    for (const een of lopend.slice(0, 2)) await tot(idVan(een), 'afgebroken');
    await proef.haal(`${PAD}/uitvoer/journaal`).expect(200);
  });

  it.each(['raad', 'wijkteam', 'beheerder', 'aanbieder', 'financier', 'inwoner'] as Rol[])(
    'is niet voor een %s: die neemt alleen tabellen van eigen vragen mee',
    async (rol) => {
      const { body } = await proef.haal('/v1/uitvoersoorten', rol).expect(200);
      const namen = (body.uitvoersoorten as { naam: string }[]).map(({ naam }) => naam);
      expect(namen.filter((naam) => !naam.startsWith('csv-'))).toEqual([]);
      for (const soort of ['journaal', 'cloudevents', 'csv-journaal', 'csv-weigeringen'])
        await proef.haal(`${PAD}/uitvoer/${soort}`, rol).expect(403);
    },
  );
});
