import { Proef, rijen } from './hulp/app.js';
import { BOEK, PAD, vertel } from './hulp/verhaal.js';
import { BOEK as TEAMBOEK, Teamproef } from './hulp/wijkteam.js';

const wijk = (nummer: number, opdrachtId = `w-${nummer}`) => ({
  opdrachtId,
  soort: 'wijk-instellen',
  wijk: `wijk-${nummer}`,
  naam: `Wijk ${nummer}`,
});

describe('veel opdrachten tegelijk', () => {
  let proef: Proef;
  beforeAll(async () => {
    proef = await Proef.start();
    await vertel(proef, 'begroting-vaststellen');
  });
  afterAll(() => proef.stop());

  const bulk = (opdrachten: unknown, rol: 'controller' | 'beheerder' | 'auditor' = 'controller') =>
    proef
      .vraag()
      .post(`${PAD}/opdrachten`)
      .set('authorization', `Bearer ${proef.token(rol)}`)
      .send({ opdrachten });

  it('worden elk apart beantwoord, in volgorde, en een die misgaat schaadt haar buren niet', async () => {
    const { body } = await bulk([
      wijk(1),
      { ...wijk(2), naam: 7, extra: 1 },
      {
        opdrachtId: 'v',
        soort: 'verlagen',
        boekdatum: '2025-01-02',
        budget: 'opvang',
        bedrag: 999_999_999,
        besluit: 'b',
      },
      { opdrachtId: 'b', soort: 'boek-openen', boek: BOEK, gemeente: 'Leeuwarden', jaar: 2025 },
      { opdrachtId: 'x', soort: 'toveren' },
      'geen object',
      wijk(3),
    ]).expect(200);
    expect(rijen(body.antwoorden).map((een) => een.status)).toEqual([201, 400, 409, 403, 400, 400, 201]);
    expect(body.antwoorden[1].probleem.fouten).toEqual([
      { veld: 'extra', code: 'onbekend', melding: expect.any(String) },
      { veld: 'naam', code: 'tekst', melding: expect.any(String) },
    ]);
    expect(body.antwoorden[2].probleem).toMatchObject({ code: 'te-weinig-ruimte', cijfers: { nodig: 999_999_999 } });
    expect(body.antwoorden[4].probleem.fouten[0]).toMatchObject({ veld: 'soort', code: 'keuze' });
    expect(body.revisie).toBe(body.antwoorden[6].revisie);
    // The refusal stands between the two wijken in the boek; the faults do not.
    expect(body.antwoorden[6].revisie - body.antwoorden[0].revisie).toBe(2);
  });

  it('worden bij herhaling één keer geboekt, ook binnen één lijst', async () => {
    const lijst = [wijk(10), wijk(11), wijk(10)];
    const eerste = await bulk(lijst).expect(200);
    expect(rijen(eerste.body.antwoorden).map((een) => een.herhaald)).toEqual([false, false, true]);
    const tweede = await bulk(lijst).expect(200);
    expect(rijen(tweede.body.antwoorden).map((een) => een.herhaald)).toEqual([true, true, true]);
    expect(tweede.body.revisie).toBe(eerste.body.revisie);
  });

  it('mogen er vijfduizend zijn, en niet meer', async () => {
    const { body } = await bulk(Array.from({ length: 5_000 }, (_, i) => wijk(1_000 + i))).expect(200);
    expect(rijen(body.antwoorden).every((een) => een.status === 201)).toBe(true);
    const { body: teveel } = await bulk(Array.from({ length: 5_001 }, (_, i) => wijk(1_000 + i))).expect(400);
    expect(teveel.fouten).toEqual([{ veld: 'opdrachten', code: 'lijst', melding: expect.any(String) }]);
  });

  it('zonder lijst, met een lege lijst of met iets anders erbij zijn zij fout', async () => {
    await bulk([]).expect(400);
    await bulk(undefined).expect(400);
    await bulk({ 0: wijk(1) }).expect(400);
  });

  it('opent een beheerder er een boek mee, onder de naam van het adres', async () => {
    const openen = { opdrachtId: 'open', soort: 'boek-openen', boek: 'nieuw-2026', gemeente: 'Nieuw', jaar: 2026 };
    const naar = (pad: string) =>
      proef
        .vraag()
        .post(`/v1/boeken/${pad}/opdrachten`)
        .set('authorization', `Bearer ${proef.token('beheerder')}`)
        .send({ opdrachten: [openen, wijk(1)] });
    const mis = await naar('ander-2026').expect(200);
    expect(rijen(mis.body.antwoorden).map((een) => een.status)).toEqual([400, 404]);
    const goed = await naar('nieuw-2026').expect(200);
    expect(rijen(goed.body.antwoorden).map((een) => een.status)).toEqual([201, 201]);
  });

  it('heeft een auditor hier niets te zoeken', async () => {
    await bulk([wijk(99)], 'auditor').expect(403);
  });
});

describe('wie controller is en ook van een wijkteam', () => {
  let team: Teamproef;
  beforeAll(async () => {
    team = await Teamproef.start();
  });
  afterAll(() => team.proef.stop());

  it('ziet van een weigering als wijkteam geen kleuren, in een lijst net als bij een opdracht alleen', async () => {
    const { proef } = team;
    const wie = await proef.iemand(['controller', 'wijkteam'], 'allebei', { wijken: ['noord'] });
    const { huishouden: _, ...gift } = team.gift() as { huishouden: string };
    const trekking = { ...gift, vorm: 'collectief', bedrag: 50_000, groep: { naam: 'buurt', aantal: 4 } };
    for (let i = 0; i < 4; i += 1) await team.geef('trekkingen', trekking, wie).expect(201);
    const { body: alleen } = await team.geef('trekkingen', trekking, wie).expect(409);
    const verlaging = { boekdatum: '2025-06-01', budget: 'pot', bedrag: 1, besluit: 'Raad 2' };
    const opdrachten = [
      { opdrachtId: 'als-wijkteam', soort: 'trekken', ...trekking },
      { opdrachtId: 'als-controller', soort: 'verlagen', ...verlaging },
    ];
    const { body } = await proef.stuur(`/v1/boeken/${TEAMBOEK}/opdrachten`, { opdrachten }, 'x', wie).expect(200);
    const [eerste, tweede] = rijen(body.antwoorden).map(({ probleem }) => probleem as { cijfers: object });
    expect(alleen.code).toBe('te-weinig-ruimte');
    expect(eerste!.cijfers).toEqual(alleen.cijfers);
    expect(JSON.stringify(eerste)).not.toContain('"kleur');
    // What was asked as controller keeps them.
    expect(JSON.stringify(tweede)).toContain('"kleur');
  });
});
