import type { Opdracht } from '@ontschot/boek';
import { Boekschrijvers } from '@ontschot/boekschrijver';
import { Leesmodel } from '@ontschot/projecties';
import { DOEL_SCHULDHULP } from '../../apps/api/src/opdrachten/soorten/delen.js';
import { Proef, type Rol, type Wie } from './hulp/app.js';
import { volg as begint, type Stroom } from './hulp/stroom.js';
import { BOEK, PAD, vertel } from './hulp/verhaal.js';

const IK = 'hh-zelfbcdfghjkmn';
const BUUR = 'hh-buurbcdfghjkmn';

describe('een inwoner die een boek volgt', () => {
  let proef: Proef;
  let kop: number;
  let ik: Wie;
  let buur: Wie;
  let nummer = 0;
  const open: Stroom[] = [];
  const volg = async (wie: Wie, koppen: Record<string, string> = {}, vraag = ''): Promise<Stroom> => {
    const stroom = await begint(proef, wie, koppen, vraag);
    open.push(stroom);
    return stroom;
  };
  const inwoner = (sub: string, huishouden: string, rollen: readonly Rol[] = ['inwoner']): Promise<Wie> =>
    proef.iemand(rollen, sub, { huishouden });
  const doe = async (pad: string, inhoud: object, wie: Wie = 'controller'): Promise<number> => {
    const { body } = await proef.stuur(`${PAD}/${pad}`, inhoud, `s-${(nummer += 1)}`, wie).expect(201);
    return (kop = (body as { revisie: number }).revisie);
  };
  const geef = (trekking: string, huishouden: string): Promise<number> =>
    doe(
      'trekkingen',
      {
        ...{ boekdatum: '2025-08-06', trekking, team: 'team-heechterp', vorm: 'gift', bedrag: 2_500, huishouden },
        ...{ doel: DOEL_SCHULDHULP, voorliggend: { zou: 'nee' }, waarom: 'Een fiets om naar het werk te gaan' },
      },
      'wijkteam',
    );
  const vertelOver = (trekking: string): Promise<number> =>
    doe(`trekkingen/${trekking}/opbrengsten`, { verhaal: 'Het hielp echt' }, 'wijkteam');
  const besluit = (inzage: string, huishouden: string): Promise<number> =>
    doe(`huishoudens/${huishouden}/inzages`, {
      ...{ inzage, aan: { rol: 'wijkteam', team: 'team-heechterp' }, doelbinding: 'Samen een plan maken' },
      ...{ totEnMet: proef.app.get(Leesmodel).vandaag(), grond: 'Wmo 2015, artikel 5.1.1' },
    });
  const gehoord = (stroom: Stroom) => stroom.berichten.map(({ data }) => [data.revisie, data.type]);

  beforeAll(async () => {
    proef = await Proef.start({}, { hartslagMs: 50 });
    kop = await vertel(proef);
    const herkomst = { id: 'hh', afzender: 'opzet', rol: 'controller', hash: 'hh' };
    const opdracht = { soort: 'huishoudens-opnemen', huishoudens: [IK, BUUR] } as Opdracht;
    await proef.app.get(Boekschrijvers).dienIn(BOEK, [{ herkomst, opdracht }]);
    [ik, buur] = [await inwoner('ik', IK), await inwoner('buur', BUUR)];
    await proef.app.getHttpAdapter().getInstance().listen({ port: 0, host: '127.0.0.1' });
  });
  afterEach(() => {
    for (const { verzoek } of open.splice(0)) verzoek.destroy();
  });
  afterAll(() => proef.stop());

  it('hoort alleen van het eigen huishouden, ook van wat de code niet noemt, en zonder ids', async () => {
    const [mijn, zijn] = [await volg(ik), await volg(buur)];
    await doe('wijken', { wijk: 'westeinde', naam: 'Westeinde' });
    const vanBuur = [
      await geef('fiets-buur', BUUR),
      await besluit('besluit-buur', BUUR),
      await vertelOver('fiets-buur'),
    ];
    const vanMij = [await geef('fiets-ik', IK), await besluit('besluit-ik', IK), await vertelOver('fiets-ik')];
    vanMij.push(await doe(`huishoudens/${IK}/inzages/besluit-ik/intrekkingen`, {}));
    await doe('wijken', { wijk: 'oosteinde', naam: 'Oosteinde' });
    await mijn.tot(() => mijn.berichten.length >= 4);
    await zijn.tot(() => zijn.berichten.length >= 3);
    const soorten = ['trekking-verstrekt.v1', 'inzage-gegeven.v1', 'opbrengst-verteld.v1', 'inzage-ingetrokken.v1'];
    expect(gehoord(mijn)).toEqual(vanMij.map((revisie, i) => [revisie, soorten[i]]));
    expect(gehoord(zijn)).toEqual(vanBuur.map((revisie, i) => [revisie, soorten[i]]));
    expect(mijn.berichten.map(({ data }) => data.ids)).toEqual([{}, {}, {}, {}]);
    // Beside these messages and the beginning, nothing was written but heartbeats.
    const rest = mijn.tekst.replace(/id: \d+\nevent: gebeurtenis\ndata: .*\n\n/g, '');
    expect(rest).toMatch(/^retry: 3000\n\n(: hartslag\n\n)*$/);
  });

  it('leest ook terug alleen wat van het eigen huishouden is', async () => {
    const alles = await volg(ik, {}, '?vanaf=0');
    await alles.tot(() => alles.berichten.length >= 5);
    expect(gehoord(alles).map(([, type]) => type)).toEqual([
      ...['huishoudens-opgenomen.v1', 'trekking-verstrekt.v1', 'inzage-gegeven.v1'],
      ...['opbrengst-verteld.v1', 'inzage-ingetrokken.v1'],
    ]);
    const verder = await volg(ik, { 'last-event-id': alles.berichten[2]!.id });
    await verder.tot(() => verder.berichten.length >= 2);
    expect(gehoord(verder)).toEqual(gehoord(alles).slice(3));
  });

  it('hoort aan niets hoe ver het boek is: een begin daar voorbij is nu', async () => {
    for (const [koppen, vraag] of [
      [{ 'last-event-id': '9000000' }, ''],
      [{}, '?vanaf=9000000'],
    ] as const) {
      const stroom = await volg(ik, koppen, vraag);
      expect([stroom.antwoord.statusCode, stroom.antwoord.headers.etag]).toEqual([200, undefined]);
      const revisie = await geef(`fiets-${nummer}`, IK);
      await stroom.tot(() => stroom.berichten.length >= 1);
      expect(stroom.revisies()).toEqual([revisie]);
    }
    const { text } = await proef.haal(`${PAD}/gebeurtenissen?vanaf=9000000`, ik).expect(403);
    expect(text).not.toContain(String(kop));
  });

  it('zonder huishouden hoort niets, en leest geen lijst', async () => {
    const zonder = await proef.iemand('inwoner', 'zonder');
    const { body } = await proef.haal(`${PAD}/gebeurtenissen`, zonder).set('accept', 'text/event-stream').expect(403);
    expect(body).toMatchObject({ code: 'geen-recht', detail: expect.stringContaining('uw token noemt er geen') });
    await proef.haal(`${PAD}/gebeurtenissen`, ik).expect(403);
  });

  it('die ook van de raad is, hoort als elk van beide wat die mag', async () => {
    const beide = await volg(await inwoner('beide', IK, ['inwoner', 'raad']));
    await geef('boek-buur', BUUR);
    const eigen = await geef('boek-ik', IK);
    const wijk = await doe('wijken', { wijk: 'noordeinde', naam: 'Noordeinde' });
    await beide.tot(() => beide.berichten.length >= 2);
    expect(gehoord(beide)).toEqual([
      [eigen, 'trekking-verstrekt.v1'],
      [wijk, 'wijk-ingesteld.v1'],
    ]);
    expect(beide.berichten.map(({ data }) => data.ids)).toEqual([{}, {}]);
  });

  it('staat niet op met een huishouden dat niet in het boek is, en hoort dan niets', async () => {
    const vreemd = await volg(await inwoner('vreemd', 'hh-nergens'), {}, '?vanaf=0');
    await vreemd.tot(() => vreemd.tekst.includes(': hartslag'));
    await geef('pan-ik', IK);
    await new Promise((verder) => setTimeout(verder, 200));
    expect(vreemd.berichten).toEqual([]);
  });
});

describe('veel inwoners die een boek volgen', () => {
  it('staan niet in de weg van wie ermee werkt, en ook van één inwoner is het aantal begrensd', async () => {
    const proef = await Proef.start({}, { stromen: 4, stromenInwoners: 2, stromenPerAfzender: 1 });
    await vertel(proef, 'budget-instellen');
    await proef.app.getHttpAdapter().getInstance().listen({ port: 0, host: '127.0.0.1' });
    const open: Stroom[] = [];
    const status = async (wie: Wie): Promise<number | undefined> => {
      const stroom = await begint(proef, wie);
      open.push(stroom);
      return stroom.antwoord.statusCode;
    };
    const bewoner = (sub: string): Promise<Wie> => proef.iemand('inwoner', sub, { huishouden: `hh-${sub}` });
    const eerste = await bewoner('een');
    expect([await status(eerste), await status(eerste), await status(await bewoner('twee'))]).toEqual([200, 429, 200]);
    expect(await status(await bewoner('drie'))).toBe(429);
    expect([await status('controller'), await status('auditor')]).toEqual([200, 200]);
    for (const { verzoek } of open) verzoek.destroy();
    await proef.stop();
  });
});
