import { Writable } from 'node:stream';
import { Boekschrijvers } from '@ontschot/boekschrijver';
import type { Opdracht } from '@ontschot/boek';
import { dagenLater } from '@ontschot/kern';
import { Leesmodel } from '@ontschot/projecties';
import { DEMO_HUISHOUDEN } from '../../apps/api/src/beveiliging/demo-uitgever.js';
import { DOEL_SCHULDHULP } from '../../apps/api/src/opdrachten/soorten/delen.js';
import { Proef, rijen, type Wie } from './hulp/app.js';
import { BOEK, PAD, vertel } from './hulp/verhaal.js';

/** The household of the inwoner of the demo. */
const HH = DEMO_HUISHOUDEN;
const EIGEN = `${PAD}/huishoudens/${HH}`;
const ZIN = 'Zijn fiets was gestolen en hij moet naar zijn werk';
const PLAN = { aan: { rol: 'wijkteam', team: 'team-heechterp' }, doelbinding: 'Samen een plan maken' };

describe('een inwoner', () => {
  let proef: Proef;
  let uitgesproken = '';
  let vandaag = '';
  const log = new Writable({
    write(deel, _, klaar) {
      uitgesproken += String(deel);
      klaar();
    },
  });
  const kijk = (wat: string, wie: Wie, doel = 'Plan bespreken', hh = HH) =>
    proef.haal(`${PAD}/huishoudens/${hh}/${wat}`, wie).set('ontschot-doelbinding', doel);
  const geef = (inzage: string, anders: object = {}, wie: Wie = 'inwoner', hh = HH) =>
    proef.stuur(`${PAD}/huishoudens/${hh}/inzages`, { inzage, ...PLAN, totEnMet: vandaag, ...anders }, inzage, wie);
  const trekIn = (inzage: string, wie: 'inwoner' | 'controller' = 'inwoner') =>
    proef.stuur(`${EIGEN}/inzages/${inzage}/intrekkingen`, {}, `weg-${inzage}-${wie}`, wie);
  const opMoment = async <T>(moment: string, werk: () => Promise<T>): Promise<T> => {
    const lees = proef.app.get<{ nu: () => string }>(Leesmodel);
    const { nu: echt } = lees;
    lees.nu = () => moment;
    try {
      return await werk();
    } finally {
      lees.nu = echt;
    }
  };

  beforeAll(async () => {
    proef = await Proef.start({ ONTSCHOT_LOG: 'error' }, {}, log);
    await vertel(proef);
    vandaag = proef.app.get(Leesmodel).vandaag();
    const herkomst = { id: 'hh', afzender: 'opzet', rol: 'controller', hash: 'hh' };
    const opdracht = { soort: 'huishoudens-opnemen', huishoudens: [HH] } as Opdracht;
    await proef.app.get(Boekschrijvers).dienIn(BOEK, [{ herkomst, opdracht }]);
    const trekking = {
      ...{ boekdatum: '2025-08-06', trekking: 'fiets-demo', team: 'team-heechterp', vorm: 'gift', bedrag: 2_500 },
      ...{ doel: DOEL_SCHULDHULP, voorliggend: { zou: 'nee' }, huishouden: HH, waarom: ZIN },
    };
    await proef.stuur(`${PAD}/trekkingen`, trekking, 'fiets-demo', 'wijkteam').expect(201);
    const regels = [
      { maand: '2025-03', bedrag: 70_000, huishouden: HH },
      { maand: '2025-04', bedrag: 30_000, huishouden: HH },
      { maand: '2025-04', bedrag: 99_999, huishouden: proef.huishouden },
    ];
    const melding = { melding: 'm-demo', koker: 'opvang', bron: 'administratie', regels };
    await proef.stuur(`${PAD}/kostenmeldingen`, melding, 'm-demo').expect(201);
  });
  afterAll(() => proef.stop());

  it('ziet wat het boek over het eigen huishouden heeft, met de zinnen erbij', async () => {
    const { body } = await proef.haal(`${EIGEN}/gegevens`, 'inwoner').expect(200);
    expect(body).toMatchObject({ boek: BOEK, huishouden: HH, vergeten: false, inzages: [] });
    expect(body.trekkingen).toMatchObject([
      {
        ...{ trekking: 'fiets-demo', vorm: 'gift', bedrag: 2_500, staat: 'verstrekt' },
        zinnen: [{ over: 'waarom', boekdatum: '2025-08-06', staat: 'leesbaar', tekst: ZIN }],
      },
    ]);
    expect(body.namen).toMatchObject({ teams: { 'team-heechterp': expect.any(String) } });
    expect(Object.keys(body.namen.kokers)).toEqual(rijen(body.kosten.kokers).map(({ koker }) => koker));
    expect(body.kosten.totaal).toBe(102_500);
    const opvang = rijen(body.kosten.kokers).find(({ koker }) => koker === 'opvang');
    expect(opvang!.maanden).toEqual(expect.arrayContaining([{ maand: '2025-03', bedrag: 70_000 }]));
    expect(JSON.stringify(body)).not.toContain('demo-wijkteam-1');
  });

  it('krijgt het ook als een blad gewone tekst', async () => {
    const { text, headers } = await proef
      .haal(`${EIGEN}/uitdraai`, 'inwoner')
      .set('accept', 'text/plain')
      .expect(200)
      .expect('content-type', 'text/plain; charset=utf-8');
    expect(headers['content-disposition']).toContain('mijn-huishouden.txt');
    expect(text).toContain(`gift van € 25,00, verstrekt`);
    expect(text).toContain(`  Waarom: ${ZIN}`);
    expect(text).toMatch(/WAT HET SAMEN KOSTTE: € 1\.025,00\n/);
    expect(text).toContain('inwoner (demo-inwoner) zag uitdraai, voor: Eigen gegevens');
  });

  it('ziet niets van een ander huishouden, en een ander niets van het zijne', async () => {
    for (const wat of ['gegevens', 'uitdraai', 'inzages', 'inzagelogboek'])
      expect([wat, (await kijk(wat, 'inwoner', 'x', proef.huishouden)).status]).toEqual([wat, 403]);
    expect((await kijk('kosten', 'inwoner', 'x', proef.huishouden).expect(403)).body.code).toBe('geen-inzage');
    await geef('van-ander', {}, 'inwoner', proef.huishouden).expect(403);
    for (const wie of ['controller', 'auditor', 'wijkteam', 'aanbieder', 'financier'] as const)
      for (const hh of [HH, 'hh-nergens']) {
        const { status, body } = await kijk('kosten', wie, 'x', hh);
        expect([wie, hh, status, body.code]).toEqual([wie, hh, 403, 'geen-inzage']);
        expect(body.watNu).toContain('Vraag de inwoner om inzage');
      }
  });

  it('geeft inzage aan een team, voor een doel, en die eindigt vanzelf', async () => {
    const { body: gegeven } = await geef('plan').expect(201);
    const { text } = await proef
      .haal(`${PAD}/gebeurtenissen/${gegeven.revisie}`, 'auditor')
      .set('ontschot-doelbinding', 'Toets')
      .set('ontschot-minstens', String(gegeven.revisie))
      .expect(200);
    expect([text.includes(HH), text.includes('demo-inwoner')]).toEqual([true, false]);
    const { body } = await kijk('kosten', 'wijkteam').expect(200);
    expect(body).toMatchObject({ totaal: 102_500, doelbinding: 'Plan bespreken', inzage: 'plan' });
    await kijk('kosten', 'controller').expect(403);
    await opMoment(`${dagenLater(vandaag, 1)}T12:00:00.000Z`, async () => {
      expect((await kijk('kosten', 'wijkteam').expect(403)).body.code).toBe('geen-inzage');
      const { body: lijst } = await kijk('inzages', 'inwoner').expect(200);
      expect(lijst.inzages).toMatchObject([{ inzage: 'plan', staat: 'verlopen', grond: null }]);
    });
    await kijk('kosten', 'wijkteam').expect(200);
  });

  it('trekt haar in, en dan ziet niemand het meer', async () => {
    await geef('kort').expect(201);
    await trekIn('plan').expect(201);
    await kijk('kosten', 'collega').expect(200);
    await trekIn('kort').expect(201);
    await kijk('kosten', 'wijkteam').expect(403);
  });

  it('trekt een besluit niet in; wie het nam wel', async () => {
    const aan = { aan: { rol: 'financier', organisatie: 'gemeente-leeuwarden' } };
    expect((await geef('besluit', aan, 'controller').expect(409)).body.code).toBe('grond-ontbreekt');
    await geef('besluit-2', { ...aan, grond: 'Wmo 2015, artikel 5.1.1' }, 'controller').expect(201);
    await kijk('kosten', 'financier').expect(200);
    expect((await trekIn('besluit-2').expect(409)).body.code).toBe('inzage-bij-besluit');
    await trekIn('besluit-2', 'controller').expect(201);
    await kijk('kosten', 'financier').expect(403);
  });

  it('geeft geen inzage voor langer dan een jaar, en niet zonder dat duidelijk is aan wie', async () => {
    expect((await geef('lang', { totEnMet: '2099-01-01' }).expect(409)).body.code).toBe('inzage-onjuist');
    await geef('vaag', { aan: { rol: 'wijkteam' } }).expect(400);
    await geef('dubbel', { aan: { rol: 'controller', team: 'team-heechterp' } }).expect(400);
    await geef('raad', { aan: { rol: 'raad' } }).expect(400);
  });

  it('ziet wie er keek, wanneer en waarvoor; wie keek zonder te zeggen waarvoor, zag niets', async () => {
    await proef
      .vraag()
      .get(`${EIGEN}/inzages`)
      .set('authorization', `Bearer ${proef.token('auditor')}`)
      .expect(400);
    await kijk('inzages', 'auditor', 'Jaarlijkse toets').expect(200);
    const { body } = await proef.haal(`${EIGEN}/inzagelogboek`, 'inwoner').expect(200);
    const [laatste, daarvoor] = rijen(body.inzagelogboek);
    expect(laatste).toMatchObject({ wie: 'demo-inwoner', wat: 'inzagelogboek', doelbinding: 'Eigen gegevens' });
    expect(daarvoor).toMatchObject({
      wie: 'demo-auditor',
      rol: 'auditor',
      wat: 'inzages',
      doelbinding: 'Jaarlijkse toets',
    });
    const kosten = rijen(body.inzagelogboek).filter(({ wat }) => wat === 'kosten');
    expect(kosten.map(({ wie, inzage }) => [wie, inzage])).toEqual([
      ['demo-financier', 'besluit-2'],
      ['demo-wijkteam-2', 'kort'],
      ['demo-wijkteam-1', 'plan'],
      ['demo-wijkteam-1', 'plan'],
    ]);
    const pagina = await proef.haal(`${EIGEN}/inzagelogboek?aantal=2`, 'inwoner').expect(200);
    const verder = await proef.haal(`${EIGEN}/inzagelogboek?aantal=2&cursor=${pagina.body.volgende}`, 'inwoner');
    expect(rijen(verder.body.inzagelogboek)[0]).toMatchObject({ wie: 'demo-auditor' });
  });

  it('laat van elke inzage één regel in het log achter, zonder code en zonder tekst', async () => {
    uitgesproken = '';
    await kijk('inzages', 'auditor', 'Steekproef').expect(200);
    const regels = uitgesproken.trim().split('\n');
    expect(regels).toHaveLength(1);
    expect(JSON.parse(regels[0]!)).toMatchObject({
      inzage: {
        ...{ wie: 'demo-auditor', rollen: ['auditor'], doelbinding: 'Steekproef' },
        wat: `GET ${PAD}/huishoudens/-/inzages`,
      },
    });
  });

  it('vergeet het eigen huishouden: de zinnen zijn weg, bedragen en wie er keek blijven', async () => {
    await geef('nog-een').expect(201);
    await proef.stuur(`${EIGEN}/vergetelheid`, {}, 'vergeet-mij', 'inwoner').expect(201);
    await kijk('kosten', 'wijkteam').expect(403);
    const { body } = await proef.haal(`${EIGEN}/gegevens`, 'inwoner').expect(200);
    expect(body).toMatchObject({ vergeten: true, kosten: { totaal: 102_500 } });
    expect(body.trekkingen[0].zinnen).toEqual([{ over: 'waarom', boekdatum: '2025-08-06', staat: 'vergeten' }]);
    expect(rijen(body.inzagelogboek).length).toBeGreaterThan(5);
    const { text } = await proef.haal(`${EIGEN}/uitdraai`, 'inwoner').expect(200);
    expect(text).toContain('Waarom: (vergeten)');
    expect(text + JSON.stringify(body)).not.toContain('gestolen');
  });
});
