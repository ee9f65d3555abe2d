import { kloptConsistentie, kloptInsluiting, type Boomstand } from '@ontschot/audit';
import { Proef, type Rol } from './hulp/app.js';
import { PAD, vertel } from './hulp/verhaal.js';

const bytes = (tekst: unknown): Buffer => Buffer.from(String(tekst), 'base64');
const stand = (een: { omvang: number; wortel: string }): Boomstand => ({
  omvang: een.omvang,
  wortel: bytes(een.wortel),
});

describe('de boom over een boek, over HTTP', () => {
  let proef: Proef;
  let omvang: number;
  beforeAll(async () => {
    proef = await Proef.start();
    await vertel(proef, 'besteden');
    const { body } = await proef.haal(`${PAD}/boom`).expect(200);
    omvang = Number(body.omvang);
  });
  afterAll(() => proef.stop());

  const haal = (pad: string, rol: Rol = 'auditor') => proef.haal(`${PAD}/${pad}`, rol);

  it('is voor iedereen te zien: zij telt elke gebeurtenis, en verraadt er geen', async () => {
    for (const rol of ['controller', 'raad', 'aanbieder', 'inwoner'] as const) {
      const { body } = await haal('boom', rol).expect(200);
      expect(Object.keys(body)).toEqual(['boek', 'omvang', 'wortel']);
      expect(bytes(body.wortel)).toHaveLength(32);
    }
    expect(omvang).toBeGreaterThan(5);
  });

  it('bewijst van elke gebeurtenis dat zij erin staat, aan wie gebeurtenissen mag zien', async () => {
    for (let revisie = 0; revisie < omvang; revisie += 1) {
      const { body } = await haal(`gebeurtenissen/${revisie}/insluiting`).expect(200);
      expect(
        kloptInsluiting({
          ...stand(body as never),
          blad: bytes(body.blad),
          plek: Number(body.plek),
          bewijs: (body.bewijs as string[]).map(bytes),
        }),
      ).toBe(true);
    }
    await haal('gebeurtenissen/1/insluiting', 'raad').expect(403);
    await haal('gebeurtenissen/1/insluiting', 'aanbieder').expect(403);
  });

  it('bewijst na nieuwe gebeurtenissen dat wat er stond is gebleven', async () => {
    const { body: eerst } = await haal('boom').expect(200);
    const gemaakt = await proef.stuur(`${PAD}/wijken`, { wijk: 'nieuw', naam: 'Nieuw' }, 'boom-1').expect(201);
    const { body } = await haal(`boom/consistentie?van=${eerst.omvang}`, 'raad')
      .set('ontschot-minstens', String(gemaakt.body.revisie))
      .expect(200);
    expect(body.eerder).toEqual({ omvang: eerst.omvang, wortel: eerst.wortel });
    expect(body.later).toMatchObject({ omvang: Number(gemaakt.body.revisie) + 1 });
    const bewijs = (body.bewijs as string[]).map(bytes);
    expect(kloptConsistentie(stand(body.eerder as never), stand(body.later as never), bewijs)).toBe(true);
  });

  it.each([
    ['boom?omvang=99999', 400],
    ['boom?omvang=-1', 400],
    ['boom?omvang=x', 400],
    ['boom/consistentie', 400],
    ['boom/consistentie?van=3&tot=2', 400],
    ['gebeurtenissen/99999/insluiting', 400],
    ['gebeurtenissen/3/insluiting?omvang=3', 400],
  ] as const)('zegt van %s wat er niet kan', async (pad, status) => {
    const { body } = await haal(pad).expect(status);
    expect(body).toMatchObject({ code: 'vraag-ongeldig', fouten: [{ veld: expect.any(String) as string }] });
  });

  it('heeft van een boek dat er niet is geen boom', async () => {
    await proef.haal('/v1/boeken/GM9999-2025/boom', 'auditor').expect(404);
  });
});
