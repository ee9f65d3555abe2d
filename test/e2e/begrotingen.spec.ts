import { Boekhouding, euro } from '../casussen/hulp/boekhouding.js';
import { Proef, rijen, type Wie } from './hulp/app.js';

const BOEK = 'GM0080-2025';
const PAD = `/v1/boeken/${BOEK}`;
// A test number: it passes the elfproef and belongs to nobody.
const BSN = '999990019';

let proef: Proef;
let boek: Boekhouding;

beforeAll(async () => {
  proef = await Proef.start();
  boek = await Boekhouding.open(proef, BOEK);
  await boek.koker('wmo', 'Wmo', '6.3', euro(1_000));
  await boek.koker('jeugd', 'Jeugd', '6.72', euro(500));
  for (const naam of ['nieuw', 'later']) {
    const koker = { naam, wet: 'Wmo 2015', taakveld: '6.1', oormerk: { aard: 'vrij' }, financier: 'gemeente' };
    await boek.boekt('kokers', { koker: naam, ...koker });
    await boek.boekt('budgetten', { budget: naam, naam: `Budget ${naam}`, aard: 'koker', koker: naam });
  }
});
afterAll(() => proef.stop());

const beproef = (inhoud: object, rol: Wie = 'controller', wat = 'begrotingswijzigingen') =>
  proef.stuur(`${PAD}/${wat}/proeven`, inhoud, 'proef', rol);
/** The revisie of the boek as who writes in it has it. */
const kop = async (): Promise<unknown> =>
  (await beproef({ boekdatum: '2025-03-01', regels: [{ budget: 'wmo', wijziging: 1 }] })).headers['etag'];
const KOLOMMEN = { budget: 'Product', bedrag: 'Bedrag' };
const bestand = (regels: readonly string[], meer: object = {}, wat = '', rol: Wie = 'controller', pad = PAD) =>
  proef
    .vraag()
    .post(`${pad}/begrotingsbestanden${wat}`)
    .query({ ...KOLOMMEN, besluit: 'Raadsbesluit 2025-9', boekdatum: '2025-02-01', ...meer })
    .set('authorization', `Bearer ${proef.token(rol)}`)
    .set('content-type', 'text/csv')
    .send(['Product;Bedrag', ...regels, ''].join('\n'));

describe('een begrotingswijziging die eerst wordt beproefd', () => {
  it('zegt van elke regel wat het was en wordt, telt op, en schrijft niets', async () => {
    const voor = await kop();
    const regels = [
      { budget: 'wmo', wijziging: euro(200) },
      { budget: 'jeugd', wijziging: -euro(50) },
    ];
    const { body, headers } = await beproef({ boekdatum: '2025-03-01', regels }).expect(200);
    const gelijk = { bezwaar: null };
    expect(body).toMatchObject({
      ...{ kan: true, bezwaren: [] },
      regels: [
        { ...gelijk, regel: 1, budget: 'wmo', naam: 'Wmo', was: euro(1_000), wordt: euro(1_200), ruimte: euro(1_000) },
        { ...gelijk, regel: 2, budget: 'jeugd', naam: 'Jeugd', was: euro(500), wordt: euro(450), ruimte: euro(500) },
      ],
      totaal: { regels: 2, erbij: euro(200), eraf: euro(50), saldo: euro(150) },
      gebeurtenissen: [{ type: 'begroting-gewijzigd.v1' }],
    });
    expect(headers['etag']).toBe(voor);
    expect(await kop()).toBe(voor);
    await boek.boekt('begrotingswijzigingen', {
      ...{ boekdatum: '2025-03-01', besluit: 'Raadsbesluit 2025-12' },
      regels: rijen(body.regels).map(({ budget, wijziging, wordt }) => ({ budget, wijziging, nieuwBedrag: wordt })),
    });
  });

  it('noemt alle regels die niet kunnen tegelijk, elk met wat er nu kan', async () => {
    const regels = [
      { budget: 'jeugd', wijziging: -euro(10_000) },
      { budget: 'weg', wijziging: 1 },
      { budget: 'wmo', wijziging: 1 },
      { budget: 'nieuw', wijziging: 1 },
    ];
    const { body } = await beproef({ boekdatum: '2025-03-01', regels }).expect(200);
    expect(body).toMatchObject({ kan: false, gebeurtenissen: [] });
    expect(rijen(body.regels).map(({ bezwaar }) => (bezwaar as { code?: string } | null)?.code)).toEqual([
      ...['te-weinig-ruimte', 'onbekend-budget', undefined, 'begroting-nog-niet-vastgesteld'],
    ]);
    expect(rijen(body.regels)[1]).toMatchObject({ naam: null, was: null, bezwaar: { watNu: expect.any(String) } });
    await beproef({ boekdatum: '2025-02-30', regels: [{ budget: 'wmo' }] }).expect(400);
  });

  it('doet hetzelfde voor een eerste begroting, en alleen voor de controller', async () => {
    const inhoud = { boekdatum: '2025-01-01', regels: [{ budget: 'wmo', bedrag: 1 }] };
    const { body } = await beproef(inhoud, 'controller', 'begrotingen').expect(200);
    expect(body).toMatchObject({ kan: false, regels: [{ bezwaar: { code: 'begroting-al-vastgesteld' } }] });
    await beproef(inhoud, 'auditor', 'begrotingen').expect(403);
    await beproef({ boekdatum: '2025-03-01', regels: [{ budget: 'wmo', wijziging: 1 }] }, 'beheerder').expect(403);
  });
});

describe('een begroting uit een bestand, over HTTP', () => {
  it('wordt gelezen en beproefd, en dan in een keer geboekt', async () => {
    const regels = ['nieuw;1.234,56', 'later;-100,00'];
    const voor = await kop();
    const { body: wat } = await bestand(regels, {}, '/proeven').expect(200);
    expect(wat).toMatchObject({
      ...{ kan: true, staatAlOp: null },
      regels: [
        { regel: 2, budget: 'nieuw', was: 0, wordt: 123_456 },
        { regel: 3, budget: 'later', was: 0, wordt: -10_000 },
      ],
      totaal: { regels: 2, erbij: 123_456, eraf: 10_000, saldo: 113_456 },
    });
    expect(await kop()).toBe(voor);
    const { body, headers } = await bestand(regels).expect(201);
    expect(body).toMatchObject({ herhaald: false, totaal: { saldo: 113_456 } });
    const { body: gebeurd } = await proef
      .haal(String(headers['location']))
      .set('ontschot-minstens', String(body.revisie))
      .expect(200);
    expect(gebeurd).toMatchObject({ type: 'begroting-vastgesteld.v1', gegevens: { besluit: 'Raadsbesluit 2025-9' } });
  });

  it('gegeven hetzelfde bestand nog eens, dan wordt er niets geboekt en staat er waar het al stond', async () => {
    const voor = await kop();
    const { body: wat } = await bestand(['nieuw;1.234,56', 'later;-100,00'], {}, '/proeven').expect(200);
    const { body } = await bestand(['nieuw;1.234,56', 'later;-100,00']).expect(200);
    expect(body).toMatchObject({ herhaald: true, revisie: wat.staatAlOp });
    expect(`"${body.revisie}"`).toBe(voor);
    expect(await kop()).toBe(voor);
  });

  it('gegeven regels die het boek niet neemt, dan staan zij er alle bij met hun plaats in het bestand', async () => {
    const regels = ['nieuw;5,00', 'onbekend;1,00', 'wmo;2,00'];
    const { body: wat } = await bestand(regels, {}, '/proeven').expect(200);
    expect(wat).toMatchObject({ kan: false, staatAlOp: null });
    const { body } = await bestand(regels).expect(409);
    expect(rijen(body.cijfers.fouten).map(({ regel, code }) => [regel, code])).toEqual([
      [2, 'begroting-al-vastgesteld'],
      [3, 'onbekend-budget'],
      [4, 'begroting-al-vastgesteld'],
    ]);
    expect(rijen(body.cijfers.fouten)[1]).toMatchObject({ watNu: expect.stringContaining('Stel het budget eerst in') });
    // What was refused is no answer to the same file once the boek is ready for it.
    const koker = { naam: 'X', wet: 'Wmo 2015', taakveld: '6.1', oormerk: { aard: 'vrij' }, financier: 'gemeente' };
    await bestand(['straks;7,00'], { besluit: 'Straks' }).expect(409);
    await boek.boekt('kokers', { koker: 'straks', ...koker });
    await boek.boekt('budgetten', { budget: 'straks', naam: 'Straks', aard: 'koker', koker: 'straks' });
    await bestand(['straks;7,00'], { besluit: 'Straks' }).expect(201);
  });

  it('gegeven een bestand dat niet te lezen is, dan staan alle fouten er met hun regel bij', async () => {
    const { body } = await bestand(['nieuw;veel', 'a b;1,00', 'later']).expect(400);
    expect(rijen(body.fouten).map(({ veld }) => veld)).toEqual(['regel 2', 'regel 3', 'regel 4']);
    expect(body.detail).toContain('Er is niets geboekt.');
    const { body: kolommen } = await bestand(['nieuw;1,00'], { bedrag: 'Lasten' }).expect(400);
    expect(rijen(kolommen.fouten)[0]?.['melding']).toContain('er is geen kolom "Lasten"; wel: "Product", "Bedrag"');
  });

  it.each([
    ['de kolom met het budget', [`${BSN};1,00`], {}],
    ['de kolom met het bedrag', [`nieuw;${BSN} €`], {}],
    ['een bestand zonder kop', [], { budget: 'A' }],
  ])('noemt nooit een BSN, als dat staat in %s', async (_, regels, meer) => {
    const post = bestand(regels, meer, '/proeven');
    const { text } = await (regels.length > 0 ? post : post.send(`${BSN};Bedrag\nnieuw;1,00\n`)).expect(400);
    expect(text).not.toContain(BSN);
  });

  it('heeft grenzen aan regels en omvang, en is er alleen voor de controller', async () => {
    const { body } = await bestand(
      Array.from({ length: 2_001 }, (_, i) => `b${i};1,00`),
      {},
      '/proeven',
    ).expect(400);
    expect(JSON.stringify(body.fouten)).toContain('er staan meer dan 2000 regels in');
    const { body: groot } = await bestand(['x'.repeat(2 * 1024 * 1024)]).expect(413);
    expect(groot.detail).toBe('Dit bestand is groter dan 2 MiB.');
    await bestand(['nieuw;1,00'], {}, '', 'beheerder').expect(403);
    await bestand(['nieuw;1,00'], {}, '/proeven', 'auditor').expect(403);
    await bestand(['nieuw;1,00'], {}, '', 'controller', '/v1/boeken/GM9999-2025').expect(404);
    const { body: fouten } = await bestand(['nieuw;1,00'], { besluit: `Van ${BSN}`, eenheid: 'gulden' }).expect(400);
    expect(rijen(fouten.fouten).map(({ veld }) => veld)).toEqual(['besluit', 'eenheid']);
  });

  it('gegeven twee keer hetzelfde bestand tegelijk, dan wordt het een keer geboekt', async () => {
    const koker = { naam: 'Y', wet: 'Wmo 2015', taakveld: '6.1', oormerk: { aard: 'vrij' }, financier: 'gemeente' };
    await boek.boekt('kokers', { koker: 'samen', ...koker });
    await boek.boekt('budgetten', { budget: 'samen', naam: 'Samen', aard: 'koker', koker: 'samen' });
    const antwoorden = await Promise.all([1, 2, 3].map(() => bestand(['samen;9,00'], { besluit: 'Samen' })));
    expect(antwoorden.map(({ status }) => status).sort()).toEqual([200, 200, 201]);
    expect(new Set(antwoorden.map(({ body }) => Number(body.revisie))).size).toBe(1);
  });
});

describe('wat er over de begroting is besloten', () => {
  it('staat in een lijst, het laatste vooraan, met wat erbij kwam en eraf ging', async () => {
    const { body } = await proef
      .haal(`${PAD}/begrotingen`)
      .set('ontschot-minstens', revisieUit(await kop()))
      .expect(200);
    const besluiten = rijen(body.begrotingen).map(({ soort, besluit, regels, erbij, eraf }) => {
      return [soort, besluit, regels, erbij, eraf];
    });
    expect(besluiten).toContainEqual(['gewijzigd', 'Raadsbesluit 2025-12', 2, euro(200), euro(50)]);
    expect(besluiten).toContainEqual(['vastgesteld', 'Raadsbesluit 2025-9', 2, 123_456, 10_000]);
    const volgorde = rijen(body.begrotingen).map(({ revisie }) => Number(revisie));
    expect(volgorde).toEqual(volgorde.toSorted((a, b) => b - a));
    const { body: eerste } = await proef.haal(`${PAD}/begrotingen?aantal=1&soort=gewijzigd`).expect(200);
    expect(eerste).toMatchObject({ begrotingen: [{ soort: 'gewijzigd' }], volgende: null });
    await proef.haal(`${PAD}/begrotingen`, 'wijkteam').expect(403);
  });
});

const revisieUit = (etag: unknown): string => String(etag).replaceAll('"', '');
