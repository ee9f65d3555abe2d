import { Proef, rijen, type Rol } from './hulp/app.js';
import { PAD, vertel } from './hulp/verhaal.js';

type Velden = Readonly<Record<string, unknown>>;

describe('terugkijken in een boek, over HTTP', () => {
  let proef: Proef;
  let kop: number;
  beforeAll(async () => {
    proef = await Proef.start();
    kop = await vertel(proef);
    await proef.haal(`${PAD}/saldi?per=budget`).set('ontschot-minstens', String(kop)).expect(200);
  });
  afterAll(() => proef.stop());

  const haal = (pad: string, rol: Rol = 'auditor') => proef.haal(`${PAD}/${pad}`, rol);

  it('geeft het boek zoals het nu is, en zoals het na elke revisie was', async () => {
    const { body, headers } = await haal('terugblik').expect(200);
    expect(body).toMatchObject({ revisie: kop, bekendOp: null, gebeurtenissen: { aantal: kop + 1, later: 0 } });
    expect(headers.etag).toBe(`"${kop}"`);
    const { body: nu } = await haal('saldi?per=budget').expect(200);
    expect(rijen(body.budgetten).map(({ budget, vrij }) => [budget, vrij])).toEqual(
      rijen(nu.regels).map(({ sleutel, vrij }) => [sleutel, vrij]),
    );
    const { body: toen } = await haal('terugblik?opRevisie=40&op=2025-02-28&aantal=1').expect(200);
    expect(toen).toMatchObject({ revisie: 40, op: '2025-02-28', gebeurtenissen: { aantal: 41, later: kop - 40 } });
    const { href } = (toen._links as { volgende: { href: string } }).volgende;
    const { body: verder } = await proef.haal(href, 'auditor');
    expect(Object.keys(verder)).not.toContain('budgetten');
    expect(rijen(verder.regels)).toHaveLength(1);
  });

  it('zegt van elke gebeurtenis wat zij veranderde en waarom het mocht', async () => {
    const toetsen = new Set<unknown>();
    for (let revisie = 0; revisie <= kop; revisie += 1) {
      const { body } = await haal(`gebeurtenissen/${revisie}/stap`).expect(200);
      const { body: gebeurtenis } = await haal(`gebeurtenissen/${revisie}`).expect(200);
      const { mutaties = [] } = gebeurtenis.gegevens as { mutaties?: Velden[] };
      for (const { van, naar } of mutaties)
        for (const rekening of [van, naar])
          expect(rijen(body.standen).map((een) => een['rekening'])).toContain(rekening);
      for (const { toets } of rijen(body.toetsen)) toetsen.add(toets);
      expect(JSON.stringify(body)).not.toContain('tekst');
    }
    expect([...toetsen].sort()).toEqual(
      'afspraak besluit correctie mandaat oormerk ruimte storno tijd uit-beweging vier-ogen vrijgave wie'.split(' '),
    );
  });

  it('vertelt een weigering uit de stand van toen', async () => {
    const inhoud = { boekdatum: '2025-06-01', van: 'opvang', naar: 'schuldhulp', bedrag: 99_999_999, grond: 'te veel' };
    const { body: nee } = await proef.stuur(`${PAD}/overhevelingen`, inhoud, 'terug-te-veel').expect(409);
    expect(nee.code).toBe('te-weinig-ruimte');
    const { body } = await haal(`gebeurtenissen/${kop + 1}/stap`, 'controller')
      .set('ontschot-minstens', String(kop + 1))
      .expect(200);
    expect(body).toMatchObject({
      type: 'opdracht-geweigerd.v1',
      standen: [],
      geweigerd: { soort: 'overhevelen', code: 'te-weinig-ruimte', opnieuw: 'zelfde', cijfers: { nodig: 99_999_999 } },
    });
    const { standen } = body.geweigerd as { standen: { rekening: string; kleuren: Velden[] }[] };
    expect(standen[0]).toMatchObject({ rekening: 'vrij:opvang', kleuren: expect.arrayContaining([]) as unknown });
    expect(standen[0]?.kleuren[0]).toMatchObject({ laagsteDag: expect.stringMatching(/^2025-/) as string });
  });

  it('laat de controller zien wat de auditor ziet, zonder wat naar een huishouden leidt', async () => {
    const verschil: number[] = [];
    // Where the teams begin.
    for (let revisie = 95; revisie <= kop; revisie += 1) {
      const { body: auditor } = await haal(`gebeurtenissen/${revisie}/stap`).expect(200);
      const { body: controller } = await haal(`gebeurtenissen/${revisie}/stap`, 'controller').expect(200);
      expect(JSON.stringify(controller)).not.toMatch(/hh-|"huishouden"/);
      if (JSON.stringify(auditor) !== JSON.stringify(controller)) verschil.push(revisie);
      expect(controller.standen).toEqual(auditor.standen);
    }
    expect(verschil.length).toBeGreaterThan(3);
    // Who reads a household says what for.
    const trekking = await proef
      .vraag()
      .get(`${PAD}/gebeurtenissen/${verschil.at(-1)}/stap`)
      .set('authorization', `Bearer ${proef.token('auditor')}`);
    expect([trekking.status, trekking.body.code]).toEqual([400, 'vraag-ongeldig']);
  });

  it('telt wat er tussen twee revisies veranderde', async () => {
    const { body } = await haal('verschillen?van=-1&tot=20&aantal=500').expect(200);
    const aantallen = body.aantallen as { perType: Record<string, number> };
    expect(Object.values(aantallen.perType).reduce((som, een) => som + een, 0)).toBe(21);
    expect(rijen(body.regels).filter(({ regel }) => regel === 'onderdeel').length).toBeGreaterThan(5);
  });

  it('volgt geld terug naar wie het betaalde, en verder naar waar het bleef', async () => {
    const { body: nu } = await haal('terugblik').expect(200);
    const vrij = rijen(nu.regels).filter(({ rekening }) => String(rekening).startsWith('vrij:'));
    expect(vrij.length).toBeGreaterThan(2);
    for (const { rekening, kleuren } of vrij)
      for (const { kleur, bedrag } of rijen(kleuren)) {
        const pad = `herkomst?rekening=${String(rekening)}&kleur=${String(kleur)}&aantal=200`;
        const { body } = await haal(pad, 'controller').expect(200);
        expect(body).toMatchObject({ bedrag, opPagina: bedrag, vanafCent: 0, volgende: null });
        expect(rijen(body.regels).reduce((som, deel) => som + Number(deel['bedrag']), 0)).toBe(bedrag);
        expect(JSON.stringify(body)).not.toMatch(/hh-|tekst/);
      }
    const { body: verder } = await haal('bestemming?revisie=14&aantal=3').expect(200);
    // Room that was promised, came free, went to another koker and was spent there.
    const stappen = rijen(verder.regels).map((deel) => rijen(deel['stappen']).map((stap) => stap['schakel']));
    expect(stappen).toContainEqual([null, 'volgorde', 'verplichting', 'uit-beweging', 'volgorde']);
  });

  it('legt wat wij toen wisten naast wat wij nu weten', async () => {
    const vandaag = new Date().toISOString().slice(0, 10);
    const { body } = await haal(`terugblik/toen?op=2025-12-31&bekendOp=${vandaag}`).expect(200);
    expect(body).toMatchObject({ nuRevisie: body.toenRevisie as number, standen: [], regels: [] });
  });

  it.each([
    'terugblik/toen',
    'terugblik/toen?op=2025-12-31&bekendOp=2020-01-01',
    'herkomst?rekening=vrij:opvang',
    'herkomst?rekening=vrij:opvang&kleur=opvang&diepte=51',
    'herkomst?rekening=vrij:opvang&kleur=opvang&revisie=99999',
    'bestemming',
    'bestemming?revisie=9&totRevisie=3',
    'terugblik?opRevisie=99999',
    'terugblik?opRevisie=x',
    'terugblik?opRevisie=3&opMoment=2025-01-01T00:00:00Z',
    'terugblik?opMoment=gisteren',
    'terugblik?opMoment=2099-01-01T00:00:00Z',
    'terugblik?op=2024-01-01',
    'terugblik?bekendOp=2099-01-01',
    'terugblik?onzin=1',
    'terugblik?aantal=0',
    'gebeurtenissen/99999/stap',
    'verschillen',
    'verschillen?van=7&tot=3',
    'verschillen?van=2025-01-01',
  ])('zegt van %s wat er niet kan', async (pad) => {
    const { body } = await haal(pad).expect(400);
    expect(body).toMatchObject({ code: 'vraag-ongeldig', fouten: [{ veld: expect.any(String) as string }] });
  });

  it('is er niet voor een boek dat er niet is, en niet voor anderen', async () => {
    await proef.haal('/v1/boeken/GM9999-2025/terugblik', 'auditor').expect(404);
    for (const rol of ['raad', 'wijkteam', 'aanbieder', 'financier', 'beheerder', 'inwoner'] as const)
      for (const pad of ['terugblik', 'gebeurtenissen/3/stap', 'verschillen?van=1', 'bestemming?revisie=3'])
        await haal(pad, rol).expect(403);
  });
});
