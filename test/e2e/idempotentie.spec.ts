import { Proef } from './hulp/app.js';
import { PAD, vertel } from './hulp/verhaal.js';

const ontvangst = (bedrag: number, meer: object = {}) => ({
  boekdatum: '2025-03-01',
  budget: 'opvang',
  koker: 'opvang',
  bedrag,
  grond: 'Uitkering',
  ...meer,
});

describe('dezelfde opdracht nog eens', () => {
  let proef: Proef;
  beforeAll(async () => {
    proef = await Proef.start();
    await vertel(proef, 'begroting-vaststellen');
  });
  afterAll(() => proef.stop());

  const ontvang = (id: string, inhoud: object) => proef.stuur(`${PAD}/ontvangsten`, inhoud, id);

  it('geeft hetzelfde antwoord, ook na een herstart van de dienst', async () => {
    const eerste = await ontvang('o-1', ontvangst(100)).expect(201);
    await proef.opnieuw();
    const tweede = await ontvang('o-1', ontvangst(100)).expect(201);
    expect(tweede.body).toEqual({ ...eerste.body, herhaald: true });
    expect(tweede.headers.etag).toBe(eerste.headers.etag);
    expect(tweede.headers.location).toBe(eerste.headers.location);
  });

  it('met dezelfde velden in een andere volgorde is dezelfde opdracht', async () => {
    const inhoud = ontvangst(200);
    await ontvang('o-2', inhoud).expect(201);
    const omgekeerd = Object.fromEntries(Object.entries(inhoud).reverse());
    expect((await ontvang('o-2', omgekeerd).expect(201)).body.herhaald).toBe(true);
  });

  it('met andere inhoud wordt geweigerd, zonder spoor in het boek', async () => {
    const { body } = await ontvang('o-3', ontvangst(300)).expect(201);
    const anders = await ontvang('o-3', ontvangst(301)).expect(409);
    expect(anders.body).toMatchObject({ code: 'opdracht-id-hergebruikt', type: '/v1/fouten/opdracht-id-hergebruikt' });
    const volgende = await ontvang('o-4', ontvangst(1)).expect(201);
    expect(volgende.body.revisie).toBe(Number(body.revisie) + 1);
  });

  it('van een ander is een andere opdracht', async () => {
    const wijk = { wijk: 'bilgaard', naam: 'Bilgaard' };
    await proef.stuur(`${PAD}/wijken`, wijk, 'w-1', 'controller').expect(201);
    const ander = await proef.stuur(`${PAD}/wijken`, wijk, 'w-1', 'beheerder').expect(201);
    expect(ander.body.herhaald).toBe(false);
  });

  it('die werd geweigerd, wordt met hetzelfde antwoord weer geweigerd, ook als het inmiddels zou kunnen', async () => {
    const verlaging = { boekdatum: '2025-03-01', budget: 'opvang', bedrag: 900_000_000, besluit: 'Te veel' };
    const eerste = await proef.stuur(`${PAD}/verlagingen`, verlaging, 'v-1').expect(409);
    expect(eerste.headers['content-type']).toContain('application/problem+json');
    expect(eerste.body).toMatchObject({ code: 'te-weinig-ruimte', status: 409, herhaald: false });
    expect(eerste.body.cijfers).toMatchObject({ nodig: 900_000_000, beschikbaar: 10_000_601 });
    await ontvang('o-5', ontvangst(1_000_000_000)).expect(201);
    const tweede = await proef.stuur(`${PAD}/verlagingen`, verlaging, 'v-1').expect(409);
    expect(tweede.body).toEqual({ ...eerste.body, herhaald: true });
    await proef.stuur(`${PAD}/verlagingen`, verlaging, 'v-2').expect(201);
  });

  it('tegelijk tien keer gestuurd wordt één keer geboekt', async () => {
    const antwoorden = await Promise.all(Array.from({ length: 10 }, () => ontvang('o-6', ontvangst(600))));
    expect(new Set(antwoorden.map(({ body }) => Number(body.revisie))).size).toBe(1);
    expect(antwoorden.filter(({ body }) => body.herhaald === false)).toHaveLength(1);
  });
});
