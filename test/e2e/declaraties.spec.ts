import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import { Boekhouding, euro } from '../casussen/hulp/boekhouding.js';
import { Proef, rijen, type Wie } from './hulp/app.js';

const BOEK = 'GM0080-2025';
const DOEL = { taakveld: '6.3', functionaliteit: 'lichte-ondersteuning', leeftijdsgroep: 'volwassenen' };
// Test numbers: they pass the elfproef and belong to nobody.
const [ANNA, BRAM, CEES] = ['999990019', '999990020', '999990032'];
const KOP = 'BSN;Referentie;Categorie;Product;Van;Tot;Bedrag;Credit van';
const KOLOMMEN = {
  ...{ bsn: 'BSN', referentie: 'Referentie', productcategorie: 'Categorie', productcode: 'Product' },
  ...{ van: 'Van', totEnMet: 'Tot', bedrag: 'Bedrag', vorigeReferentie: 'Credit van' },
};

describe('declaraties', () => {
  let proef: Proef;
  let boek: Boekhouding;
  let huishoudens: readonly string[];

  const stuur = (pad: string, inhoud: string, rol: Wie = 'controller', soort = 'text/csv') =>
    proef
      .vraag()
      .post(pad)
      .set('authorization', `Bearer ${proef.token(rol)}`)
      .set('content-type', soort)
      .send(inhoud);
  const dien = (nummer: string, regels: readonly string[], totaal: number, meer = '') =>
    stuur(
      `/v1/boeken/${BOEK}/declaraties?indeling=kwintes&boekdatum=2025-05-02&nummer=${nummer}&van=2025-04-01&totEnMet=2025-04-30&totaal=${totaal}${meer}`,
      [KOP, ...regels, ''].join('\n'),
    );
  const regel = (bsn: string, ref: string, bedrag: string, credit = '', product = '15;15A04') =>
    `${bsn};${ref};${product};2025-04-01;2025-04-30;${bedrag};${credit}`;

  async function tot(naam: string, staat = 'geboekt'): Promise<Record<string, unknown>> {
    for (let i = 0; i < 500; i += 1) {
      const { body } = await proef.haal(`/v1/boeken/${BOEK}/declaraties/${naam}`);
      if (body.staat === staat) return body as Record<string, unknown>;
      await wacht(20);
    }
    throw new Error(`${naam} werd niet ${staat}`);
  }

  beforeAll(async () => {
    proef = await Proef.start();
    boek = await Boekhouding.open(proef, BOEK);
    await boek.koker('wmo', 'Wmo', '6.3', euro(5_000));
    await boek.boekt('organisaties', { organisatie: 'kwintes', naam: 'Kwintes' });
    const post = { budget: 'wmo', aanbieder: 'kwintes', bedrag: euro(1_000), doel: DOEL };
    await boek.boekt('verplichtingen', { ...post, boekdatum: '2025-01-02', verplichting: 'kwintes-2025' });
    await boek.boekt('declaratieindelingen', {
      ...{ indeling: 'kwintes', aanbieder: 'kwintes', aanbiedercode: '41414141', formaat: 'csv' },
      producten: [{ categorie: '15', verplichting: 'kwintes-2025' }],
      csv: { kolommen: KOLOMMEN, bedragen: 'euro', datums: 'jjjj-mm-dd' },
    });
    const { gebeurtenissen } = await boek.doet('huishoudens', { aantal: 2 });
    huishoudens = gebeurtenissen[0]!.gegevens.huishoudens as string[];
    const personen = [`${ANNA};${huishoudens[0]}`, `${BRAM};${huishoudens[1]}`];
    await stuur('/v1/persoonskoppelingen', ['bsn;huishouden', ...personen, ''].join('\n'), 'beheerder').expect(200, {
      ...{ gekoppeld: 2, verhuisd: 0, vergeten: 0, ongewijzigd: 0 },
    });
  });
  afterAll(() => proef.stop());

  it('gegeven een bestand met mensen dat te groot is, dan wordt het geweigerd en wordt er niemand gekoppeld', async () => {
    const veel = `bsn;huishouden\n${CEES};${huishoudens[0]}\n${'\n'.repeat(16 * 1024 * 1024)}`;
    await stuur('/v1/persoonskoppelingen', veel, 'beheerder').expect(413);
    await dien('D0', [regel(CEES, 'Z1', '1,00')], 100).expect(409);
  });

  it('gegeven een bestand dat klopt, dan is elke regel geboekt en zijn de totalen die van het bestand', async () => {
    const { body, headers } = await dien(
      'D1',
      [regel(ANNA, 'P1', '100,50'), regel(BRAM, 'P2', '49,50')],
      15_000,
    ).expect(202);
    expect(body).toMatchObject({ declaratie: 'kwintes_D1', regels: 2, debet: 15_000, credit: 0, herhaald: false });
    expect(headers['location']).toBe(`/v1/boeken/${BOEK}/declaraties/kwintes_D1`);
    const telling = { regels: 2, debet: 15_000, credit: 0 };
    expect(await tot('kwintes_D1')).toMatchObject({ gevraagd: telling, geboekt: telling, aanbieder: 'kwintes' });
    const { body: saldi } = await proef.haal(`/v1/boeken/${BOEK}/saldi?per=budget`);
    expect(saldi.regels).toMatchObject([{ sleutel: 'wmo', verplicht: euro(1_000) - 15_000, besteed: 15_000 }]);
  });

  it('gegeven hetzelfde bestand nog eens, dan wordt er niets geboekt', async () => {
    const kop = async (): Promise<unknown> => (await proef.haal(`/v1/boeken/${BOEK}`)).headers['etag'];
    const voor = await kop();
    const { body } = await dien('D1', [regel(ANNA, 'P1', '100,50'), regel(BRAM, 'P2', '49,50')], 15_000).expect(200);
    expect(body).toMatchObject({ herhaald: true, staat: 'geboekt' });
    expect(await kop()).toEqual(voor);
  });

  it('gegeven onder hetzelfde nummer iets anders, dan wordt dat geweigerd', async () => {
    const { body } = await dien('D1', [regel(ANNA, 'P1', '100,51')], 10_051).expect(409);
    expect(body).toMatchObject({ code: 'declaratie-bestaat-al' });
  });

  it('gegeven een credit en een nieuwe debet, dan is het verschil geboekt', async () => {
    const regels = [regel(ANNA, 'P1C', '-100,50', 'P1'), regel(ANNA, 'P3', '80,00')];
    await dien('D2', regels, -2_050).expect(202);
    expect(await tot('kwintes_D2')).toMatchObject({ geboekt: { regels: 2, debet: 8_000, credit: 10_050 } });
  });

  it('gegeven een credit van een regel die intussen is gecorrigeerd, dan staat dat bij de regel van het bestand', async () => {
    const besteding = Number((await proef.haal(`/v1/boeken/${BOEK}`)).headers['etag']?.replaceAll('"', ''));
    const op = { boekdatum: '2025-05-02', reden: 'te-veel-gedeclareerd' };
    const beweging = await boek.boekt('correcties', { ...op, besteding, bedrag: euro(10) });
    const { body } = await dien('DC', [regel(ANNA, 'P3C', '-80,00', 'P3')], -8_000).expect(409);
    expect(body).toMatchObject({ code: 'declaratie-past-niet', cijfers: { aantal: 1 } });
    expect(body.cijfers.fouten).toMatchObject([{ regel: 2, code: 'besteding-gecorrigeerd' }]);
    expect(rijen(body.cijfers.fouten)[0]?.['uitleg']).toMatch(/nam een correctie al € 10,00 terug; er is nog € 70,00/u);
    await boek.boekt('stornos', { ...op, beweging });
  });

  it('gegeven regels die niet bij het boek passen, dan staan ze er alle bij en is er niets geboekt', async () => {
    const regels = [
      ...[regel(CEES, 'Q1', '10,00'), regel(ANNA, 'P2', '10,00'), regel(ANNA, 'Q3', '10,00', '', '99;9')],
      ...[regel(ANNA, 'Q4', '-7,00', 'P3'), regel(ANNA, 'Q5', '-10,00', 'weg'), regel(ANNA, 'Q6', '1,00')],
    ];
    const { body } = await dien('D3', regels, 1_400).expect(409);
    expect(body).toMatchObject({ code: 'declaratie-past-niet', cijfers: { aantal: 5 } });
    expect(rijen(body.cijfers.fouten)[0]).toMatchObject({ watNu: expect.stringContaining('Laat een beheerder') });
    expect(rijen(body.cijfers.fouten).map((een) => [een['regel'], een['code']])).toEqual([
      [2, 'onbekend-huishouden'],
      [3, 'id-bestaat-al'],
      [4, 'onbekende-verplichting'],
      [5, 'declaratie-telt-niet-op'],
      [6, 'geen-declaratieregel'],
    ]);
    await proef.haal(`/v1/boeken/${BOEK}/declaraties/kwintes_D3`).expect(404);
  });

  it('gegeven te weinig op de verplichting, dan wordt het geheel geweigerd', async () => {
    const { body } = await dien('D4', [regel(ANNA, 'R1', '1,00'), regel(BRAM, 'R2', '999,00')], 100_000).expect(409);
    expect(body).toMatchObject({ code: 'verplichting-te-klein', cijfers: { nodig: 100_000 } });
  });

  it.each([
    ['een som die niet klopt', [regel(ANNA, 'S1', '10,00')], 1_001],
    ['een BSN dat niet klopt', [regel('999990018', 'S1', '10,00')], 1_000],
    ['twee keer dezelfde referentie', [regel(ANNA, 'S1', '10,00'), regel(BRAM, 'S1', '10,00')], 2_000],
    ['een referentie waar het BSN in staat', [regel(ANNA, `2025-${ANNA}`, '10,00')], 1_000],
    ['een dag die niet bestaat', [regel(ANNA, 'S1', '10,00').replace('2025-04-30', '2025-04-31')], 1_000],
  ])('gegeven %s, dan is dat een fout in het bestand, en zegt geen fout wie het was', async (_, regels, totaal) => {
    const { body } = await dien('D5', regels, totaal).expect(400);
    expect(body.fouten.length).toBeGreaterThan(0);
    expect(JSON.stringify(body)).not.toMatch(/99999\d{4}/);
  });

  it('gegeven een afgebroken bestand of een andere tekenset, dan is ook dat een fout', async () => {
    const pad = `/v1/boeken/${BOEK}/declaraties?indeling=kwintes&boekdatum=2025-05-02&nummer=D6&van=2025-04-01&totEnMet=2025-04-30&totaal=1000`;
    const heel = [KOP, regel(ANNA, 'T1', '10,00')].join('\n');
    for (const inhoud of [heel, heel.slice(0, -8), `${heel}\n`.replace('T1', 'T\u0000')])
      expect((await stuur(pad, inhoud)).status).toBe(400);
  });

  it('gegeven een onbekende indeling, een andere vorm of niemand, dan is er een duidelijk antwoord', async () => {
    const pad = `/v1/boeken/${BOEK}/declaraties?boekdatum=2025-05-02&indeling=`;
    expect((await stuur(`${pad}weg`, KOP)).body).toMatchObject({ status: 409, code: 'onbekende-indeling' });
    expect((await stuur(`${pad}kwintes`, KOP)).body.fouten).toHaveLength(4);
    expect((await stuur(`${pad}kwintes`, '{}', 'controller', 'application/json')).status).toBe(415);
    const anders = await stuur(`${pad}kwintes`, KOP, 'controller', 'application/xml');
    expect(anders.body).toMatchObject({ status: 415, detail: expect.stringContaining('stuur text/csv') as string });
    expect((await stuur(`${pad}kwintes`, KOP, 'controller', 'application/pdf')).status).toBe(415);
    expect((await stuur(`/v1/boeken/${BOEK}/bestedingen`, 'x', 'controller', 'text/csv')).status).toBe(415);
    for (const rol of ['wijkteam', 'auditor', 'aanbieder', 'raad', 'inwoner'] as const)
      expect((await stuur(`${pad}kwintes`, KOP, rol)).status).toBe(403);
    expect((await stuur('/v1/persoonskoppelingen', 'bsn;huishouden\n', 'controller')).status).toBe(403);
  });

  it('gegeven hulp van een later jaar, dan hoort die in het boek van dat jaar', async () => {
    const pad = `/v1/boeken/${BOEK}/declaraties?indeling=kwintes&boekdatum=2025-05-02&nummer=D8&van=2026-01-01&totEnMet=2026-01-31&totaal=1000`;
    const inhoud = [KOP, `${ANNA};U1;15;15A04;2026-01-01;2026-01-31;10,00;`, ''].join('\n');
    const { body } = await stuur(pad, inhoud).expect(409);
    expect(body.cijfers.fouten).toMatchObject([{ regel: 2, code: 'hoort-bij-klopt-niet' }]);
  });

  it('gegeven hetzelfde bestand twee keer tegelijk, dan is het één keer geboekt', async () => {
    const keren = await Promise.all([1, 2].map(() => dien('D9', [regel(ANNA, 'V1', '5,00')], 500)));
    expect(keren.map(({ status }) => status).every((status) => [200, 202, 503].includes(status))).toBe(true);
    expect(await tot('kwintes_D9')).toMatchObject({ geboekt: { regels: 1, debet: 500 } });
    const { body } = await proef.haal(`/v1/boeken/${BOEK}/declaraties?aantal=500`);
    expect(rijen(body.declaraties).filter((een) => een['nummer'] === 'D9')).toHaveLength(1);
  });

  it('gegeven een referentie met het BSN van een ander die hier bekend is, dan is dat een fout', async () => {
    const { body } = await dien('D10', [regel(ANNA, '9999.90.020', '5,00')], 500).expect(400);
    expect(body.fouten).toMatchObject([{ veld: 'referentie' }]);
  });

  it('gegeven een declaratie die klaar is, dan is er niets af te breken', async () => {
    const { code } = await boek.weigert('declaraties/kwintes_D1/afbrekingen', { reden: 'Niet nodig' });
    expect(code).toBe('geen-lopende-declaratie');
  });

  it('gegeven iemand die al ergens bij hoort, dan is een ander huishouden een fout, tenzij het een verhuizing is', async () => {
    const pad = '/v1/persoonskoppelingen';
    const anders = `${CEES};${huishoudens[0]}\n${ANNA};${huishoudens[1]}`;
    const { body } = await stuur(pad, `bsn;huishouden\n${anders}\n`, 'beheerder').expect(400);
    expect(body.fouten).toMatchObject([{ veld: 'regel 3' }]);
    expect(JSON.stringify(body)).not.toMatch(/hh-|99999/);
    const heen = `bsn;huishouden;verhuisd\n${ANNA};${huishoudens[1]};ja\n${ANNA.replace('19', '20')};${huishoudens[1]};\n`;
    await stuur(pad, heen, 'beheerder').expect(200, { gekoppeld: 0, verhuisd: 1, vergeten: 0, ongewijzigd: 1 });
  });

  it('gegeven een aanbieder, dan ziet die alleen de eigen declaraties', async () => {
    const eigen = await proef.iemand('aanbieder', 'k', { organisatie: 'kwintes' });
    const ander = await proef.iemand('aanbieder', 'a', { organisatie: 'gemeente' });
    const { body } = await proef.haal(`/v1/boeken/${BOEK}/declaraties`, eigen).expect(200);
    expect(rijen(body.declaraties).map((een) => een['nummer'])).toEqual(['D9', 'D2', 'D1']);
    expect((await proef.haal(`/v1/boeken/${BOEK}/declaraties`, ander)).body.declaraties).toEqual([]);
    await proef.haal(`/v1/boeken/${BOEK}/declaraties/kwintes_D1`, ander).expect(404);
  });

  it('gegeven een declaratie die werd afgebroken, als zij weer komt, dan zegt niets dat zij is geboekt', async () => {
    const regels = Array.from({ length: 4_000 }, (_, i) => regel(ANNA, `W${i}`, '0,01'));
    await dien('D11', regels, 4_000).expect(202);
    await boek.boekt('declaraties/kwintes_D11/afbrekingen', { reden: 'Verkeerd bestand' });
    const { body } = await dien('D11', regels, 4_000).expect(409);
    expect(body).toMatchObject({ code: 'declaratie-afgebroken', cijfers: { regels: 4_000 } });
    const { geboekt } = await tot('kwintes_D11', 'afgebroken');
    expect(body.cijfers.geboekt).toBe((geboekt as { regels: number }).regels);
    // And its lines, with who they are about, are gone at once.
    for (let i = 0; i < 100 && readdirSync(join(proef.map, 'declaraties')).length > 0; i += 1) await wacht(20);
    expect(readdirSync(join(proef.map, 'declaraties'))).toEqual([]);
  });

  it('en in geen bestand van de gegevens staat een BSN, ook niet in wat nog te boeken is', () => {
    expect(readdirSync(join(proef.map, 'declaraties'))).toEqual([]);
    for (const naam of readdirSync(proef.map, { recursive: true, encoding: 'utf8' })) {
      const pad = join(proef.map, naam);
      const inhoud = inhoudVan(pad);
      for (const bsn of [ANNA, BRAM, CEES]) expect([naam, inhoud.includes(bsn)]).toEqual([naam, false]);
    }
  });
});

const inhoudVan = (pad: string): Buffer => {
  try {
    return readFileSync(pad);
  } catch {
    return Buffer.alloc(0);
  }
};
