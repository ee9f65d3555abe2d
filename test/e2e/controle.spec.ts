import { openControlepunt, leesSleutel, maakSleutel, schrijfSleutel } from '@ontschot/audit';
import { DEMO_BOEK } from '../../apps/api/src/demo/demo-boek.js';
import { DemoVuller } from '../../apps/api/src/demo/demo-vuller.js';
import { Controle } from '../verifieer/bundels.js';
import { Proef, rijen, type Rol } from './hulp/app.js';

const PAD = `/v1/boeken/${DEMO_BOEK}`;

describe('wie niemand vertrouwt, neemt het boek mee', () => {
  const controle = new Controle();
  let proef: Proef;
  let sleutel: string;
  beforeAll(async () => {
    proef = await Proef.start();
    const revisie = await proef.app.get(DemoVuller).vul();
    await proef.haal(`${PAD}/boom`).set('ontschot-minstens', String(revisie)).expect(200);
    const { body } = await proef.haal(`${PAD}/controlesleutels`, 'raad').expect(200);
    sleutel = String(rijen(body.controlesleutels)[0]?.['sleutel']);
  });
  afterAll(async () => {
    controle.ruimOp();
    await proef.stop();
  });

  const punt = async (rol: Rol = 'auditor'): Promise<string> => {
    const { text, headers } = await proef.haal(`${PAD}/controlepunt`, rol).expect(200);
    expect(headers['content-type']).toBe('text/plain; charset=utf-8');
    return text;
  };
  const bundel = async (): Promise<string> => {
    const { body } = await proef
      .haal(`${PAD}/bundel`, 'auditor')
      .buffer(true)
      .parse((antwoord, klaar) => {
        const delen: Buffer[] = [];
        antwoord.on('data', (deel: Buffer) => delen.push(deel)).on('end', () => klaar(null, Buffer.concat(delen)));
      })
      .expect(200)
      .expect('content-type', 'application/x-ndjson')
      .expect('content-disposition', `attachment; filename="boek-${DEMO_BOEK}.bundel"`);
    return controle.leg(body as Buffer);
  };

  it('krijgt een controlepunt dat is getekend met de sleutel die het boek zelf noemt', async () => {
    const { body: boom } = await proef.haal(`${PAD}/boom`).expect(200);
    for (const rol of ['auditor', 'raad', 'aanbieder', 'inwoner'] as const) {
      const gevonden = openControlepunt(await punt(rol), [leesSleutel(sleutel)]);
      expect(gevonden).toMatchObject({ herkomst: `ontschot.demo/boek-${DEMO_BOEK}`, omvang: boom.omvang });
      expect(Buffer.from(gevonden.wortel).toString('base64')).toBe(boom.wortel);
    }
  });

  it('en een bundel die zonder deze dienst wordt goedgekeurd, ook later, met het controlepunt van toen', async () => {
    const eerder = controle.leg(await punt());
    await proef.stuur(`${PAD}/wijken`, { wijk: 'later', naam: 'Later' }, 'controle-1').expect(201);
    const { status, tekst } = await controle.verifieer(await bundel(), '--sleutel', sleutel, '--controlepunt', eerder);
    expect(tekst).toContain('IN ORDE: alles is nagegaan en alles klopt.');
    expect(status).toBe(0);
  });

  it('waarbij van elk huishouden wordt vastgelegd dat het is meegenomen', async () => {
    await bundel();
    const { body } = await proef.haal(`${PAD}/huishoudens/${await eigenCode()}/inzagelogboek`, 'inwoner').expect(200);
    expect(rijen(body.inzagelogboek)).toContainEqual(
      expect.objectContaining({ wat: 'bundel', rol: 'auditor', doelbinding: expect.any(String) as string }),
    );
  });
  const eigenCode = async (): Promise<string> => {
    const { body } = await proef.vraag().get('/v1/demo/tokens').expect(200);
    return String(rijen(body.tokens).find(({ rol }) => rol === 'inwoner')?.['huishouden']);
  };

  it('en die ook in orde blijft als een huishouden is vergeten', async () => {
    const eerder = controle.leg(await punt());
    const weg = `${PAD}/huishoudens/${await eigenCode()}/vergetelheid`;
    await proef.stuur(weg, { grond: 'AVG, artikel 17' }, 'controle-0').expect(201);
    const { status, tekst } = await controle.verifieer(await bundel(), '--sleutel', sleutel, '--controlepunt', eerder);
    expect(tekst).toContain('IN ORDE: alles is nagegaan en alles klopt.');
    expect(status).toBe(0);
  });

  it('alleen door een auditor, die zegt waarvoor', async () => {
    for (const rol of ['controller', 'raad', 'beheerder', 'wijkteam'] as const)
      await proef.haal(`${PAD}/bundel`, rol).expect(403);
    const { body } = await proef
      .vraag()
      .get(`${PAD}/bundel`)
      .set('authorization', `Bearer ${proef.token('auditor')}`)
      .expect(400);
    expect(body).toMatchObject({ code: 'vraag-ongeldig', fouten: [{ veld: 'Ontschot-Doelbinding' }] });
    await proef.haal('/v1/boeken/GM9999-2025/controlepunt', 'auditor').expect(404);
    await proef.haal(`${PAD}/controlepunt?omvang=3`, 'auditor').expect(400);
  });

  it('en tekent niet meer met een sleutel die is ingetrokken, of nooit is aangewezen', async () => {
    const [, kenmerk] = sleutel.split('+');
    const nieuw = schrijfSleutel(maakSleutel('ontschot.demo').sleutel);
    const sleutels = `${PAD}/controlesleutels`;
    await proef.stuur(sleutels, { sleutel: nieuw }, 'controle-2', 'controller').expect(403);
    await proef.stuur(sleutels, { sleutel: nieuw.replace('+', '+0') }, 'controle-3', 'beheerder').expect(400);
    await proef.stuur(sleutels, { sleutel: nieuw }, 'controle-4', 'beheerder').expect(201);
    await proef.stuur(sleutels, { sleutel }, 'controle-5', 'beheerder').expect(409);
    await punt();
    const weg = `${sleutels}/${kenmerk}/intrekkingen`;
    await proef.stuur(weg, { reden: 'Elk jaar een nieuwe' }, 'controle-6', 'beheerder').expect(201);
    const { body } = await proef.haal(`${PAD}/controlepunt`, 'auditor').expect(409);
    expect(body).toMatchObject({ code: 'geen-controlesleutel' });
    await proef.haal(`${PAD}/bundel`, 'auditor').expect(409);
  });
});
