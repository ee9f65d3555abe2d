import { rijen, type Wie } from './hulp/app.js';
import { BOEK, Teamproef } from './hulp/wijkteam.js';

const PAD = `/v1/boeken/${BOEK}`;
const ZIN = 'Er is weer warm water, en de buren komen langs';
const JA = { verhaal: ZIN, alsVerhaal: true, toestemming: true };

describe('verhalen die worden doorverteld', () => {
  let team: Teamproef;
  let inwoner: Wie;
  beforeEach(async () => {
    team = await Teamproef.start();
    inwoner = await team.proef.iemand('inwoner', 'inwoner-1', { huishouden: team.huishouden });
    await team.trek({ trekking: 'a' }).expect(201);
  });
  afterEach(() => team.proef.stop());

  const lees = async (wie: Wie, vraag = ''): Promise<Record<string, unknown>[]> => {
    const { body } = await team.proef
      .haal(`${PAD}/verhalen${vraag}`, wie)
      .set('ontschot-minstens', String(await team.kop()))
      .expect(200);
    return rijen(body.verhalen);
  };
  const vertel = (inhoud: object = JA, wie: Wie = team.leden.an) => team.geef('trekkingen/a/opbrengsten', inhoud, wie);
  const trekIn = (wie: Wie) => team.geef('trekkingen/a/verhaalintrekkingen', {}, wie);

  it('leest de raad, het team, de controller en de auditor, en er staat niet bij over wie', async () => {
    await vertel().expect(201);
    // One household was helped: nothing that it could be known by.
    const verwacht = [{ verhaal: ZIN, doel: null, vorm: null, kwartaal: null }];
    for (const wie of ['raad', 'controller', 'auditor', team.leden.zus] as const)
      expect(await lees(wie)).toEqual(verwacht);
    for (const wie of ['inwoner', 'aanbieder', 'financier', 'beheerder'] as const)
      await team.proef.haal(`${PAD}/verhalen`, wie).expect(403);
  });

  it('zijn er alleen met een zin, en over een huishouden alleen met het ja van de inwoner', async () => {
    await vertel({ verhaal: ZIN }).expect(201);
    await vertel({ verhaal: ZIN, alsVerhaal: false }).expect(201);
    expect((await vertel({ verhaal: ZIN, alsVerhaal: true }).expect(409)).body.code).toBe('toestemming-ontbreekt');
    for (const inhoud of [
      { bedrag: 5, alsVerhaal: true },
      { verhaal: ZIN, toestemming: true },
    ])
      expect((await vertel(inhoud).expect(400)).body.fouten).toMatchObject([{ code: 'samen' }]);
    const { body } = await vertel({ ...JA, verhaal: 'Bel jan@voorbeeld.nl' }).expect(400);
    expect(body.fouten).toMatchObject([{ veld: 'verhaal', code: 'mailadres' }]);
    expect(await lees('raad')).toEqual([]);
  });

  it('ziet de inwoner bij de eigen gegevens, en kan hij intrekken', async () => {
    await vertel().expect(201);
    const eigen = `${PAD}/huishoudens/${team.huishouden}`;
    const zinnen = async () =>
      rijen((await team.proef.haal(`${eigen}/gegevens`, inwoner).expect(200)).body.trekkingen[0].zinnen);
    expect(await zinnen()).toMatchObject([{ over: 'waarom' }, { over: 'opbrengst', alsVerhaal: true, tekst: ZIN }]);
    expect((await zinnen())[0]).not.toHaveProperty('alsVerhaal');
    const blad = async () => (await team.proef.haal(`${eigen}/uitdraai`, inwoner).expect(200)).text;
    expect(await blad()).toContain(`Wat het bracht (wordt doorverteld, zonder uw naam; u kunt dat intrekken): ${ZIN}`);
    const { body } = await trekIn(inwoner).expect(201);
    expect(body.gebeurtenissen).toMatchObject([{ type: 'verhaal-ingetrokken.v1', gegevens: { trekking: 'a' } }]);
    expect(await lees('raad')).toEqual([]);
    // What was written stays with the household, until it is forgotten.
    expect((await zinnen())[1]).toMatchObject({ alsVerhaal: false, tekst: ZIN });
    expect(await blad()).toContain(`Wat het bracht: ${ZIN}`);
    expect((await trekIn(inwoner).expect(409)).body.code).toBe('geen-verhaal');
  });

  it('trekt niemand in die er niet over gaat, en voor een ander huishouden is er niets', async () => {
    await vertel().expect(201);
    const ander = await team.proef.iemand('inwoner', 'inwoner-2', { huishouden: 'hh-4k7p2wq9xz3mf6tb' });
    const { body } = await trekIn(ander).expect(409);
    expect(body.code).toBe('onbekende-trekking');
    const weg = await team.geef('trekkingen/weg/verhaalintrekkingen', {}, ander).expect(409);
    expect(weg.body.detail).toBe(
      String(body.detail).replace('trekking a', 'trekking weg').replace('Trekking a', 'Trekking weg'),
    );
    await trekIn(team.leden.zus).expect(409);
    for (const wie of ['raad', 'auditor', 'aanbieder', 'financier'] as const) await trekIn(wie).expect(403);
    expect(await lees('raad')).toHaveLength(1);
    await trekIn(team.leden.bo).expect(201);
    await vertel().expect(201);
    await trekIn('controller').expect(201);
    expect(await lees('raad')).toEqual([]);
  });

  it('verdwijnen als het huishouden wordt vergeten, en daarna komt er geen bij', async () => {
    await vertel().expect(201);
    const huishouden = { huishouden: team.huishouden };
    await team.geef(`huishoudens/${huishouden.huishouden}/vergetelheid`, {}, inwoner).expect(201);
    expect(await lees('raad')).toEqual([]);
    expect((await vertel().expect(409)).body.code).toBe('huishouden-vergeten');
  });
});
