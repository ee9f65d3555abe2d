import { Proef, rijen } from './hulp/app.js';
import { BOEK, PAD, vertel } from './hulp/verhaal.js';

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
