import { Inzagelogboek } from '@ontschot/teksten';
import { rijen, type Wie } from './hulp/app.js';
import { BOEK, DOEL, Teamproef, WAAROM } from './hulp/wijkteam.js';

const PAD = `/v1/boeken/${BOEK}`;
const DAG = { boekdatum: '2025-06-02' };
const REDEN = { reden: 'Zij sloegen het dubbel aan' };

describe('vouchers over HTTP', () => {
  let team: Teamproef;
  let buurt: Wie;
  let sport: Wie;
  let ander: Wie;
  beforeEach(async () => {
    team = await Teamproef.start();
    for (const organisatie of ['buurt', 'sport', 'ander'])
      await team.geef('organisaties', { organisatie, naam: organisatie }, 'controller').expect(201);
    [buurt, sport, ander] = (await Promise.all(
      ['buurt', 'sport', 'ander'].map((organisatie) =>
        team.proef.iemand('aanbieder', `a-${organisatie}`, { organisatie }),
      ),
    )) as [Wie, Wie, Wie];
  });
  afterEach(() => team.proef.stop());

  const inhoud = (anders: object = {}): object => ({
    ...{ boekdatum: '2025-06-01', voucher: 'k7', team: 'noord', bedrag: 30_000, doel: DOEL },
    ...{ huishouden: team.huishouden, aanbieders: ['buurt', 'sport'], geldigTotEnMet: '2025-12-31', waarom: WAAROM },
    ...anders,
  });
  const geefUit = (anders: object = {}, wie: Wie = team.leden.an) => team.geef('vouchers', inhoud(anders), wie);
  const wissel = (wie: Wie, anders: object = {}, voucher = 'k7') =>
    team.geef(`vouchers/${voucher}/inwisselingen`, { ...DAG, ...anders }, wie);
  const haal = async (pad: string, wie: Wie, status = 200): Promise<Record<string, unknown>> => {
    const revisie = String(await team.kop());
    const { body } = await team.proef.haal(`${PAD}/${pad}`, wie).set('ontschot-minstens', revisie).expect(status);
    return body as Record<string, unknown>;
  };

  it('een team geeft hem uit, een aanbieder wisselt hem in, en neemt een vergissing terug', async () => {
    const uit = await geefUit().expect(201);
    expect(uit.body.gebeurtenissen).toMatchObject([{ type: 'voucher-uitgegeven.v1', gegevens: { voucher: 'k7' } }]);
    expect(uit.headers['location']).toBe(`${PAD}/vouchers/k7`);
    const eerst = await wissel(buurt, { inwisseling: 'bon-1', bedrag: 20_000 }).expect(201);
    expect(eerst.body.gebeurtenissen[0].gegevens).toEqual({
      ...{ ...DAG, voucher: 'k7', inwisseling: 'bon-1', aanbieder: 'buurt', bedrag: 20_000, over: 10_000 },
    });
    expect((await wissel(sport, { bedrag: 10_001 }).expect(409)).body).toMatchObject({
      ...{ code: 'voucher-te-klein', cijfers: { over: 10_000, nodig: 10_001 } },
    });
    const terug = (wie: Wie) => team.geef('vouchers/k7/inwisselingen/bon-1/terugnames', { ...DAG, ...REDEN }, wie);
    expect((await terug(sport).expect(409)).body.code).toBe('onbekende-inwisseling');
    expect((await terug(buurt).expect(201)).body.gebeurtenissen[0].gegevens).toMatchObject({ over: 30_000 });
    await wissel('controller', { aanbieder: 'sport' }).expect(201);
    expect(await haal('vouchers/k7', sport)).toEqual({
      voucher: 'k7',
      doel: DOEL,
      geldigTotEnMet: '2025-12-31',
      over: 0,
    });
  });

  it('een herhaling is er alleen voor de organisatie van toen; twee mogen dezelfde naam kiezen', async () => {
    await geefUit().expect(201);
    const bon = { ...DAG, inwisseling: 'bon-1', bedrag: 100 };
    const vraag = (wie: Wie, id: string) => team.geef('vouchers/k7/inwisselingen', bon, wie, id);
    await vraag(buurt, 'kassa-1').expect(201);
    expect((await vraag(buurt, 'kassa-1').expect(201)).body).toMatchObject({ herhaald: true });
    // The same person, who works elsewhere by now.
    const verhuisd = await team.proef.iemand('aanbieder', 'a-buurt', { organisatie: 'sport' });
    expect((await vraag(verhuisd, 'kassa-1').expect(409)).body).toMatchObject({ code: 'onbekende-voucher' });
    await vraag(verhuisd, 'kassa-2').expect(201);
    expect(await haal('vouchers/k7', 'controller')).toMatchObject({
      inwisselingen: [
        { inwisseling: 'bon-1', aanbieder: 'buurt', teruggenomen: false },
        { inwisseling: 'bon-1', aanbieder: 'sport', teruggenomen: false },
      ],
    });
  });

  it('een aanbieder ziet nooit van wie hij is, uit welk team, welke wijk of welk geld', async () => {
    await geefUit().expect(201);
    await geefUit({ voucher: 'k8', aanbieders: ['ander'] }).expect(201);
    const lijst = await haal('vouchers', buurt);
    expect(lijst['vouchers']).toEqual([{ voucher: 'k7', doel: DOEL, geldigTotEnMet: '2025-12-31', over: 30_000 }]);
    const antwoorden = [
      JSON.stringify(lijst),
      JSON.stringify(await haal('vouchers/k7', buurt)),
      (await wissel(buurt, { inwisseling: 'bon-1', bedrag: 5 }).expect(201)).text,
      (await wissel(buurt, { bedrag: 90_000 }).expect(409)).text,
      (await wissel(buurt, { boekdatum: '2025-05-31' }).expect(409)).text,
      (await team.geef('vouchers/k7/inwisselingen/bon-1/terugnames', { ...DAG, ...REDEN }, buurt).expect(201)).text,
    ];
    // Nor by another door: what explains an event, or shows it whole, is not there for it.
    const kop = await team.kop();
    await haal(`uitleg/${kop}`, buurt, 404);
    await haal(`gebeurtenissen/${kop}`, buurt, 403);
    for (const weg of [
      team.huishouden,
      'noord',
      'an-1',
      'pot',
      'wmo',
      'mutaties',
      'kleur',
      'Karima',
      'dubbel',
      'sport',
    ])
      for (const tekst of antwoorden) expect([weg, tekst.includes(weg)]).toEqual([weg, false]);
  });

  it('wie er niet op staat hoort wat hij hoort van een die er niet is', async () => {
    await geefUit().expect(201);
    const kaal = async (code: string) => {
      const { body } = await wissel(ander, {}, code).expect(409);
      return JSON.stringify({ ...(body as object), revisie: 0, instance: '' }).replaceAll(code, '·');
    };
    expect(await kaal('k7')).toBe(await kaal('weg'));
    const lees = async (code: string) => {
      return JSON.stringify({ ...(await haal(`vouchers/${code}`, ander, 404)), instance: '' }).replaceAll(code, '·');
    };
    expect(await lees('k7')).toBe(await lees('weg'));
    expect((await haal('vouchers', ander))['vouchers']).toEqual([]);
    expect((await wissel(buurt, { aanbieder: 'sport' }).expect(403)).body.code).toBe('geen-recht');
    for (const filter of ['team=noord', 'budget=pot', 'staat=uitgegeven', 'aanbieder=sport', 'teBekijken=ja'])
      await haal(`vouchers?${filter}`, buurt, 403);
    // By day it would see since when he is there, and when he was used elsewhere.
    for (const dag of ['op=2025-06-01', 'bekendOp=2025-06-01'])
      for (const pad of ['vouchers', 'vouchers/k7']) await haal(`${pad}?${dag}`, buurt, 403);
    await team.proef.stuur(`${PAD}/vouchers/k7/inwisselingen`, DAG, 'x', team.leden.an).expect(403);
  });

  it('wacht op een collega boven het bedrag van vier ogen, en is er voor een aanbieder dan nog niet', async () => {
    const { an, bo, zus } = team.leden;
    await geefUit({ team: 'vier-ogen' }).expect(202);
    await haal('vouchers/k7', buurt, 404);
    expect((await wissel(buurt).expect(409)).body.code).toBe('onbekende-voucher');
    const instemmen = (wie: Wie) => team.geef('vouchers/k7/instemmingen', {}, wie);
    expect((await instemmen(an).expect(409)).body.code).toBe('eigen-voucher');
    expect((await instemmen(zus).expect(409)).body.code).toBe('onbekende-voucher');
    await instemmen(bo).expect(201);
    expect(await haal('vouchers/k7', buurt)).toMatchObject({ over: 30_000 });
  });

  it('laat zich proberen zonder iets te schrijven, en hoort alle fouten tegelijk', async () => {
    const voor = await team.kop();
    const proef = (anders: object) => team.geef('vouchers/proeven', inhoud(anders), team.leden.an);
    expect((await proef({}).expect(200)).body).toMatchObject({
      ...{ status: 201, gebeurtenissen: [{ type: 'voucher-uitgegeven.v1' }] },
    });
    expect((await proef({ team: 'vier-ogen' }).expect(200)).body.status).toBe(202);
    expect((await proef({ bedrag: 60_000 }).expect(409)).body).toMatchObject({
      ...{ code: 'boven-mandaat', cijfers: { mogelijk: 50_000, vraagAan: 'controller' } },
    });
    expect((await proef({ aanbieders: ['weg'], geldigTotEnMet: '2026-01-01' }).expect(409)).body.code).toBe(
      'meer-fouten',
    );
    const { fouten } = (await proef({ bedrag: 0, aanbieders: [], voucher: team.huishouden, door: 'x' }).expect(400))
      .body;
    expect(
      rijen(fouten)
        .map(({ veld }) => veld)
        .sort(),
    ).toEqual(['aanbieders', 'bedrag', 'door', 'voucher']);
    expect(await team.kop()).toBe(voor);
    expect(JSON.stringify(team.proef.app.get(Inzagelogboek).van(BOEK, team.huishouden, 10))).toContain(
      'Proef van voucher-uitgeven',
    );
  });

  it('telt mee in de grens van het mandaat, en het team ziet hem zonder kleuren en zonder van wie', async () => {
    for (const voucher of ['a', 'b']) await geefUit({ voucher, bedrag: 50_000 }).expect(201);
    expect((await team.trek({ bedrag: 30_000 }).expect(409)).body).toMatchObject({
      ...{ code: 'huishouden-boven-jaarbedrag', cijfers: { mogelijk: 20_000 } },
    });
    const { bo, zus } = team.leden;
    await team.geef('vouchers/b/beoordelingen', { akkoord: true }, bo).expect(201);
    const gezien = rijen((await haal('vouchers', bo))['vouchers']);
    expect(gezien).toMatchObject([
      { voucher: 'a', over: 50_000, eigen: false, meegekeken: false },
      { voucher: 'b', akkoord: true, meegekeken: true },
    ]);
    expect(rijen((await haal('vouchers?teBekijken=ja', bo))['vouchers'])).toMatchObject([{ voucher: 'a' }]);
    expect((await haal('vouchers', zus))['vouchers']).toEqual([]);
    for (const weg of [team.huishouden, 'kleur', 'an-1', 'Karima'])
      expect([weg, JSON.stringify(gezien).includes(weg)]).toEqual([weg, false]);
    expect(await haal('vouchers/a', 'auditor')).toMatchObject({ kleuren: [{ kleur: 'wmo', verplicht: 50_000 }] });
    expect(JSON.stringify(await haal('vouchers', 'controller'))).not.toContain(team.huishouden);
    const intrekken = (wie: Wie) => team.geef('vouchers/a/intrekkingen', { ...DAG, reden: 'Zij hoeft niet' }, wie);
    expect((await intrekken(zus).expect(409)).body.code).toBe('onbekende-voucher');
    await intrekken('controller').expect(201);
    await team.trek({ bedrag: 50_000 }).expect(201);
  });

  it('het huishouden ziet de eigen vouchers, met de zinnen erbij', async () => {
    await geefUit().expect(201);
    await wissel(buurt, { inwisseling: 'bon-1', bedrag: 20_000 }).expect(201);
    await team.geef('vouchers/k7/inwisselingen/bon-1/terugnames', { ...DAG, ...REDEN }, buurt).expect(201);
    await wissel(sport, { inwisseling: 'bon-2', bedrag: 12_000 }).expect(201);
    const inwoner = await team.proef.iemand('inwoner', 'i-1', { huishouden: team.huishouden });
    const eigen = `huishoudens/${team.huishouden}`;
    const { vouchers, kosten } = await haal(`${eigen}/gegevens`, inwoner);
    expect(vouchers).toEqual([
      {
        ...{ voucher: 'k7', team: 'noord', bedrag: 30_000, doel: DOEL, aanbieders: ['buurt', 'sport'] },
        ...{ staat: 'uitgegeven', vanaf: '2025-06-01', geldigTotEnMet: '2025-12-31', over: 18_000 },
        inwisselingen: [
          { inwisseling: 'bon-1', aanbieder: 'buurt', bedrag: 20_000, ...DAG, teruggenomen: true },
          { inwisseling: 'bon-2', aanbieder: 'sport', bedrag: 12_000, ...DAG, teruggenomen: false },
        ],
        zinnen: [
          { over: 'waarom', boekdatum: '2025-06-01', staat: 'leesbaar', tekst: WAAROM },
          { over: 'terugname', ...DAG, staat: 'leesbaar', tekst: REDEN.reden },
        ],
      },
    ]);
    expect(kosten).toMatchObject({ totaal: 12_000 });
    const { text } = await team.proef.haal(`${PAD}/${eigen}/uitdraai`, inwoner).expect(200);
    expect(text).toContain('- k7: € 300,00, uitgegeven, over € 180,00, tot en met 2025-12-31, bij buurt, sport');
    expect(text).toContain('2025-06-02: € 200,00 bij buurt (teruggenomen)');
  });
});
