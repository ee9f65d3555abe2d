import { bladVan, type Ontvangstbewijs, type Vastgelegd } from '@ontschot/audit';
import { leesGebeurtenis } from '@ontschot/boek';
import { DEMO_BOEK } from '../../apps/api/src/demo/demo-boek.js';
import { DemoVuller } from '../../apps/api/src/demo/demo-vuller.js';
import { EVENT_STORE } from '../../apps/api/src/opslag/opslag.js';
import { Controle } from '../verifieer/bundels.js';
import { boekenUit } from '../verifieer/uit-store.js';
import { Proef, rijen, type Wie } from './hulp/app.js';

const PAD = `/v1/boeken/${DEMO_BOEK}`;
type Los = { readonly [veld: string]: never };

describe('een organisatie neemt bewijs mee van wat over haar gaat', () => {
  const controle = new Controle();
  let proef: Proef;
  let boek: Vastgelegd[];
  let sleutel: string;
  beforeAll(async () => {
    proef = await Proef.start();
    const revisie = await proef.app.get(DemoVuller).vul();
    await proef.haal(`${PAD}/boom`).set('ontschot-minstens', String(revisie)).expect(200);
    boek = (await boekenUit(proef.app.get(EVENT_STORE))).get(DEMO_BOEK) ?? [];
    const { body } = await proef.haal(`${PAD}/controlesleutels`, 'raad').expect(200);
    sleutel = String(rijen(body.controlesleutels)[0]?.['sleutel']);
  });
  afterAll(async () => {
    controle.ruimOp();
    await proef.stop();
  });

  const aanbieder = (organisatie: string) => proef.iemand('aanbieder', `a-${organisatie}`, { organisatie });
  const financier = (organisatie: string) => proef.iemand('financier', `f-${organisatie}`, { organisatie });
  const haal = (revisie: number | string, wie: Wie) =>
    proef.haal(`${PAD}/gebeurtenissen/${revisie}/ontvangstbewijs`, wie);
  const eerste = (type: string, welke: (data: Los) => boolean = () => true): Vastgelegd => {
    const gevonden = boek.find((een) => een.type === type && welke(een.data as Los));
    if (gevonden === undefined) throw new Error(`de demo heeft geen ${type}`);
    return gevonden;
  };
  const ontvanger = ({ data }: Vastgelegd): string =>
    (data as { ontvanger?: { organisatie?: string } }).ontvanger?.organisatie ?? '';
  const metOntvanger = (data: Los): boolean => ontvanger({ data } as never) !== '';

  it('het deel dat haar is toegekend, heel, en offline na te gaan tegen een controlepunt van later', async () => {
    const deel = eerste('aandeel-toegekend.v1', metOntvanger);
    const { body } = await haal(deel.revision, await aanbieder(ontvanger(deel))).expect(200);
    const bon = body as Ontvangstbewijs;
    expect(JSON.parse(bon.gebeurtenis ?? '')).toEqual(deel);
    expect(bon.blad).toBe(Buffer.from(bladVan(deel)).toString('base64'));
    const omvang = Number(bon.controlepunt.split('\n')[1]);
    await proef.stuur(`${PAD}/wijken`, { wijk: 'later', naam: 'Later' }, 'ontvangst-1').expect(201);
    const { text } = await proef
      .haal(`${PAD}/controlepunt`, 'raad')
      .set('ontschot-minstens', String(omvang))
      .expect(200);
    const { body: bewijs } = await proef.haal(
      `${PAD}/boom/consistentie?van=${omvang}&tot=${text.split('\n')[1]}`,
      'raad',
    );
    const { status, tekst } = await controle.bewijs(
      ...['--ontvangstbewijs', controle.leg(JSON.stringify(bon)), '--sleutel', sleutel],
      ...['--controlepunt', controle.leg(text), '--consistentie', controle.leg(JSON.stringify(bewijs))],
    );
    expect(tekst).toContain('IN ORDE');
    expect(status).toBe(0);
  });

  it('en dat van niemand anders: daarvan is er niets, in dezelfde woorden als van wat er nooit was', async () => {
    const deel = eerste('aandeel-toegekend.v1', metOntvanger);
    const zonder = async (revisie: number, wie: Wie) => {
      const { body } = await haal(revisie, wie).expect(404);
      return JSON.stringify(body).replaceAll(String(revisie), '·');
    };
    const ander = await aanbieder('opvang-fryslan');
    expect(ontvanger(deel)).not.toBe('opvang-fryslan');
    expect(await zonder(deel.revision, ander)).toBe(await zonder(99_999, ander));
    // A name that is none, and one that is a budget.
    for (const organisatie of ['', 'wmo', 'gemeente-leeuwarden'])
      await haal(deel.revision, await aanbieder(organisatie)).expect(404);
  });

  it('van de hele vaststelling krijgt geen aanbieder bewijs, ook niet wie erin staat', async () => {
    const deel = eerste('aandeel-toegekend.v1', metOntvanger);
    for (const een of boek.filter(({ type }) => /^(preventiewinst|afspraak|regel|kosten)-/u.test(type)).slice(0, 12))
      await haal(een.revision, await aanbieder(ontvanger(deel))).expect(404);
  });

  it('van elke gebeurtenis hoogstens wat zij al mag zien: nooit de code van een huishouden, nooit een ander', async () => {
    const organisaties = boek
      .filter(({ type }) => type === 'organisatie-ingesteld.v1')
      .map(({ data }) => String((data as Los)['organisatie']));
    const gegeven = { heel: 0, hash: 0 };
    for (const organisatie of organisaties)
      for (const wie of [await aanbieder(organisatie), await financier(organisatie)])
        for (const een of boek.filter(({ data }) => JSON.stringify(data).includes(`"${organisatie}"`)).slice(0, 60)) {
          const { status, body, text } = await haal(een.revision, wie);
          expect([200, 404]).toContain(status);
          if (status === 404) continue;
          const bon = body as Ontvangstbewijs;
          expect(text).not.toMatch(/hh-[a-z0-9]/u);
          if (bon.gebeurtenis === undefined) gegeven.hash += 1;
          else gegeven.heel += 1;
          expect(bon.gebeurtenis === undefined).toBe(bon.alleenHash !== undefined);
          if (bon.alleenHash !== undefined) expect(text).not.toContain(leesGebeurtenis(een as never).metadata.zout);
        }
    expect(gegeven.heel).toBeGreaterThan(5);
  }, 120_000);

  it('een financier krijgt het van wat hij zelf betaalt', async () => {
    const wie = await financier('gemeente-leeuwarden');
    const { body } = await haal(eerste('begroting-vastgesteld.v1').revision, wie).expect(200);
    expect((body as Ontvangstbewijs).gebeurtenis).toContain('"type":"begroting-vastgesteld.v1"');
    await haal(eerste('begroting-vastgesteld.v1').revision, await financier('zilveren-kruis')).expect(404);
  });

  it('wat geen revisie is, is verkeerd gevraagd', async () => {
    const wie = await aanbieder('opvang-fryslan');
    for (const revisie of ['x', '-1', '1.5', '01'])
      expect((await haal(revisie, wie).expect(400)).body).toMatchObject({ fouten: [{ veld: 'revisie' }] });
    await haal(1, 'auditor').expect(403);
    await proef.haal('/v1/boeken/GM9999-2025/gebeurtenissen/1/ontvangstbewijs', wie).expect(404);
  });
});
