import { DOEL_SCHULDHULP } from '../../apps/api/src/opdrachten/soorten/delen.js';
import { Proef, rijen } from './hulp/app.js';
import { PAD, vertel } from './hulp/verhaal.js';

const CODE = /^hh-[2-9bcdfghjkmnpqrstvwxyz]{16}$/;
const codesVan = (body: { gebeurtenissen: { gegevens: { huishoudens: string[] } }[] }): string[] =>
  body.gebeurtenissen[0]!.gegevens.huishoudens;

describe('huishoudens in het boek', () => {
  let proef: Proef;
  let laatste = 0;
  beforeAll(async () => {
    proef = await Proef.start();
    await vertel(proef);
  });
  afterAll(() => proef.stop());

  const stuur = async (pad: string, inhoud: object, id: string): Promise<{ revisie: number; body: object }> => {
    const { body } = await proef.stuur(`${PAD}/${pad}`, inhoud, id).expect(201);
    laatste = Number(body.revisie);
    return { revisie: laatste, body: body as object };
  };
  const gebeurtenis = async (revisie: number, rol: 'controller' | 'auditor'): Promise<string> =>
    (await proef.haal(`${PAD}/gebeurtenissen/${revisie}`, rol).expect(200)).text;
  const bestede = () =>
    stuur(
      'bestedingen',
      {
        boekdatum: '2025-09-03',
        budget: 'schuldhulp',
        bedrag: 100,
        doel: DOEL_SCHULDHULP,
        huishouden: proef.huishouden,
      },
      `besteding-${laatste}`,
    );

  it('krijgen van de dienst willekeurige codes, en bij herhaling dezelfde', async () => {
    const eerste = await proef.stuur(`${PAD}/huishoudens`, { aantal: 500 }, 'veel').expect(201);
    const tweede = await proef.stuur(`${PAD}/huishoudens`, { aantal: 500 }, 'veel').expect(201);
    const codes = codesVan(eerste.body);
    expect(codes.filter((code) => !CODE.test(code))).toEqual([]);
    expect(new Set(codes).size).toBe(500);
    expect(tweede.body).toEqual({ ...eerste.body, herhaald: true });
    const { body } = await proef.stuur(`${PAD}/huishoudens`, { aantal: 501 }, 'veel').expect(409);
    expect(body.code).toBe('opdracht-id-hergebruikt');
  });

  it('krijgen ook in een lijst van opdrachten codes van de dienst, en nooit die van de vrager', async () => {
    const bulk = (opdracht: object) =>
      proef.stuur(`${PAD}/opdrachten`, { opdrachten: [{ soort: 'huishoudens-opnemen', ...opdracht }] }, 'bulk');
    const { body } = await bulk({ opdrachtId: 'bulk-1', aantal: 3 }).expect(200);
    const [antwoord] = rijen(body.antwoorden);
    expect(antwoord).toMatchObject({ status: 201, herhaald: false });
    const opgeslagen = JSON.parse(await gebeurtenis(Number(antwoord!['revisie']), 'auditor')) as {
      gegevens: { huishoudens: string[] };
    };
    expect(opgeslagen.gegevens.huishoudens.map((code) => CODE.test(code))).toEqual([true, true, true]);
    const nogEens = await bulk({ opdrachtId: 'bulk-1', aantal: 3 }).expect(200);
    expect(rijen(nogEens.body.antwoorden)[0]).toEqual({ ...antwoord, herhaald: true });
    const eigen = await bulk({ opdrachtId: 'bulk-2', aantal: 1, huishoudens: ['hh-eigen'] }).expect(200);
    expect(rijen(eigen.body.antwoorden)[0]).toMatchObject({ status: 400 });
  });

  it('zijn er één tot vijfduizend tegelijk', async () => {
    for (const aantal of [0, 5_001, 1.5, '2']) await proef.stuur(`${PAD}/huishoudens`, { aantal }, 'mis').expect(400);
    await proef.stuur(`${PAD}/huishoudens`, { aantal: 5_000 }, 'vol').expect(201);
  });

  it('staan in een gebeurtenis die alleen een auditor helemaal ziet', async () => {
    const { revisie, body } = await bestede();
    expect(JSON.stringify(body)).not.toContain('hh-');
    expect(await gebeurtenis(revisie, 'auditor')).toContain(proef.huishouden);
    const getoond = await gebeurtenis(revisie, 'controller');
    expect(getoond).not.toContain('hh-');
    expect(JSON.parse(getoond)).toMatchObject({ type: 'besteding-geboekt.v1', gegevens: { kenmerken: {} } });
    const storno = { boekdatum: '2025-09-03', beweging: revisie, reden: 'Dubbel' };
    const terug = await stuur('stornos', storno, 'storno-huishouden');
    expect(JSON.stringify(terug.body)).not.toContain('hh-');
    expect(await gebeurtenis(terug.revisie, 'auditor')).toContain(proef.huishouden);
  });

  it('ziet een controller in geen enkele gebeurtenis van het boek', async () => {
    for (let revisie = 0; revisie <= laatste; revisie += 1)
      expect([revisie, /"hh-/.test(await gebeurtenis(revisie, 'controller'))]).toEqual([revisie, false]);
  });

  it('ziet niemand in het journaal, de saldi, de verantwoording of de geweigerde opdrachten', async () => {
    await bestede();
    const onbekend = { huishouden: 'hh-bestaatniet', schuldeiser: 'gemeente-leeuwarden', bedrag: 1 };
    const { body } = await proef.stuur(`${PAD}/vorderingen`, onbekend, 'onbekend-huishouden').expect(409);
    expect(body).toMatchObject({ code: 'onbekend-huishouden', cijfers: { huishoudens: ['hh-bestaatniet'] } });
    for (const rol of ['controller', 'auditor'] as const)
      for (const pad of ['journaal?aantal=500', 'saldi?per=wijk', 'verantwoording?koker=schuldhulp', 'weigeringen']) {
        const { text } = await proef
          .haal(`${PAD}/${pad}`, rol)
          .set('ontschot-minstens', String(body.revisie))
          .expect(200);
        expect([pad, text.includes('hh-')]).toEqual([pad, false]);
      }
  });

  it('een financier meldt alleen kosten van een koker die zijn organisatie betaalt', async () => {
    const melding = (koker: string) => ({ koker, bron: 'Eigen boeken', regels: [{ maand: '2024-01', bedrag: 5 }] });
    await proef.stuur(`${PAD}/kostenmeldingen`, melding('schuldhulp'), 'financier-1', 'financier').expect(201);
    const { body } = await proef
      .stuur(`${PAD}/kostenmeldingen`, melding('opvang'), 'financier-2', 'financier')
      .expect(409);
    expect(body.code).toBe('koker-van-ander');
    const zelf = { ...melding('opvang'), namens: 'rijk' };
    await proef.stuur(`${PAD}/kostenmeldingen`, zelf, 'financier-3', 'financier').expect(400);
  });

  it('een kostenregel noemt één bedrag en hoogstens één voor wie', async () => {
    const regels = [
      { maand: '2025-01' },
      { maand: '2025-01', bedrag: 1, aantal: 1, eenheidsprijs: 'opvangnacht-2025' },
      { maand: '2025-01', bedrag: 1, wijk: 'heechterp', populatie: 'instroom-2025' },
    ];
    const { body } = await proef
      .stuur(`${PAD}/kostenmeldingen`, { koker: 'opvang', bron: 'x', regels }, 'm')
      .expect(400);
    expect(rijen(body.fouten).map(({ veld, code }) => [veld, code])).toEqual([
      ['regels[0].bedrag', 'samen'],
      ['regels[1].bedrag', 'samen'],
      ['regels[2].huishouden', 'samen'],
    ]);
  });
});
