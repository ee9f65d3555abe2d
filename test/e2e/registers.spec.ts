import { Proef, rijen, type Rol } from './hulp/app.js';
import { PAD, vertel } from './hulp/verhaal.js';

/** What was recorded can be looked up: under which name a list stands, and what one line of it is called. */
const LIJSTEN = [
  ['eenheidsprijzen', 'eenheidsprijs'],
  ['kostenmeldingen', 'melding'],
  ['voorfinancieringen', 'voorfinanciering'],
  ['vorderingen', 'vordering'],
] as const;

describe('wat is vastgelegd, is op te zoeken over HTTP', () => {
  let proef: Proef;
  let revisie: string;
  beforeAll(async () => {
    proef = await Proef.start();
    await vertel(proef, 'aandeel-terugbetalen');
    // What the story has of others, now also of the financier of the demo: the gemeente pays schuldhulp.
    const melding = { melding: 'schuld-1', koker: 'schuldhulp', bron: 'Eigen boeken' };
    const regels = [{ maand: '2025-02', bedrag: 1_000 }];
    await proef.stuur(`${PAD}/kostenmeldingen`, { ...melding, regels }, 'r-1', 'financier').expect(201);
    const kop = { boekdatum: '2025-06-02', voorfinanciering: 'uit-schuldhulp', afspraak: 'voordeur', bedrag: 500 };
    const weg = { door: { budget: 'schuldhulp' }, naar: { budget: 'opvang' } };
    const { body } = await proef.stuur(`${PAD}/voorfinancieringen`, { ...kop, ...weg }, 'r-2').expect(201);
    revisie = String(body.revisie);
  });
  afterAll(() => proef.stop());

  const haal = (pad: string, rol: Rol = 'controller') =>
    proef.haal(`${PAD}/${pad}`, rol).set('ontschot-minstens', revisie);
  const namen = async (lijst: (typeof LIJSTEN)[number], rol: Rol, filter = ''): Promise<unknown[]> => {
    const { body } = await haal(`${lijst[0]}${filter}`, rol).expect(200);
    return rijen(body[lijst[0]]).map((rij) => rij[lijst[1]]);
  };
  const [PRIJZEN, MELDINGEN, VOORAF, VORDERINGEN] = LIJSTEN;

  it.each(LIJSTEN)('geeft %s in pagina’s, en van elke regel het geheel', async (naam, sleutel) => {
    const { body: alles } = await haal(`${naam}?aantal=500`).expect(200);
    // What is known not to be in it stands with what was reported of costs.
    expect(Object.keys(alles)).toEqual([naam, 'volgende', ...(naam === 'kostenmeldingen' ? ['ontbreekt'] : [])]);
    const gelezen: Readonly<Record<string, unknown>>[] = [];
    for (let adres: string | undefined = `${PAD}/${naam}?aantal=1`; adres !== undefined;) {
      const { body }: { body: Record<string, unknown> } = await proef.haal(adres).expect(200);
      gelezen.push(...rijen(body[naam]));
      adres = (body._links as { volgende: { href: string } } | undefined)?.volgende.href;
    }
    expect(gelezen.length).toBeGreaterThan(0);
    expect(gelezen).toEqual(alles[naam]);
    for (const rij of gelezen)
      expect((await haal(`${naam}/${String(rij[sleutel])}`).expect(200)).body).toMatchObject(rij);
    const { body: weg } = await haal(`${naam}/weg`).expect(404);
    expect(weg.code).toBe('niet-gevonden');
    await haal(`${naam}?bekendOp=2020-01-01`).expect(400);
  });

  it.each(LIJSTEN)('laat van %s niets zien aan wie er niets mee te maken heeft', async (naam) => {
    for (const rol of ['wijkteam', 'raad', 'inwoner'] as const) await haal(naam, rol).expect(403);
    // Nobody asks for another organisatie by a field of our own.
    for (const rol of ['financier', 'controller'] as const) {
      const { body } = await haal(`${naam}?alsFinancier=rijk`, rol).expect(400);
      expect(rijen(body.fouten).map(({ veld }) => veld)).toEqual(['alsFinancier']);
    }
  });

  it('een eenheidsprijs ziet wie haar instelt of ermee meldt, een aanbieder niet', async () => {
    for (const rol of ['controller', 'auditor', 'beheerder', 'financier'] as const)
      expect(await namen(PRIJZEN, rol)).toEqual(['opvangnacht-2025']);
    await haal('eenheidsprijzen', 'aanbieder').expect(403);
    expect((await haal('eenheidsprijzen/opvangnacht-2025').expect(200)).body).toMatchObject({
      ...{ bedrag: 9_500, bron: 'Tarievenbesluit opvang 2025', jaar: 2025, versies: [{ jaar: 2025 }] },
    });
    expect(await namen(PRIJZEN, 'controller', '?jaar=2024')).toEqual([]);
  });

  it('een financier ziet meldingen over zijn kokers, een aanbieder alleen wat over hemzelf is gemeld', async () => {
    expect(await namen(MELDINGEN, 'financier')).toEqual(['schuld-1']);
    await haal('kostenmeldingen/opvang-maart', 'financier').expect(404);
    expect(await namen(MELDINGEN, 'aanbieder')).toEqual(['opvang-maart']);
    const { body } = await haal('kostenmeldingen/opvang-maart', 'aanbieder').expect(200);
    expect(body).toMatchObject({ bedrag: -12_500, regels: 1, vervangenDoor: 'opvang-maart-2' });
    const { body: heel } = await haal('kostenmeldingen/opvang-maart').expect(200);
    // One household alone: what it cost is not there, nor what the rest could be taken off.
    expect(heel).toMatchObject({ bedrag: null, weinigHuishoudens: true, eenheden: [], regels: 2 });
    expect(JSON.stringify(heel)).not.toMatch(/294500|282000|"aantal"/);
    const { body: metDoel } = await haal('kostenmeldingen/opvang-maart', 'auditor').expect(200);
    expect(metDoel).toMatchObject({ bedrag: 31 * 9_500 - 12_500, regels: 2 });
    expect(rijen(metDoel.delen)).toContainEqual(expect.objectContaining({ huishoudens: 1, bedrag: 294_500 }));
    expect(await namen(MELDINGEN, 'controller', '?koker=opvang&vervangen=nee')).toEqual([
      'opvang-2024',
      'opvang-maart-2',
    ]);
  });

  it('een voorfinanciering ziet wie haar inlegde en wie haar kreeg', async () => {
    expect(await namen(VOORAF, 'controller')).toEqual(['voordeur-vooraf', 'uit-schuldhulp']);
    expect(await namen(VOORAF, 'controller', '?open=ja')).toEqual(['uit-schuldhulp']);
    expect(await namen(VOORAF, 'financier')).toEqual(['uit-schuldhulp']);
    expect(await namen(VOORAF, 'aanbieder')).toEqual(['voordeur-vooraf']);
    await haal('voorfinancieringen/uit-schuldhulp', 'aanbieder').expect(404);
    const { body } = await haal('voorfinancieringen/voordeur-vooraf', 'aanbieder').expect(200);
    expect(body).toMatchObject({
      ...{ bedrag: 50_000, verrekend: 50_000, open: 0, financier: 'rijk', ontvanger: 'opvang-fryslan' },
      verrekeningen: [{ bedrag: 50_000 }],
    });
    expect(await namen(VOORAF, 'controller', '?op=2025-05-31&open=ja')).toEqual(['voordeur-vooraf']);
  });

  it('een vordering ziet wie haar heeft en wie haar schuldig is', async () => {
    const terug = 'bilgaard-half~1~zvw';
    expect(await namen(VORDERINGEN, 'controller')).toEqual(['bijstand-7', terug]);
    expect(await namen(VORDERINGEN, 'controller', '?soort=terugvordering&koker=zvw')).toEqual([terug]);
    expect(await namen(VORDERINGEN, 'aanbieder')).toEqual([terug]);
    expect(await namen(VORDERINGEN, 'financier')).toEqual(['bijstand-7']);
    await haal('vorderingen/bijstand-7', 'aanbieder').expect(404);
    await haal(`vorderingen/${terug}`, 'financier').expect(404);
    const { body } = await haal(`vorderingen/${terug}`, 'aanbieder').expect(200);
    expect(body.bedrag).toBe(Number(body.verrekend) + Number(body.terugbetaald) + Number(body.open));
    expect(rijen(body.verloop).map(({ wat }) => wat)).toContain('terugbetaald');
  });

  it('de code van een huishouden ziet alleen de auditor', async () => {
    for (const rol of ['controller', 'financier'] as const)
      for (const pad of ['vorderingen', 'vorderingen/bijstand-7'])
        expect(JSON.stringify((await haal(pad, rol).expect(200)).body)).not.toContain(proef.huishouden);
    const { body } = await haal('vorderingen/bijstand-7', 'auditor').expect(200);
    expect(body.schuldenaar).toEqual({ soort: 'huishouden', huishouden: proef.huishouden });
    for (const pad of ['kostenmeldingen', 'kostenmeldingen/opvang-maart'])
      expect(JSON.stringify((await haal(pad, 'auditor').expect(200)).body)).not.toContain(proef.huishouden);
  });
});
