import { Proef, rijen, type Rol } from './hulp/app.js';
import { volg as begint, type Stroom } from './hulp/stroom.js';
import { PAD, vertel } from './hulp/verhaal.js';

describe('de stroom van gebeurtenissen', () => {
  let proef: Proef;
  let open: Stroom[] = [];
  /** Revisie of the boek when a test begins. */
  let kop = -1;

  const begin = async (grenzen = {}) => {
    proef = await Proef.start({}, grenzen);
    kop = await vertel(proef, 'budget-instellen');
    await proef.app.getHttpAdapter().getInstance().listen({ port: 0, host: '127.0.0.1' });
  };
  const volg = async (koppen: Record<string, string> = {}, vraag = '', rol: Rol = 'controller'): Promise<Stroom> => {
    const stroom = await begint(proef, rol, koppen, vraag);
    open.push(stroom);
    return stroom;
  };
  const wijk = (nummer: number) =>
    proef.stuur(`${PAD}/wijken`, { wijk: `w-${nummer}`, naam: `Wijk ${nummer}` }, `w-${nummer}`).expect(201);

  afterEach(async () => {
    for (const { verzoek } of open) verzoek.destroy();
    open = [];
    await proef.stop();
  });

  it('geeft eerst wat kwam na Last-Event-ID en dan wat er gebeurt, zonder gat en zonder herhaling', async () => {
    await begin();
    const stroom = await volg({ 'last-event-id': String(kop - 3) });
    expect(stroom.antwoord.headers['content-type']).toContain('text/event-stream');
    expect(stroom.antwoord.headers['api-version']).toBe('1.0.0');
    await stroom.tot(() => stroom.berichten.length >= 3);
    await wijk(1);
    await wijk(2);
    await stroom.tot(() => stroom.berichten.length >= 5);
    expect(stroom.revisies()).toEqual([-2, -1, 0, 1, 2].map((na) => kop + na));
    expect(stroom.berichten.at(-1)).toEqual({
      id: String(kop + 2),
      data: { revisie: kop + 2, type: 'wijk-ingesteld.v1', ids: { wijken: ['w-2'] } },
    });
  });

  it('begint met vanaf waar men wil, en zonder iets bij nu', async () => {
    await begin();
    const alles = await volg({}, '?vanaf=0');
    const nu = await volg();
    await alles.tot(() => alles.berichten.length === kop + 1);
    await wijk(1);
    await nu.tot(() => nu.berichten.length === 1);
    expect(nu.revisies()).toEqual([kop + 1]);
  });

  it('begint hooguit bij wat er hierna komt', async () => {
    await begin();
    const nu = await volg({}, `?vanaf=${kop + 1}`);
    const ook = await volg({ 'last-event-id': String(kop) });
    await wijk(1);
    for (const stroom of [nu, ook]) {
      await stroom.tot(() => stroom.berichten.length === 1);
      expect(stroom.revisies()).toEqual([kop + 1]);
    }
    const sse = (vraag: string) => proef.haal(`${PAD}/gebeurtenissen${vraag}`).set('accept', 'text/event-stream');
    const nooit = (revisie: number) =>
      `Revisie ${revisie} is nooit geschreven: dit boek heeft er tot en met ${kop + 1}.`;
    const vanaf = await sse(`?vanaf=${kop + 3}`).expect(400);
    expect(vanaf.body.fouten).toEqual([{ veld: 'vanaf', code: 'revisie', melding: nooit(kop + 3) }]);
    const na = await sse('')
      .set('last-event-id', String(kop + 2))
      .expect(400);
    expect(na.body.fouten).toEqual([
      {
        veld: 'Last-Event-ID',
        code: 'revisie',
        melding: nooit(kop + 2),
      },
    ]);
  });

  it('mist niets als er wordt geschreven terwijl de geschiedenis nog komt', async () => {
    await begin();
    const opdrachten = Array.from({ length: 1_500 }, (_, i) => ({
      opdrachtId: `b-${i}`,
      soort: 'wijk-instellen',
      wijk: `w-${i}`,
      naam: 'Wijk',
    }));
    const schrijf = proef
      .vraag()
      .post(`${PAD}/opdrachten`)
      .set('authorization', `Bearer ${proef.token('controller')}`)
      .send({ opdrachten });
    const klaar = schrijf.expect(200);
    const stromen = await Promise.all([
      volg({}, '?vanaf=0'),
      volg({ 'last-event-id': '4' }),
      volg({}, `?vanaf=${kop}`),
    ]);
    await klaar;
    for (const [i, eerste] of [0, 5, kop].entries()) {
      const stroom = stromen[i]!;
      await stroom.tot(() => stroom.revisies().at(-1) === kop + 1_500);
      expect(stroom.revisies()).toEqual(Array.from({ length: kop + 1_501 - eerste }, (_, n) => eerste + n));
    }
  });

  it('noemt alleen de ids die het token mag lezen', async () => {
    await begin();
    const raad = await volg({}, '?vanaf=0', 'raad');
    const team = await volg({}, '?vanaf=0', 'wijkteam');
    await raad.tot(() => raad.berichten.length === kop + 1);
    await team.tot(() => team.berichten.length === kop + 1);
    const ids = (stroom: Stroom) =>
      stroom.berichten.map(({ data }) => data.ids).filter((een) => Object.keys(een).length > 0);
    expect(ids(raad)).toEqual([
      { kokers: ['opvang'] },
      { kokers: ['schuldhulp'] },
      { kokers: ['zvw'] },
      { budgetten: ['opvang'], kokers: ['opvang'] },
      { budgetten: ['schuldhulp'], kokers: ['schuldhulp'] },
      { budgetten: ['zvw'], kokers: ['zvw'] },
      { budgetten: ['wijkbudget-heechterp'] },
    ]);
    expect(ids(team)).toEqual([{ wijken: ['heechterp'] }, { wijken: ['heechterp'] }]);
  });

  it('houdt de verbinding wakker met een hartslag', async () => {
    await begin({ hartslagMs: 50 });
    const stroom = await volg();
    await stroom.tot(() => (stroom.tekst.match(/^: hartslag$/gm) ?? []).length >= 2);
  });

  it('is begrensd per afzender en in totaal', async () => {
    await begin({ stromenPerAfzender: 2, stromen: 3 });
    await volg();
    const tweede = await volg();
    expect((await volg()).antwoord.statusCode).toBe(429);
    await volg({}, '', 'auditor');
    expect((await volg({}, '', 'raad')).antwoord.statusCode).toBe(429);
    tweede.verzoek.destroy();
    // The service hears of it a moment later.
    let weer = await volg({}, '', 'raad');
    for (let i = 0; i < 200 && weer.antwoord.statusCode !== 200; i += 1) {
      await new Promise((verder) => setTimeout(verder, 25));
      weer = await volg({}, '', 'raad');
    }
    expect(weer.antwoord.statusCode).toBe(200);
  });

  it('eindigt als de dienst stopt', async () => {
    await begin();
    const stroom = await volg();
    await proef.app.close();
    await stroom.tot(() => stroom.einde);
    await proef.begin();
  });

  it('zonder text/event-stream is het een pagina van koppen, voor controller en auditor', async () => {
    await begin();
    const { body, headers } = await proef.haal(`${PAD}/gebeurtenissen?aantal=4`, 'auditor').expect(200);
    expect(headers.etag).toBe(`"${kop}"`);
    expect(rijen(body.gebeurtenissen).map((een) => een.revisie)).toEqual([0, 1, 2, 3]);
    expect(body.gebeurtenissen[0]).toEqual({
      revisie: 0,
      type: 'boek-geopend.v1',
      boekdatum: '2025-01-01',
      geregistreerdOp: expect.any(String),
      rol: 'beheerder',
    });
    const volgende = await proef.haal(body._links.volgende.href).expect(200);
    expect(volgende.body.gebeurtenissen[0].revisie).toBe(4);
    const laatste = await proef.haal(`${PAD}/gebeurtenissen?vanaf=${kop}`).expect(200);
    expect([laatste.body.gebeurtenissen.length, laatste.body.volgende]).toEqual([1, undefined]);
    await proef.haal(`${PAD}/gebeurtenissen`, 'raad').expect(403);
    await proef.haal(`${PAD}/gebeurtenissen?vanaf=${kop + 1}`, 'raad').expect(403);
    const voorbij = await proef.haal(`${PAD}/gebeurtenissen?vanaf=${kop + 1}`).expect(400);
    expect(voorbij.body).toMatchObject({ code: 'vraag-ongeldig', fouten: [{ veld: 'vanaf', code: 'revisie' }] });
    const bij = await proef.haal(`${PAD}/gebeurtenissen`).set('last-event-id', String(kop)).expect(200);
    expect(bij.body).toEqual({ gebeurtenissen: [] });
    await proef.haal('/v1/boeken/ander-2025/gebeurtenissen').expect(404);
    const fout = await proef
      .haal(`${PAD}/gebeurtenissen?vanaf=-1&aantal=0&wat=1`)
      .set('last-event-id', 'x')
      .expect(400);
    expect(rijen(fout.body.fouten).map((een) => een.veld)).toEqual(['wat', 'Last-Event-ID', 'vanaf', 'aantal']);
  });
});
