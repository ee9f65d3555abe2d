import { once } from 'node:events';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { Writable } from 'node:stream';
import fc from 'fast-check';
import type { EventStore } from '@ontschot/event-store';
import { EVENT_STORE } from '../../apps/api/src/opslag/opslag.js';
import { Proef } from './hulp/app.js';
import { BOEK, PAD, vertel } from './hulp/verhaal.js';

const ZAAD = 20250402;
const GOED = {
  boekdatum: '2025-03-01',
  budget: 'opvang',
  koker: 'opvang',
  bedrag: 100,
  grond: 'Uitkering',
};
const DOEL = { taakveld: '6.3', functionaliteit: 'participatie', leeftijdsgroep: 'ouderen' };

describe('onhandige en vijandige invoer', () => {
  let proef: Proef;
  let kop = 0;
  const hoofd = () => proef.app.get<EventStore>(EVENT_STORE).headOfStream(`boek-${BOEK}`);

  beforeAll(async () => {
    proef = await Proef.start();
    await vertel(proef, 'verplichting-aangaan');
    kop = await hoofd();
  });
  afterAll(() => proef.stop());
  // Whatever came in, nothing of it may be in the boek.
  afterEach(async () => {
    expect(await hoofd()).toBe(kop);
  });

  const rauw = (inhoud: string | Buffer, pad = `${PAD}/ontvangsten`, soort = 'application/json') =>
    proef
      .vraag()
      .post(pad)
      .set('authorization', `Bearer ${proef.token('controller')}`)
      .set('idempotency-key', 'vijand')
      .set('content-type', soort)
      .serialize((ongewijzigd: unknown) => ongewijzigd as string)
      .send(inhoud);
  const stuur = (inhoud: object, pad = 'ontvangsten') => proef.stuur(`${PAD}/${pad}`, inhoud, 'vijand');
  const velden = ({ body }: { body: { fouten?: { veld: string; code: string }[] } }) =>
    (body.fouten ?? []).map(({ veld, code }) => `${veld}:${code}`);

  it.each([
    ['als tekst', '100'],
    ['met een fractie', 100.5],
    ['negatief', -100],
    ['nul', 0],
    ['min nul', -0],
    ['te groot', 10_000_000_000_001],
    ['onvoorstelbaar groot', 1e300],
    ['waar', true],
    ['niets', null],
    ['een lijst', [100]],
    ['een object', { valueOf: 100 }],
  ])('een bedrag %s is fout', async (_, bedrag) => {
    const antwoord = await stuur({ ...GOED, bedrag }).expect(400);
    expect(velden(antwoord)).toEqual(['bedrag:bedrag']);
  });

  it.each([
    '2025-02-30',
    '2025-13-01',
    '2025-00-10',
    '2025-1-1',
    '20250101',
    '2025-01-01T00:00:00Z',
    '',
    ' 2025-01-01',
    20250101,
    null,
  ])('de boekdatum %j is fout', async (boekdatum) => {
    expect(velden(await stuur({ ...GOED, boekdatum }).expect(400))).toEqual(['boekdatum:datum']);
  });

  it.each([
    ['leeg', ''],
    ['alleen wit', ' \u00a0 '],
    ['met een NUL', 'a\u0000b'],
    ['met een regeleinde', 'a\nb'],
    ['met een losse surrogaat', 'a\ud800b'],
    ['met een omgekeerde surrogaat', '\udc00\ud800'],
    ['met een richtingteken', 'abc\u202etxt'],
    ['met een BOM', '\ufeffabc'],
    ['met een niet-teken', 'a\uffff'],
    ['te lang', 'x'.repeat(501)],
    ['als getal', 12],
  ])('een grond %s is fout', async (_, grond) => {
    expect(velden(await stuur({ ...GOED, grond }).expect(400))).toEqual(['grond:tekst']);
  });

  it.each(['123456782', '1234.56.782', 'mevrouw 123 456 782 belt'])('een BSN (%s) mag nergens staan', async (bsn) => {
    expect(velden(await stuur({ ...GOED, grond: bsn }).expect(400))).toEqual(['grond:bsn']);
    expect(velden(await stuur({ wijk: '123456782', naam: 'Wijk' }, 'wijken').expect(400))).toEqual(['wijk:bsn']);
    const { body } = await proef.stuur(`${PAD}/ontvangsten`, GOED, '123456782').expect(400);
    expect(body.fouten[0].veld).toBe('Idempotency-Key');
    expect(JSON.stringify(body)).not.toContain('123456782');
  });

  it.each(['gezin-123456782', 'gezin123456782'])('een BSN tussen letters (%s) is geen naam', async (naam) => {
    expect(velden(await stuur({ ...GOED, budget: naam }).expect(400))).toEqual(['budget:bsn']);
    expect(velden(await stuur({ wijk: naam, naam: 'Wijk' }, 'wijken').expect(400))).toEqual(['wijk:bsn']);
    const { body } = await proef.stuur(`${PAD}/ontvangsten`, GOED, naam).expect(400);
    expect(body.fouten).toMatchObject([{ veld: 'Idempotency-Key', code: 'bsn' }]);
    expect(JSON.stringify(body)).not.toContain('123456782');
  });

  it('een BSN als naam van een veld, in het adres of als boek komt niet terug', async () => {
    const gezien: object[] = [];
    const inhoud = { ...GOED, gezin123456782: 1, naam_123456782: { 'hh-4k7p2wq9xz3mf6tb': 1 }, gewoon: 1 };
    const { body } = await stuur(inhoud).expect(400);
    expect(velden({ body }).sort()).toEqual(['(onbekend):onbekend', '(onbekend):onbekend', 'gewoon:onbekend']);
    gezien.push(body);
    for (const pad of ['/v1/boeken/123456782-2025', '/v1/boeken/GM123456782-2025/budgetten'])
      for (const antwoord of [await proef.haal(pad).expect(400), await proef.stuur(`${pad}/ontvangsten`, GOED, 'b1')]) {
        expect(antwoord.status).toBeGreaterThanOrEqual(400);
        gezien.push(antwoord.body);
      }
    gezien.push((await proef.haal(`${PAD}/afspraken/gezin123456782`)).body);
    gezien.push((await proef.haal(`${PAD}/budgetten?gezin123456782=1`).expect(400)).body);
    expect(JSON.stringify(gezien)).not.toMatch(/123456782|4k7p2wq9xz3mf6tb/);
    expect(gezien[1]).toMatchObject({ fouten: [{ veld: 'boekId', code: 'bsn' }], instance: '/v1/boeken/-' });
  });

  it('een BSN in een adres komt niet in het logboek', async () => {
    const regels: string[] = [];
    const log = new Writable({
      write: (deel: Buffer, _, klaar) => {
        regels.push(String(deel));
        klaar();
      },
    });
    const eigen = await Proef.start({ ONTSCHOT_LOG: 'info' }, {}, log);
    await eigen.haal('/v1/boeken/123456782-2025/budgetten').expect(400);
    await eigen.haal('/v1/boeken/GM0080-2025/budgetten');
    await eigen.stop();
    expect(regels.join('')).toContain('/v1/boeken/-/budgetten');
    expect(regels.join('')).toContain('/v1/boeken/GM0080-2025/budgetten');
    expect(regels.join('')).not.toContain('123456782');
  });

  it('een huishouden staat alleen in het veld dat daarvoor is', async () => {
    const code = 'hh-4k7p2wq9xz3mf6tb';
    for (const veld of ['grond', 'kenmerk', 'budget']) {
      const { body } = await stuur({ ...GOED, [veld]: code }).expect(400);
      const melding = 'Noem een huishouden alleen in het veld dat daarvoor is.';
      expect(body.fouten).toEqual([{ veld, code: 'huishoudcode', melding }]);
    }
    const { body } = await proef.stuur(`${PAD}/ontvangsten`, GOED, `o:${code}`).expect(400);
    expect(body.fouten).toMatchObject([{ veld: 'Idempotency-Key', code: 'huishoudcode' }]);
    expect(JSON.stringify(body)).not.toContain(code);
  });

  it('een e-mailadres staat nergens', async () => {
    const adres = 'j.jansen@voorbeeld.nl';
    const { body } = await stuur({ ...GOED, grond: `Op verzoek van ${adres}` }).expect(400);
    const melding = 'Noem geen personen: laat het e-mailadres weg.';
    expect(body.fouten).toEqual([{ veld: 'grond', code: 'mailadres', melding }]);
    expect(velden(await stuur({ ...GOED, kenmerk: adres }).expect(400))).toEqual(['kenmerk:mailadres']);
    expect(velden(await stuur({ wijk: 'noord', naam: adres }, 'wijken').expect(400))).toEqual(['naam:mailadres']);
  });

  it('een kenmerk dat een BSN kan zijn, mag met letters ervoor: dan is het een nummer van de administratie', async () => {
    for (const kenmerk of ['123456782', 'bsn123456782', 'factuur 123456782', 'F1 123456782']) {
      const { body } = await stuur({ ...GOED, kenmerk }).expect(400);
      expect(body.fouten).toEqual([
        { veld: 'kenmerk', code: 'bsn', melding: expect.stringContaining('zet er dan letters direct voor') as unknown },
      ]);
    }
    expect(velden(await stuur({ ...GOED, kenmerk: 'F123456782', bedrag: 0 }).expect(400))).toEqual(['bedrag:bedrag']);
  });

  it.each(['a b', 'a:b', 'a@b', '../x', '', 'é', 'x'.repeat(65), '-a', 'a\u0000', "'; DROP TABLE events; --", 7, {}])(
    'de naam %j is fout',
    async (budget) => {
      expect(velden(await stuur({ ...GOED, budget }).expect(400))).toEqual(['budget:naam']);
    },
  );

  it('alle fouten komen tegelijk: kop, adres, vraag en inhoud, ook diep', async () => {
    const antwoord = await proef
      .vraag()
      .post('/v1/boeken/geen%20boek/verplichtingen/a%20b/verhogingen?haast=ja')
      .set('authorization', `Bearer ${proef.token('controller')}`)
      .set('idempotency-key', 'met spatie')
      .send({
        boekdatum: 'morgen',
        bedrag: -1,
        kleuren: [
          { kleur: 'a', bedrag: 1 },
          { kleur: '@', bedrag: '2', x: 1 },
        ],
        wat: 1,
      })
      .expect(400);
    expect(antwoord.headers['content-type']).toContain('application/problem+json');
    expect(velden(antwoord).sort()).toEqual(
      [
        'Idempotency-Key:opdracht-id',
        'boekId:boek',
        'haast:onbekend',
        'verplichting:naam',
        'boekdatum:datum',
        'bedrag:bedrag',
        'kleuren[1].kleur:kleur',
        'kleuren[1].bedrag:bedrag',
        'kleuren[1].x:onbekend',
        'wat:onbekend',
      ].sort(),
    );
    expect(antwoord.body).toMatchObject({
      status: 400,
      code: 'invoer-ongeldig',
      detail: 'Er zijn 10 fouten gevonden.',
    });
  });

  it('wat ontbreekt wordt genoemd', async () => {
    const antwoord = await proef
      .vraag()
      .post(`${PAD}/ontvangsten`)
      .set('authorization', `Bearer ${proef.token('controller')}`)
      .expect(400);
    expect(velden(antwoord).sort()).toEqual([
      'Idempotency-Key:ontbreekt',
      'bedrag:ontbreekt',
      'boekdatum:ontbreekt',
      'budget:ontbreekt',
      'grond:ontbreekt',
      'koker:ontbreekt',
    ]);
  });

  it('wat bij elkaar hoort wordt samen gekeurd', async () => {
    const besteding = { boekdatum: '2025-03-01', bedrag: 1 };
    const fouten = async (meer: object) => velden(await stuur({ ...besteding, ...meer }, 'bestedingen').expect(400));
    expect(await fouten({})).toEqual(['budget:samen']);
    expect(await fouten({ budget: 'opvang' })).toEqual(['doel:samen']);
    expect(await fouten({ budget: 'opvang', verplichting: 'karima', doel: DOEL })).toEqual(['budget:samen']);
    expect(await fouten({ budget: 'opvang', doel: { ...DOEL, leeftijdsgroep: undefined } })).toEqual([
      'doel.leeftijdsgroep:ontbreekt',
    ]);
    expect(await fouten({ budget: 'opvang', doel: [] })).toEqual(['doel:object']);
    const naam = await proef
      .stuur(
        `${PAD}/verplichtingen`,
        { ...besteding, budget: 'opvang', aanbieder: 'opvang-fryslan', doel: DOEL },
        'a:b',
      )
      .expect(400);
    expect(velden(naam)).toEqual(['Idempotency-Key:naam']);
  });

  it.each([
    ['geen JSON', '{"bedrag": 1', ':json'],
    ['een lijst', '[]', ':object'],
    ['null', 'null', ':object'],
    ['een getal', '7', ':object'],
    ['een veld twee keer', '{"bedrag":1,"bedrag":2}', ':dubbel'],
    ['een veld twee keer, anders geschreven', '{"bedrag":1,"bedr\\u0061g":2}', ':dubbel'],
    ['__proto__', '{"__proto__":{"bedrag":1}}', ':onbekend'],
    ['__proto__ in een deel', '{"doel":{"__proto__":null}}', ':onbekend'],
    ['constructor', '{"constructor":{"prototype":{"admin":true}}}', ':onbekend'],
    ['heel diep', `${'['.repeat(200_000)}${']'.repeat(200_000)}`, ':diepte'],
    ['heel diep in objecten', `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`, ':diepte'],
    ['geen UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x7d]), ':tekens'],
    ['UTF-16', Buffer.from('\ufeff{}', 'utf16le'), ':tekens'],
    ['UTF-8 met BOM', '\ufeff{}', ':json'],
    ['NaN', '{"bedrag":NaN}', ':json'],
  ])('een inhoud met %s is fout', async (_, inhoud, fout) => {
    expect(velden(await rauw(inhoud).expect(400))).toEqual([fout]);
    expect(({} as Record<string, unknown>)['admin']).toBeUndefined();
  });

  it('een te lange lijst en te veel fouten worden kort afgedaan', async () => {
    const regels = Array.from({ length: 2_001 }, () => ({ budget: 'opvang', bedrag: 1 }));
    const lang = await stuur({ boekdatum: '2025-01-01', besluit: 'b', regels }, 'begrotingen').expect(400);
    expect(velden(lang)).toEqual(['regels:lijst']);
    const veel = await stuur(
      { boekdatum: '2025-01-01', besluit: 'b', regels: regels.slice(2).map(() => ({})) },
      'begrotingen',
    );
    expect([veel.status, veel.body.fouten.length]).toEqual([400, 100]);
    expect(veel.body.detail).toBe('Er zijn 3998 fouten gevonden; de eerste 100 staan erbij.');
    const leeg = `{"boekdatum":"2025-01-01","besluit":"b","regels":[${'{},'.repeat(300_000)}{}]}`;
    expect(velden(await rauw(leeg, `${PAD}/begrotingen`).expect(400))).toEqual(['regels:lijst']);
  });

  it('een veld met een vijandige naam wordt niet teruggezegd', async () => {
    const { text, status } = await stuur({ ...GOED, '<script>alert(1)</script>': 1 });
    expect(status).toBe(400);
    expect(text).not.toContain('script');
    const adres = await proef.haal('/v1/<script>alert(1)</script>').expect(404);
    expect(adres.text).not.toContain('script');
  });

  it('een te grote inhoud geeft 413', async () => {
    const { body } = await rauw(`{"grond":"${'x'.repeat(1024 * 1024)}"}`).expect(413);
    expect(body.code).toBe('te-groot');
    await rauw(`{"opdrachten":["${'x'.repeat(8 * 1024 * 1024)}"]}`, `${PAD}/opdrachten`).expect(413);
  });

  it.each([
    'text/plain',
    'application/xml',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'x',
  ])('inhoud als %s geeft 415', async (soort) => {
    const { body } = await rauw('{}', undefined, soort).expect(415);
    expect(body.code).toBe('verkeerd-mediatype');
  });

  it.each(['', 'met spatie', 'x'.repeat(101), '-begin', 'a/b', 'a,b', 'é'])(
    'de Idempotency-Key %j is fout',
    async (id) => {
      expect(
        velden(await proef.stuur(`${PAD}/ontvangsten`, GOED, Buffer.from(id).toString('latin1')).expect(400)),
      ).toHaveLength(1);
    },
  );

  it.each([
    ['/v1/boeken/GM0080-2025/ontvangstenx', 404],
    ['/v1/boeken/GM0080-2025/ontvangsten/', 404],
    ['/v1/boeken//ontvangsten', 404],
    ['/v1/boeken/GM0080-2025%00/ontvangsten', 400],
    ['/v1/boeken/..%2f..%2fetc/ontvangsten', 400],
    // A promise has the longest name that there is; no name of a boek is as long.
    [`/v1/boeken/${'x'.repeat(200)}/ontvangsten`, 400],
    [`/v1/boeken/${'x'.repeat(641)}/ontvangsten`, 404],
    ['/v1/boeken/%ff/ontvangsten', 404],
    ['/v1/boeken/ander-2025/ontvangsten', 404],
    ['/v1/boeken/geen-jaar/ontvangsten', 400],
  ])('het adres %s geeft %i', async (pad, status) => {
    const antwoord = await proef.stuur(pad, GOED, 'vijand');
    expect(antwoord.status).toBe(status);
    expect(antwoord.headers['content-type']).toContain('application/problem+json');
    expect(antwoord.headers['api-version']).toBe('1.0.0');
  });

  it('een verkeerde methode geeft 405 met wat wel kan, een andere vorm 406', async () => {
    const kop = { authorization: `Bearer ${proef.token('controller')}` };
    const put = await proef.vraag().put(`${PAD}/ontvangsten`).set(kop).send(GOED).expect(405);
    expect(put.headers['allow']).toBe('POST');
    expect(put.body.code).toBe('methode-niet-toegestaan');
    await proef.vraag().delete(`${PAD}/gebeurtenissen`).set(kop).expect(405);
    const xml = await proef.haal(`${PAD}/gebeurtenissen`).set('accept', 'application/xml').expect(406);
    expect(xml.body.code).toBe('niet-aanvaardbaar');
    await proef.haal(`${PAD}/gebeurtenissen`).set('accept', 'text/html, */*;q=0.1').expect(200);
  });

  it('wat geen HTTP is krijgt ook een probleem, en de verbinding eindigt', async () => {
    await proef.app.getHttpAdapter().getInstance().listen({ port: 0, host: '127.0.0.1' });
    const { port } = (proef.app.getHttpServer() as { address(): AddressInfo }).address();
    const zeg = async (tekst: string): Promise<string> => {
      const lijn = connect(port, '127.0.0.1');
      let antwoord = '';
      lijn.on('data', (deel) => (antwoord += String(deel))).on('error', () => undefined);
      lijn.write(tekst);
      await once(lijn, 'close');
      return antwoord;
    };
    expect(await zeg('HALLO\r\n\r\n')).toMatch(/^HTTP\/1.1 400 [^]*application\/problem\+json[^]*"invoer-ongeldig"/);
    const lang = `GET / HTTP/1.1\r\nhost: localhost\r\nx: ${'x'.repeat(20_000)}\r\n\r\n`;
    expect(await zeg(lang)).toMatch(/^HTTP\/1.1 413 [^]*"te-groot"/);
    const twee = 'POST / HTTP/1.1\r\nhost: localhost\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\n';
    expect(await zeg(twee)).toMatch(/^HTTP\/1.1 400 /);
  });

  it('willekeurige JSON op willekeurige adressen geeft altijd 4xx met een probleem', async () => {
    const paden = [
      'ontvangsten',
      'bestedingen',
      'begrotingen',
      'kokers',
      'verplichtingen/karima/verhogingen',
      'opdrachten',
      'stornos',
    ];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paden), fc.json({ maxDepth: 4 }), async (pad, json) => {
        const { status, body } = await rauw(json, `${PAD}/${pad}`);
        expect([status, body.status, typeof body.code]).toEqual([400, 400, 'string']);
      }),
      { seed: ZAAD, numRuns: 250 },
    );
  });

  it('een goede opdracht waarin één ding is vervangen door iets willekeurigs geeft 400', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Object.keys(GOED)),
        fc.oneof(fc.string({ unit: 'binary' }), fc.double(), fc.jsonValue({ maxDepth: 2 })),
        async (veld, waarde) => {
          fc.pre(veld !== 'grond' || typeof waarde !== 'string');
          fc.pre(typeof waarde !== 'string' || !/^[a-zA-Z0-9]/.test(waarde));
          fc.pre(veld !== 'bedrag' || !Number.isSafeInteger(waarde));
          const antwoord = await stuur({ ...GOED, [veld]: waarde });
          expect([antwoord.status, velden(antwoord).length > 0]).toEqual([400, true]);
        },
      ),
      { seed: ZAAD, numRuns: 250 },
    );
  });
});

describe('tekst uit elke hoek van Unicode', () => {
  let proef: Proef;
  beforeAll(async () => {
    proef = await Proef.start();
    await vertel(proef, 'boek-openen');
  });
  afterAll(() => proef.stop());

  it('wordt geweigerd met 400, of komt er precies zo uit als zij erin ging', async () => {
    let nummer = 0;
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: fc.constantFrom('binary', 'grapheme'), maxLength: 30 }), async (naam) => {
        nummer += 1;
        const { status, body } = await proef.stuur(`${PAD}/wijken`, { wijk: `w${nummer}`, naam }, `w${nummer}`);
        expect([201, 400]).toContain(status);
        if (status === 201) expect(body.gebeurtenissen[0].gegevens.naam).toBe(naam);
      }),
      { seed: ZAAD, numRuns: 200 },
    );
  });
});
