import { FOUTEN, WEIGERINGEN } from '@ontschot/kern';
import { Boekschrijvers, OpslagOnbereikbaar, Overbelast } from '@ontschot/boekschrijver';
import { Writable } from 'node:stream';
import { Proef, rijen } from './hulp/app.js';
import { PAD, vertel } from './hulp/verhaal.js';

const WIJK = { wijk: 'bilgaard', naam: 'Bilgaard' };

describe('problemen', () => {
  let proef: Proef;
  beforeAll(async () => {
    proef = await Proef.start();
    await vertel(proef, 'boek-openen');
  });
  afterAll(() => proef.stop());

  /** Lets the next opdracht meet a fault of the storage. */
  const laatFalen = (fout: Error): void => {
    const schrijvers = proef.app.get(Boekschrijvers);
    const echt = schrijvers.dienInElk.bind(schrijvers);
    schrijvers.dienInElk = () => {
      schrijvers.dienInElk = echt;
      return Promise.reject(fout);
    };
  };

  it('wijzen met hun type naar de uitleg, die er voor elke code is', async () => {
    const { body } = await proef.vraag().get('/v1/fouten').expect(200);
    const codes = [...Object.keys(FOUTEN), ...Object.keys(WEIGERINGEN)];
    expect(rijen(body.fouten).map((een) => een['code'])).toEqual(codes);
    for (const code of codes) {
      const een = await proef.vraag().get(`/v1/fouten/${code}`).expect(200);
      expect(een.body).toMatchObject({ type: `/v1/fouten/${code}`, code, watNu: expect.any(String) });
    }
    await proef.vraag().get('/v1/fouten/bestaat-niet').expect(404);
  });

  it('hebben de vorm van RFC 9457', async () => {
    const { body, headers } = await proef.haal('/v1/boeken/ander-2025').expect(404);
    expect(headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(body).toEqual({
      type: '/v1/fouten/niet-gevonden',
      title: FOUTEN['niet-gevonden'].titel,
      status: 404,
      detail: expect.any(String),
      code: 'niet-gevonden',
      watNu: FOUTEN['niet-gevonden'].watNu,
      instance: '/v1/boeken/ander-2025',
    });
  });

  it('een volle rij is 503 met Retry-After, en daarna lukt dezelfde opdracht', async () => {
    laatFalen(new Overbelast(3));
    const { body, headers } = await proef.stuur(`${PAD}/wijken`, WIJK, 'druk').expect(503);
    expect([body.code, headers['retry-after']]).toEqual(['overbelast', '3']);
    await proef.stuur(`${PAD}/wijken`, WIJK, 'druk').expect(201);
  });

  it('een opslag die niet antwoordt is 503', async () => {
    laatFalen(new OpslagOnbereikbaar('schijf vol'));
    const { body } = await proef.stuur(`${PAD}/wijken`, WIJK, 'stil').expect(503);
    expect(body.code).toBe('opslag-onbereikbaar');
    expect(JSON.stringify(body)).not.toContain('schijf vol');
  });

  it('een fout die niemand voorzag is 500 met een kenmerk, zonder wat er misging', async () => {
    laatFalen(new TypeError('geheim pad /etc/passwd'));
    const { body, headers } = await proef.stuur(`${PAD}/wijken`, WIJK, 'stuk').expect(500);
    expect(body).toMatchObject({ code: 'interne-fout', kenmerk: headers['x-request-id'] });
    expect(JSON.stringify(body)).not.toMatch(/geheim|passwd|TypeError|\.ts/);
  });

  it('in een lijst hoort een technische fout bij de opdracht die hem kreeg', async () => {
    const schrijvers = proef.app.get(Boekschrijvers);
    const echt = schrijvers.dienInElk.bind(schrijvers);
    schrijvers.dienInElk = async (boek, opdrachten) => {
      schrijvers.dienInElk = echt;
      const [eerste] = await echt(boek, opdrachten.slice(0, 1));
      return [eerste!, { status: 'rejected', reason: new OpslagOnbereikbaar('weg') }];
    };
    const { body } = await proef
      .vraag()
      .post(`${PAD}/opdrachten`)
      .set('authorization', `Bearer ${proef.token('controller')}`)
      .send({
        opdrachten: ['oost', 'west'].map((wijk) => ({ opdrachtId: wijk, soort: 'wijk-instellen', wijk, naam: wijk })),
      })
      .expect(200);
    expect(rijen(body.antwoorden).map((een) => een['status'])).toEqual([201, 503]);
  });

  it('een fout die niemand voorzag staat ook uit een lijst in het log, één keer, en haar antwoord noemt het kenmerk', async () => {
    const regels: string[] = [];
    const naar = new Writable({
      write: (deel: Buffer, _, klaar) => {
        regels.push(String(deel));
        klaar();
      },
    });
    const luid = await Proef.start({ ONTSCHOT_LOG: 'error' }, {}, naar);
    await vertel(luid, 'boek-openen');
    const reden = new TypeError('de lade klemt');
    luid.app.get(Boekschrijvers).dienInElk = () =>
      Promise.resolve([
        { status: 'rejected', reason: reden },
        { status: 'rejected', reason: reden },
      ]);
    const { body, headers } = await luid
      .vraag()
      .post(`${PAD}/opdrachten`)
      .set('authorization', `Bearer ${luid.token('controller')}`)
      .send({
        opdrachten: ['oost', 'west'].map((wijk) => ({
          opdrachtId: wijk,
          soort: 'wijk-instellen',
          wijk,
          naam: 'Geheim',
        })),
      })
      .expect(200);
    for (const { probleem } of rijen(body.antwoorden))
      expect(probleem).toMatchObject({ status: 500, code: 'interne-fout', kenmerk: headers['x-request-id'] });
    expect(JSON.stringify(body)).not.toMatch(/klemt|TypeError/);
    expect(regels).toHaveLength(1);
    expect(JSON.parse(regels[0]!)).toMatchObject({
      reqId: headers['x-request-id'],
      err: { type: 'TypeError', message: 'de lade klemt' },
    });
    expect(regels[0]).not.toMatch(/Geheim|oost/);
    await luid.stop();
  });

  it('een weigering die in het boek staat noemt de revisie ook als ETag, elke keer weer', async () => {
    const { body: boek } = await proef.haal(PAD).expect(200);
    const onbekend = { budget: 'w', naam: 'W', aard: 'wijk', wijk: 'nergens' };
    for (const herhaald of [false, true]) {
      const { body, headers } = await proef.stuur(`${PAD}/budgetten`, onbekend, 'geen-wijk').expect(409);
      expect(body).toMatchObject({ herhaald });
      expect(body.revisie).toBeGreaterThan(boek.revisie);
      expect(headers.etag).toBe(`"${body.revisie}"`);
    }
  });

  it('een boek dat er al is, en een naam die niet bij het jaar past, zijn weigeringen', async () => {
    const openen = { boek: 'GM0080-2025', gemeente: 'Leeuwarden', jaar: 2025 };
    const al = await proef.stuur('/v1/boeken', openen, 'nog-eens', 'beheerder').expect(409);
    expect(al.body).toMatchObject({ code: 'boek-bestaat-al', type: '/v1/fouten/boek-bestaat-al' });
    const jaar = await proef.stuur('/v1/boeken', { ...openen, boek: 'nieuw-2026' }, 'jaar', 'beheerder').expect(409);
    expect(jaar.body).toMatchObject({ code: 'boekjaar-klopt-niet', cijfers: { jaar: 2025 } });
    expect([jaar.body.revisie, jaar.headers.etag]).toEqual([undefined, undefined]);
  });
});
