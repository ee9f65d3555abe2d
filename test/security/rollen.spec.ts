import { Reflector } from '@nestjs/core';
import { RECHT } from '../../apps/api/src/beveiliging/rechten.js';
import { ROLLEN, type Rol } from '../../apps/api/src/beveiliging/identiteit.js';
import { RolGuard } from '../../apps/api/src/beveiliging/rol.guard.js';
import { Routes } from '../../apps/api/src/http/routes.js';
import { Proef, rijen } from '../e2e/hulp/app.js';
import { BOEK, PAD, vertel } from '../e2e/hulp/verhaal.js';

const OPENBAAR = [
  '/v1/fouten',
  '/v1/fouten/:code',
  '/gezondheid/levend',
  '/gezondheid/gereed',
  '/v1/openapi.json',
  '/v1/demo/tokens',
  '/v1/aanmelding',
  // The workplaces hold nothing of a boek: they ask for it with a token, as anyone.
  '/',
  '/merk.svg',
  '/assets/:naam',
  '/aanmelden/terug',
  ...ROLLEN.flatMap((rol) => [`/${rol}`, `/${rol}/*`]),
];
const onder = (pad: string): string => `/v1/boeken/:boekId/${pad}`;

/** Who may do what, written down apart from the code: everything else is refused. */
const MAG: Readonly<Record<string, readonly Rol[]>> = {
  'POST /v1/boeken': ['beheerder'],
  ...Object.fromEntries(
    [
      'organisaties',
      'wijken',
      'kokers',
      'budgetten',
      'ondersteuningsopdrachten',
      'declaratieindelingen',
      'opdrachten',
      'populaties',
      'eenheidsprijzen',
      'teams',
      'gebieden',
      'teams/:team/leden',
      'teams/:team/afmeldingen',
    ].map((pad) => [`POST ${onder(pad)}`, ['beheerder', 'controller']]),
  ),
  ...Object.fromEntries(
    [
      'begrotingen',
      'begrotingen/proeven',
      'begrotingswijzigingen',
      'begrotingswijzigingen/proeven',
      'begrotingsbestanden',
      'begrotingsbestanden/proeven',
      'overhevelingen',
      'overhevelingen/proeven',
      'afspraakdoorrekeningen/proeven',
      'verplichtingen',
      'verplichtingen/:verplichting/verhogingen',
      'verplichtingen/:verplichting/vrijvallen',
      'verplichtingen/:verplichting/afwikkelingen',
      'bestedingen',
      'voorschotten',
      'voorschotten/:voorschot/terugbetalingen',
      'voorschotten/:voorschot/verrekeningen',
      'ontvangsten',
      'verlagingen',
      'teruggaven',
      'stornos',
      'perioden/:periode/afsluitingen',
      'jaarafsluiting',
      'jaarafsluiting/proeven',
      'jaaropening',
      'perioden/:periode/heropeningen',
      'verdeelregels',
      'verdeelregels/:verdeelregel/vaststellingen',
      'verdeelregels/:verdeelregel/intrekkingen',
      'afspraken',
      'afspraken/:afspraak/voorleggingen',
      'afspraken/:afspraak/sluitingen',
      'afspraken/:afspraak/wijzigingen',
      'afspraken/:afspraak/beeindigingen',
      'huishoudens',
      'populaties/:populatie/aanvullingen',
      'vorderingen',
      'vorderingen/:vordering/stopzettingen',
      'vorderingen/:vordering/hervattingen',
      'ontbrekende-kosten',
      'agendas',
    ].map((pad) => [`POST ${onder(pad)}`, ['controller']]),
  ),
  [`POST ${onder('kostenmeldingen')}`]: ['controller', 'financier'],
  [`POST ${onder('afspraken/:afspraak/instemmingen')}`]: ['controller', 'financier'],
  [`POST ${onder('afspraken/:afspraak/afwijzingen')}`]: ['controller', 'financier'],
  [`POST ${onder('aandelen/:aandeel/toestemmingen')}`]: ['controller', 'financier'],
  [`POST ${onder('aandelen/:aandeel/afwijzingen')}`]: ['controller', 'financier'],
  ...Object.fromEntries(
    [
      'afspraken/:afspraak/metingen',
      'afspraken/:afspraak/metingen/proeven',
      'afspraken/:afspraak/vaststellingen',
      'afspraken/:afspraak/vaststellingen/proeven',
      'contantmakingen/proeven',
      'voorfinancieringen',
      'contantmakingen',
      'toezeggingen/:toezegging/terugbetalingen',
      'toezeggingen/:toezegging/verrekeningen',
      'overdrachten',
      'overnames',
      'mandaten',
      'mandaten/:mandaat/intrekkingen',
      'inleggen',
      'inleggen/:inleg/stortingen',
      'inleggen/:inleg/beeindigingen',
      'wijkbudgetten/:budget/afrekeningen',
      'wijkbudgetten/:budget/afrekeningen/proeven',
      'trekkingen/:trekking/kwijtscheldingen',
      'trekkingen/:trekking/terugnames',
    ].map((pad) => [`POST ${onder(pad)}`, ['controller']]),
  ),
  ...Object.fromEntries(
    [
      'trekkingen',
      'trekkingen/proeven',
      'trekkingen/:trekking/instemmingen',
      'trekkingen/:trekking/afwijzingen',
      'trekkingen/:trekking/intrekkingen',
      'trekkingen/:trekking/beoordelingen',
      'trekkingen/:trekking/tegenprestaties',
      'trekkingen/:trekking/terugbetalingen',
      'trekkingen/:trekking/opbrengsten',
    ].map((pad) => [`POST ${onder(pad)}`, ['wijkteam']]),
  ),
  [`POST ${onder('trekkingen/:trekking/vervallenverklaringen')}`]: ['controller', 'wijkteam'],
  ...Object.fromEntries(
    ['vouchers', 'vouchers/proeven', 'vouchers/:voucher/instemmingen', 'vouchers/:voucher/beoordelingen'].map((pad) => [
      `POST ${onder(pad)}`,
      ['wijkteam'],
    ]),
  ),
  ...Object.fromEntries(
    ['vouchers/:voucher/intrekkingen', 'vouchers/:voucher/vervallenverklaringen'].map((pad) => [
      `POST ${onder(pad)}`,
      ['controller', 'wijkteam'],
    ]),
  ),
  ...Object.fromEntries(
    ['vouchers/:voucher/inwisselingen', 'vouchers/:voucher/inwisselingen/:inwisseling/terugnames'].map((pad) => [
      `POST ${onder(pad)}`,
      ['controller', 'aanbieder'],
    ]),
  ),
  ...Object.fromEntries(
    ['vouchers', 'vouchers/:voucher'].map((pad) => [
      `GET ${onder(pad)}`,
      ['controller', 'auditor', 'wijkteam', 'aanbieder'],
    ]),
  ),
  ...Object.fromEntries(
    [
      ...['correcties', 'verrekeningen', 'clientovernames', 'contracten/:ondersteuningsopdracht/resultaten'],
      'contracten/:ondersteuningsopdracht/resultaten/:resultaat/inningen',
    ].map((pad) => [`POST ${onder(pad)}`, ['controller']]),
  ),
  ...Object.fromEntries(
    ['inzetmeldingen', 'doorbestedingen'].map((pad) => [
      `POST ${onder(`contracten/:ondersteuningsopdracht/${pad}`)}`,
      ['controller', 'aanbieder'],
    ]),
  ),
  ...Object.fromEntries(
    ['contracten', 'contracten/:ondersteuningsopdracht'].map((pad) => [
      `GET ${onder(pad)}`,
      ['controller', 'auditor', 'aanbieder'],
    ]),
  ),
  ...Object.fromEntries(
    ['bewonersvoorstellen', 'bewonersvoorstellen/:voorstel/stemmen'].map((pad) => [`POST ${onder(pad)}`, ['inwoner']]),
  ),
  ...Object.fromEntries(
    ['tellingen', 'uitbetalingen', 'sluitingen']
      .map((pad) => `bewonersvoorstellen/:voorstel/${pad}`)
      .concat('bewonersregels')
      .map((pad) => [`POST ${onder(pad)}`, ['controller']]),
  ),
  ...Object.fromEntries(
    ['bewonersvoorstellen', 'bewonersvoorstellen/:voorstel'].map((pad) => [
      `GET ${onder(pad)}`,
      ['controller', 'auditor', 'raad', 'inwoner'],
    ]),
  ),
  [`POST ${onder('signalen/:signaal/antwoorden')}`]: ['controller', 'financier'],
  ...Object.fromEntries(
    ['inzages', 'inzages/:inzage/intrekkingen', 'vergetelheid'].map((pad) => [
      `POST ${onder(`huishoudens/:huishouden/${pad}`)}`,
      ['controller', 'inwoner'],
    ]),
  ),
  ...Object.fromEntries(
    ['schuldregelingen', 'schuldregelingen/:schuldregeling/schulden'].map((pad) => [
      `POST ${onder(pad)}`,
      ['controller', 'wijkteam'],
    ]),
  ),
  ...Object.fromEntries(
    [
      'schulden/:schuld/overnames',
      'aflosplannen',
      'aflossingen',
      'terugnames',
      'mijlpalen',
      'kwijtscheldingen',
      'nazorg',
      'beeindigingen',
    ].map((pad) => [`POST ${onder(`schuldregelingen/:schuldregeling/${pad}`)}`, ['controller']]),
  ),
  ...Object.fromEntries(
    ['schuldregelingen', 'schuldregelingen/:schuldregeling'].map((pad) => [
      `GET ${onder(pad)}`,
      ['controller', 'auditor', 'wijkteam'],
    ]),
  ),
  [`GET ${onder('huishoudens/:huishouden/kosten')}`]: [
    'inwoner',
    'controller',
    'auditor',
    'wijkteam',
    'aanbieder',
    'financier',
  ],
  [`GET ${onder('huishoudens/:huishouden/inzages')}`]: ['inwoner', 'controller', 'auditor'],
  [`GET ${onder('huishoudens/:huishouden/inzagelogboek')}`]: ['inwoner', 'auditor'],
  [`GET ${onder('huishoudens/:huishouden/gegevens')}`]: ['inwoner'],
  [`GET ${onder('huishoudens/:huishouden/uitdraai')}`]: ['inwoner'],
  [`GET ${onder('trekkingen/:trekking/zinnen')}`]: ['wijkteam'],
  [`GET ${onder('vouchers/:voucher/zinnen')}`]: ['wijkteam'],
  [`GET ${onder('schuldregelingen/:schuldregeling/zinnen')}`]: ['controller', 'wijkteam'],
  ...Object.fromEntries(
    ['GET doorrekeningen', 'GET doorrekeningen/:doorrekening', 'POST doorrekeningen/proeven', 'POST scenarios/proeven']
      .map((een) => een.split(' ') as [string, string])
      .map(([methode, pad]) => [`${methode} ${onder(pad)}`, ['controller', 'auditor']]),
  ),
  [`POST ${onder('doorrekeningen')}`]: ['controller'],
  [`GET ${onder('afspraken/:afspraak/fondskosten')}`]: ['controller', 'auditor'],
  ...Object.fromEntries(
    ['schuldregelingen', 'schuldregelingen/:schuldregeling/schulden'].map((pad) => [
      `POST ${onder(pad)}`,
      ['controller', 'wijkteam'],
    ]),
  ),
  ...Object.fromEntries(
    [
      'schulden/:schuld/overnames',
      'aflosplannen',
      'aflossingen',
      'terugnames',
      'mijlpalen',
      'kwijtscheldingen',
      'nazorg',
      'beeindigingen',
    ].map((pad) => [`POST ${onder(`schuldregelingen/:schuldregeling/${pad}`)}`, ['controller']]),
  ),
  ...Object.fromEntries(
    ['schuldregelingen', 'schuldregelingen/:schuldregeling'].map((pad) => [
      `GET ${onder(pad)}`,
      ['controller', 'auditor', 'wijkteam'],
    ]),
  ),
  'POST /v1/demo/leeg': ['controller'],
  // The names of municipalities and years, for whoever has something to look at in one.
  'GET /v1/boeken': ['controller', 'auditor', 'beheerder', 'wijkteam', 'aanbieder', 'financier', 'raad', 'inwoner'],
  'GET /v1/boeken/:boekId': ['controller', 'auditor', 'beheerder', 'wijkteam', 'aanbieder', 'financier', 'raad'],
  // An inwoner only as a stream, of what is about the own household (inwoner-hoort.spec.ts).
  [`GET ${onder('gebeurtenissen')}`]: ROLLEN,
  [`GET ${onder('organisaties')}`]: ['controller', 'auditor', 'beheerder'],
  [`GET ${onder('ondersteuningsopdrachten')}`]: ['controller', 'auditor', 'beheerder'],
  [`GET ${onder('populaties')}`]: ['controller', 'auditor', 'beheerder'],
  ...Object.fromEntries(
    ['verdeelregels', 'verdeelregels/:verdeelregel', 'afspraken', 'afspraken/:afspraak'].map((pad) => [
      `GET ${onder(pad)}`,
      ['controller', 'auditor', 'aanbieder', 'financier'],
    ]),
  ),
  ...Object.fromEntries(
    [
      'wie-betaalt-wie-wint',
      'verhoudingen',
      'toezeggingen',
      'vaststellingen',
      'vaststellingen/:vaststelling',
      'metingen',
      'metingen/:meting',
      'kostenmeldingen',
      'kostenmeldingen/:melding',
      'voorfinancieringen',
      'voorfinancieringen/:voorfinanciering',
      'vorderingen',
      'vorderingen/:vordering',
    ].map((pad) => [`GET ${onder(pad)}`, ['controller', 'auditor', 'aanbieder', 'financier']]),
  ),
  ...Object.fromEntries(
    ['eenheidsprijzen', 'eenheidsprijzen/:eenheidsprijs'].map((pad) => [
      `GET ${onder(pad)}`,
      ['controller', 'auditor', 'beheerder', 'financier'],
    ]),
  ),
  [`GET ${onder('uitleg/:revisie')}`]: ['controller', 'auditor', 'beheerder', 'aanbieder', 'financier'],
  [`GET ${onder('waterbedden')}`]: ['controller', 'auditor'],
  ...Object.fromEntries(
    ['betalers', 'kostenprognose', 'ontzorging', 'agendas', 'agendas/:agenda'].map((pad) => [
      `GET ${onder(pad)}`,
      ['controller', 'auditor'],
    ]),
  ),
  ...Object.fromEntries(
    ['concentratie', 'ontbrekende-kosten'].map((pad) => [`GET ${onder(pad)}`, ['controller', 'auditor', 'raad']]),
  ),
  [`GET ${onder('landkaart')}`]: ['controller', 'auditor', 'aanbieder', 'financier', 'raad'],
  ...Object.fromEntries(
    ['teams', 'mandaten'].map((pad) => [`GET ${onder(pad)}`, ['controller', 'auditor', 'beheerder', 'wijkteam']]),
  ),
  ...Object.fromEntries(
    ['trekkingen', 'trekkingen/:trekking', 'wijkbudgetten/:budget/uitputting'].map((pad) => [
      `GET ${onder(pad)}`,
      ['controller', 'auditor', 'wijkteam'],
    ]),
  ),
  [`GET ${onder('inleggen')}`]: ['controller', 'auditor'],
  [`GET ${onder('signalen')}`]: ['controller', 'auditor', 'wijkteam', 'financier'],
  [`GET ${onder('leren')}`]: ['controller', 'auditor', 'wijkteam', 'raad'],
  [`GET ${onder('verhalen')}`]: ['controller', 'auditor', 'wijkteam', 'raad'],
  [`GET ${onder('raadsoverzicht')}`]: ['controller', 'auditor', 'raad'],
  [`GET ${onder('signalen-per-koker')}`]: ['controller', 'auditor', 'wijkteam', 'financier', 'raad'],
  [`POST ${onder('trekkingen/:trekking/verhaalintrekkingen')}`]: ['controller', 'wijkteam', 'inwoner'],
  'POST /v1/persoonskoppelingen': ['beheerder'],
  [`GET ${onder('begrotingen')}`]: ['controller', 'auditor'],
  [`POST ${onder('declaraties')}`]: ['controller'],
  [`POST ${onder('declaraties/:declaratie/afbrekingen')}`]: ['controller'],
  ...Object.fromEntries(
    ['declaraties', 'declaraties/:declaratie', 'declaratieindelingen'].map((pad) => [
      `GET ${onder(pad)}`,
      ['controller', 'auditor', 'aanbieder'],
    ]),
  ),
  [`GET ${onder('huishoudkosten')}`]: ['controller', 'auditor', 'raad'],
  [`GET ${onder('wijken')}`]: ['controller', 'auditor', 'beheerder', 'wijkteam'],
  [`GET ${onder('kokers')}`]: ['controller', 'auditor', 'beheerder', 'raad', 'financier'],
  [`GET ${onder('budgetten')}`]: ['controller', 'auditor', 'beheerder', 'raad'],
  [`GET ${onder('perioden')}`]: ['controller', 'auditor'],
  [`GET ${onder('jaarafsluiting')}`]: ['controller', 'auditor'],
  [`GET ${onder('verplichtingen')}`]: ['controller', 'auditor', 'aanbieder'],
  [`GET ${onder('verplichtingen/:verplichting')}`]: ['controller', 'auditor', 'aanbieder'],
  [`GET ${onder('voorschotten')}`]: ['controller', 'auditor', 'aanbieder'],
  [`GET ${onder('voorschotten/:voorschot')}`]: ['controller', 'auditor', 'aanbieder'],
  [`GET ${onder('saldi')}`]: ['controller', 'auditor', 'raad', 'wijkteam'],
  [`GET ${onder('verantwoording')}`]: ['controller', 'auditor', 'financier'],
  [`GET ${onder('journaal')}`]: ['controller', 'auditor'],
  [`GET ${onder('weigeringen')}`]: ['controller', 'auditor'],
  [`GET ${onder('rechtmatigheid')}`]: ['controller', 'auditor'],
  [`GET ${onder('rechtmatigheid/:bevinding')}`]: ['controller', 'auditor'],
  ...Object.fromEntries(
    ['boom', 'boom/consistentie', 'controlepunt', 'controlesleutels'].map((pad) => [
      `GET ${onder(pad)}`,
      ['controller', 'auditor', 'beheerder', 'wijkteam', 'aanbieder', 'financier', 'raad', 'inwoner'],
    ]),
  ),
  [`GET ${onder('gebeurtenissen/:revisie/insluiting')}`]: ['controller', 'auditor'],
  [`GET ${onder('bundel')}`]: ['auditor'],
  [`GET ${onder('gebeurtenissen/:revisie/ontvangstbewijs')}`]: ['aanbieder', 'financier'],
  // A table is for who may ask the question behind it; a whole boek for controller and auditor.
  'GET /v1/uitvoersoorten': ROLLEN,
  [`GET ${onder('uitvoer/:soort')}`]: ROLLEN,
  [`GET ${onder('uitvoeren')}`]: ROLLEN,
  [`DELETE ${onder('uitvoeren/:uitvoer')}`]: ROLLEN,
  [`POST ${onder('controlesleutels')}`]: ['beheerder'],
  [`POST ${onder('controlesleutels/:controlesleutel/intrekkingen')}`]: ['beheerder'],
  [`GET ${onder('gebeurtenissen/:revisie')}`]: ['controller', 'auditor'],
  ...Object.fromEntries(
    ['terugblik', 'terugblik/toen', 'gebeurtenissen/:revisie/stap', 'verschillen', 'herkomst', 'bestemming'].map(
      (pad) => [`GET ${onder(pad)}`, ['controller', 'auditor']],
    ),
  ),
};

describe('wie wat mag', () => {
  let proef: Proef;
  beforeAll(async () => {
    proef = await Proef.start();
    await vertel(proef);
  });
  afterAll(() => proef.stop());

  const alles = () =>
    proef.app
      .get(Routes)
      .alle.flatMap(({ url, methoden }) =>
        methoden.filter((een) => een !== 'HEAD').map((methode) => ({ methode, url })),
      );
  const vraag = (methode: string, url: string) => {
    if (methode === 'DELETE') return proef.vraag().delete(url);
    return methode === 'GET' ? proef.vraag().get(url) : proef.vraag().post(url).set('idempotency-key', 'x').send({});
  };
  const echt = (url: string): string => url.replace(':boekId', BOEK).replace(/:\w+/g, 'iets');

  it('elke route staat in de tabel of is openbaar, en andersom', () => {
    const gevonden = alles().map(({ methode, url }) => `${methode} ${url}`);
    expect(gevonden.sort()).toEqual([...Object.keys(MAG), ...OPENBAAR.map((url) => `GET ${url}`)].sort());
  });

  it('zonder token komt niemand ergens binnen behalve waar het openbaar is', async () => {
    for (const { methode, url } of alles()) {
      const { status, headers } = await vraag(methode, echt(url));
      const openbaar = OPENBAAR.includes(url);
      expect([url, status === 401]).toEqual([url, !openbaar]);
      if (!openbaar) expect(headers['www-authenticate']).toMatch(/^Bearer/);
    }
  });

  it.each(ROLLEN)('een %s komt precies daar binnen waar de tabel het zegt', async (rol) => {
    for (const { methode, url } of alles()) {
      const wie = MAG[`${methode} ${url}`];
      if (wie === undefined) continue;
      const { status } = await vraag(methode, echt(url)).set('authorization', `Bearer ${proef.token(rol)}`);
      // Inside, an empty question may still be wrong (400; 415 where a file is meant) or about what is not there (404, 409).
      if (wie.includes(rol))
        expect([methode, url, [200, 201, 400, 403, 404, 409, 415].includes(status)]).toEqual([methode, url, true]);
      else expect([methode, url, status]).toEqual([methode, url, 403]);
    }
  });

  it('een route die niet zegt voor wie zij is, is voor niemand', () => {
    const handler = () => undefined;
    const context = {
      getHandler: () => handler,
      switchToHttp: () => ({ getRequest: () => ({ identiteit: { rollen: new Set(ROLLEN) } }) }),
    };
    const guard = new RolGuard(new Reflector());
    expect(() => guard.canActivate(context as never)).toThrow('niet vastgelegd');
    Reflect.defineMetadata(RECHT, { rollen: ['auditor'] }, handler);
    expect(guard.canActivate(context as never)).toBe(true);
  });

  describe('binnen een route', () => {
    const als = async (rol: Rol, pad: string) => {
      const { status, body } = await proef.haal(`${PAD}/${pad}`, rol);
      return { status, body };
    };

    it('ziet een aanbieder alleen wat van de eigen organisatie is', async () => {
      const { body } = await als('aanbieder', 'verplichtingen');
      expect(rijen(body.regels).map((een) => een.aanbieder)).toEqual(['opvang-fryslan']);
      expect((await als('aanbieder', 'verplichtingen?aanbieder=rijk')).status).toBe(403);
      expect((await als('aanbieder', 'verplichtingen/karima')).status).toBe(200);
      expect((await als('aanbieder', 'voorschotten/paspoort')).status).toBe(200);
    });

    it('ziet een aanbieder van een ander niet dat het er is', async () => {
      const doel = { taakveld: '6.3', functionaliteit: 'participatie', leeftijdsgroep: 'ouderen' };
      const ander = {
        boekdatum: '2025-08-01',
        verplichting: 'van-rijk',
        budget: 'opvang',
        aanbieder: 'rijk',
        bedrag: 1,
        doel,
      };
      const { body } = await proef.stuur(`${PAD}/verplichtingen`, ander, 'van-rijk').expect(201);
      await proef.haal(`${PAD}/verplichtingen/van-rijk`).set('ontschot-minstens', String(body.revisie)).expect(200);
      expect((await als('aanbieder', 'verplichtingen/van-rijk')).status).toBe(404);
      expect((await als('aanbieder', 'verplichtingen')).body.regels).toHaveLength(1);
    });

    it('ziet de raad totalen per budget en koker, en verder niets', async () => {
      expect((await als('raad', 'saldi?per=budget')).status).toBe(200);
      expect((await als('raad', 'saldi?per=koker')).status).toBe(200);
      for (const pad of ['saldi?per=wijk', 'saldi?per=doel', 'saldi?per=kleur', 'saldi?per=koker&budget=opvang'])
        expect([pad, (await als('raad', pad)).status]).toEqual([pad, 403]);
    });

    it('ziet een wijkteam alleen de eigen wijken', async () => {
      await proef.stuur(`${PAD}/wijken`, { wijk: 'elders', naam: 'Elders' }, 'elders').expect(201);
      const { status, body } = await als('wijkteam', 'saldi?per=wijk');
      expect([status, rijen(body.regels).map((een) => een.sleutel)]).toEqual([200, ['heechterp']]);
      expect(body.totaal.besteed).toBe(body.regels[0].besteed);
      expect((await als('wijkteam', 'saldi?per=budget')).status).toBe(403);
      const zonder = { boek: 'zonder-2025', gemeente: 'Zonder', jaar: 2025 };
      await proef.stuur('/v1/boeken', zonder, 'zonder', 'beheerder').expect(201);
      const leeg = await proef
        .haal('/v1/boeken/zonder-2025/saldi?per=wijk', 'wijkteam')
        .set('ontschot-minstens', '0')
        .expect(403);
      expect(leeg.body.detail).toBe('Een wijkteam ziet de eigen wijken, en geen daarvan staat in dit boek.');
      await proef.haal('/v1/boeken/nergens-2025/saldi?per=wijk', 'wijkteam').expect(404);
    });

    it('ziet een financier de verantwoording van de kokers die hij betaalt', async () => {
      expect((await als('financier', 'verantwoording?koker=schuldhulp')).status).toBe(200);
      expect((await als('financier', 'verantwoording?koker=opvang')).status).toBe(403);
      expect((await als('financier', 'verantwoording?koker=nergens')).status).toBe(403);
    });

    it('ziet een financier de verantwoording ook van een koker die hij maar een deel van het jaar betaalt', async () => {
      const eigen = 'gemeente-leeuwarden';
      const beurten: Record<string, readonly (readonly [financier: string, vanaf: string])[]> = {
        eerst: [
          [eigen, '2025-01-01'],
          ['rijk', '2025-04-01'],
        ],
        later: [
          ['rijk', '2025-01-01'],
          [eigen, '2025-12-31'],
        ],
        voorheen: [
          [eigen, '2024-01-01'],
          ['rijk', '2025-01-01'],
        ],
        doorlopend: [
          [eigen, '2024-01-01'],
          ['rijk', '2025-01-02'],
        ],
      };
      let revisie = 0;
      for (const [koker, versies] of Object.entries(beurten))
        for (const [financier, vanaf] of versies) {
          const inhoud = { koker, naam: koker, wet: 'Wmo 2015', taakveld: '6.812', oormerk: { aard: 'vrij' } };
          const id = `${koker}-${vanaf}`;
          const { body } = await proef.stuur(`${PAD}/kokers`, { ...inhoud, financier, vanaf }, id).expect(201);
          revisie = body.revisie;
        }
      await proef.haal(PAD).set('ontschot-minstens', String(revisie)).expect(200);
      const gezien: Record<string, number> = {};
      for (const koker of Object.keys(beurten))
        gezien[koker] = (await als('financier', `verantwoording?koker=${koker}&op=2025-06-30`)).status;
      expect(gezien).toEqual({ eerst: 200, later: 200, voorheen: 403, doorlopend: 200 });
      const { body: lijst } = await als('financier', 'kokers?op=2025-06-30&aantal=100');
      const genoemd = rijen(lijst.kokers).map(({ koker }) => koker);
      expect(Object.keys(gezien).filter((koker) => genoemd.includes(koker))).toEqual(['eerst', 'later', 'doorlopend']);
    });
  });
});

describe('de demo', () => {
  let proef: Proef;
  beforeAll(async () => {
    proef = await Proef.start();
  });
  afterAll(() => proef.stop());

  it('geeft een token per rol, twee van een wijkteam in dezelfde wijk, en van een tweede aanbieder en financier', async () => {
    const { body, headers } = await proef.vraag().get('/v1/demo/tokens').expect(200);
    const van = (rol: string) => rijen(body.tokens).filter((een) => een.rol === rol);
    const paren: readonly Rol[] = ['wijkteam', 'aanbieder', 'financier'];
    for (const rol of ROLLEN) expect([rol, van(rol).length]).toEqual([rol, paren.includes(rol) ? 2 : 1]);
    const [een, ander] = van('wijkteam');
    expect(een!.wijken).toEqual(ander!.wijken);
    expect(een!.sub).not.toBe(ander!.sub);
    expect(Date.parse(String(een!.verlooptOp))).toBeGreaterThan(Date.now());
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });

  it.each([
    'evil.example',
    'localhost.evil.example',
    '127.0.0.1.evil.example:80',
    'localhost:80@evil.example',
    '10.0.0.1',
  ])('antwoordt niet onder de naam %s', async (host) => {
    for (const pad of ['/', '/v1/demo/tokens', '/gezondheid/levend', '/v1/openapi.json', '/nergens'])
      expect((await proef.vraag().get(pad).set('host', host)).status).toBe(403);
  });

  it.each(['localhost', 'localhost:3000', '127.0.0.1:8080', '[::1]:3000', 'LOCALHOST'])(
    'antwoordt als %s',
    async (host) => {
      await proef.vraag().get('/v1/demo/tokens').set('host', host).expect(200);
    },
  );

  it('stuurt kopregels die een browser in toom houden, ook bij fouten', async () => {
    for (const pad of ['/gezondheid/levend', '/nergens', '/v1/boeken']) {
      const { headers } = await proef.vraag().get(pad);
      expect(headers['content-security-policy']).toBe("default-src 'none';frame-ancestors 'none'");
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['api-version']).toBe('1.0.0');
      expect(headers['cache-control']).toBe('no-store');
      expect(headers['x-powered-by']).toBeUndefined();
    }
  });

  it('geeft de beschrijving van de API ook aan een pagina van elders', async () => {
    const { headers } = await proef.vraag().get('/v1/openapi.json').set('origin', 'https://elders.example').expect(200);
    expect(headers['access-control-allow-origin']).toBe('*');
  });
});
