import { Boekschrijvers, ECHT, GRENZEN, opdrachtHash } from '@ontschot/boekschrijver';
import type { EventStore } from '@ontschot/event-store';
import { EVENT_STORE } from '../../apps/api/src/opslag/opslag.js';
import { Inzagelogboek } from '@ontschot/teksten';
import { rijen } from './hulp/app.js';
import { BOEK, DOEL, Teamproef } from './hulp/wijkteam.js';

const DAG = { boekdatum: '2025-06-01' };

describe('een wijkteam over HTTP', () => {
  let team: Teamproef;
  beforeEach(async () => (team = await Teamproef.start()));
  afterEach(() => team.proef.stop());

  it('krijgt meteen antwoord: verstrekt, of in afwachting van een collega', async () => {
    const meteen = await team.trek({ trekking: 'a' }).expect(201);
    expect(meteen.body.gebeurtenissen).toMatchObject([
      { type: 'trekking-verstrekt.v1', gegevens: { trekking: 'a', door: 'an-1', meekijken: 'achteraf' } },
    ]);
    const wacht = await team.trek({ team: 'vier-ogen' }, team.leden.an, 'later').expect(202);
    expect(wacht.body.gebeurtenissen).toMatchObject([
      { type: 'trekking-aangevraagd.v1', gegevens: { trekking: 'later', meekijken: 'vooraf' } },
    ]);
    expect((await team.trek({ team: 'vier-ogen' }, team.leden.an, 'later').expect(202)).body.herhaald).toBe(true);
  });

  it('of geweigerd, met wat wel kan, waarvoor en wie erover gaat', async () => {
    await team.trek({ trekking: 'eerst', bedrag: 50_000 }).expect(201);
    await team.trek({ trekking: 'dan', bedrag: 50_000 }).expect(201);
    const { body } = await team.trek({ bedrag: 30_000 }).expect(409);
    expect(body).toMatchObject({ code: 'huishouden-boven-jaarbedrag', revisie: expect.any(Number) });
    expect(body.cijfers).toMatchObject({ mogelijk: 20_000, nodig: 30_000, vraagAan: 'controller' });
    await team.trek({ bedrag: 20_000 }).expect(201);
  });

  it('ziet in geen antwoord de code van een huishouden, en niet van welke koker het geld is', async () => {
    const goed = await team.trek({ trekking: 'a' }).expect(201);
    const boven = await team.trek({ bedrag: 90_000 }).expect(409);
    await team
      .geef('verlagingen', { ...DAG, budget: 'pot', bedrag: 165_000, besluit: 'Raad 2' }, 'controller')
      .expect(201);
    const op = await team.trek({ bedrag: 30_000 }).expect(409);
    expect(op.body).toMatchObject({ code: 'te-weinig-ruimte', cijfers: { mogelijk: 5_000 } });
    await team.trek({ trekking: 'geleend', vorm: 'voorschot', bedrag: 4_000, tegenprestatie: { uren: 4 } }).expect(201);
    const terug = await team
      .geef('trekkingen/geleend/terugbetalingen', { ...DAG, bedrag: 9_000 }, team.leden.an)
      .expect(409);
    expect(terug.body.detail).toContain('€ 40,00 beschikbaar; nodig is € 90,00');
    for (const weg of [team.huishouden, 'mutaties', '"kleuren"', 'wmo'])
      for (const { text } of [goed, boven, op, terug]) expect([weg, text.includes(weg)]).toEqual([weg, false]);
  });

  it('wie van een andere wijk is trekt niet, stemt niet in, en krijgt niets gedaan', async () => {
    const { zus } = team.leden;
    expect((await team.trek({}, zus).expect(409)).body.code).toBe('geen-lid');
    await team.trek({ trekking: 'a', team: 'vier-ogen' }).expect(202);
    await team.trek({ trekking: 'b', vorm: 'voorschot', tegenprestatie: { uren: 4 } }).expect(201);
    for (const [wat, inhoud] of [
      ['a/instemmingen', DAG],
      ['a/afwijzingen', { ...DAG, reden: 'Nee' }],
      ['a/intrekkingen', DAG],
      ['b/beoordelingen', { akkoord: true }],
      ['b/tegenprestaties', { ...DAG, uren: 1 }],
      ['b/terugbetalingen', { ...DAG, bedrag: 1 }],
      ['b/opbrengsten', { bedrag: 1 }],
    ] as const)
      expect([wat, (await team.geef(`trekkingen/${wat}`, inhoud, zus)).body.code]).toEqual([wat, 'onbekende-trekking']);
  });

  it('wie het vroeg stemt niet zelf in en kijkt niet zelf mee, een collega wel', async () => {
    const { an, bo } = team.leden;
    await team.trek({ trekking: 'a', team: 'vier-ogen' }).expect(202);
    for (const wat of ['instemmingen', 'afwijzingen'])
      expect(
        (await team.geef(`trekkingen/a/${wat}`, { ...DAG, ...(wat === 'afwijzingen' && { reden: 'x' }) }, an)).body
          .code,
      ).toBe('eigen-trekking');
    await team.geef('trekkingen/a/instemmingen', DAG, bo).expect(201);
    expect((await team.geef('trekkingen/a/beoordelingen', { akkoord: true }, an)).body.code).toBe('eigen-trekking');
    await team.geef('trekkingen/a/beoordelingen', { akkoord: true }, bo).expect(201);
  });

  it('wie is afgemeld kan niets meer, en wie is aangemeld ook uit een andere wijk', async () => {
    const { an, zus } = team.leden;
    await team.geef('teams/noord/afmeldingen', { lid: 'an-1' }, 'controller').expect(201);
    expect((await team.trek({}, an).expect(409)).body.code).toBe('geen-lid');
    await team.geef('teams/noord/leden', { lid: 'zus-3' }, 'beheerder').expect(201);
    await team.trek({}, zus).expect(201);
  });

  it.each(['door', 'wijken', 'tekst', 'mutaties', 'kenmerken', 'meekijken', 'namens'])(
    'wat de dienst invult, neemt zij niet van de vrager: %s',
    async (veld) => {
      const { body } = await team.trek({ [veld]: 'x' }).expect(400);
      expect(body.fouten).toEqual([{ veld, code: 'onbekend', melding: 'Dit veld kennen wij hier niet.' }]);
    },
  );

  it('zegt met een proef wat het antwoord zou zijn, en schrijft niets', async () => {
    await team.trek({ trekking: 'a' }).expect(201);
    const voor = await team.kop();
    const proef = (anders: object) => team.geef('trekkingen/proeven', team.gift(anders), team.leden.an);
    const goed = await proef({}).expect(200);
    expect(goed.body).toMatchObject({ status: 201, gebeurtenissen: [{ type: 'trekking-verstrekt.v1' }] });
    expect((await proef({ team: 'vier-ogen' }).expect(200)).body.status).toBe(202);
    const mis = await proef({ bedrag: 60_000 }).expect(409);
    expect(mis.body.revisie).toBeUndefined();
    expect((await proef({ trekking: 'a' }).expect(409)).body.code).toBe('id-bestaat-al');
    await proef({ bedrag: -1 }).expect(400);
    await team.geef('trekkingen/proeven', team.gift(), team.leden.zus).expect(409);
    // What a proof tells of a household is a look at it.
    const keek = team.proef.app.get(Inzagelogboek).van(BOEK, team.huishouden, 10);
    expect(JSON.stringify(keek)).toContain('Proef van trekken');
    expect(await team.kop()).toBe(voor);
    const { revisie: _, ...echt } = (await team.trek({ bedrag: 60_000 }).expect(409)).body;
    expect({ ...mis.body, instance: '' }).toEqual({ ...echt, instance: '' });
    expect(JSON.stringify([goed.body, mis.body])).not.toContain(team.huishouden);
  });

  it('leidt het doel af uit de soort vraag, en boekt het zoals wie het zelf noemt', async () => {
    const zonder = { doel: undefined, vraagsoort: 'identiteitspapieren', leeftijdsgroep: 'volwassenen' };
    const proef = await team.geef('trekkingen/proeven', team.gift(zonder), team.leden.an).expect(200);
    const { body: afgeleid } = await team.trek({ ...zonder, trekking: 'a' }, team.leden.an, 'zelfde').expect(201);
    const { body: genoemd } = await team
      .trek({ trekking: 'b', vraagsoort: 'identiteitspapieren', bedrag: 100 })
      .expect(201);
    const feit = ({ gebeurtenissen }: typeof afgeleid) =>
      rijen(gebeurtenissen)[0]!['gegevens'] as Record<string, unknown>;
    for (const een of [proef.body, afgeleid, genoemd]) {
      expect(feit(een)).toMatchObject({ doel: DOEL, kenmerken: { doel: DOEL }, vraagsoort: 'identiteitspapieren' });
      expect(feit(een)).not.toHaveProperty('leeftijdsgroep');
    }
    // The same again under the same id is a repeat; with the doel in it, it is something else.
    expect((await team.trek({ ...zonder, trekking: 'a' }, team.leden.an, 'zelfde')).body).toMatchObject({
      herhaald: true,
    });
    const anders = { trekking: 'a', vraagsoort: 'identiteitspapieren' };
    await team.trek(anders, team.leden.an, 'zelfde').expect(409);
  });

  it('zegt van een geweigerde trekking zonder doel ook waarvoor zij was', async () => {
    const zonder = { doel: undefined, vraagsoort: 'vervoer', leeftijdsgroep: 'ouderen', bedrag: 60_000 };
    const { body } = await team.trek(zonder).expect(409);
    const verhaal = await team.proef
      .haal(`/v1/boeken/${BOEK}/gebeurtenissen/${body.revisie}`, 'auditor')
      .set('ontschot-minstens', String(body.revisie))
      .expect(200);
    expect(verhaal.body.gegevens.opdracht).toMatchObject({
      doel: { taakveld: '6.1', functionaliteit: 'participatie', leeftijdsgroep: 'ouderen' },
    });
  });

  it('vraagt om wat er mist als het doel er niet is, en om één van beide als het er wel is', async () => {
    const fouten = async (anders: object): Promise<unknown[]> =>
      rijen((await team.trek(anders).expect(400)).body.fouten).map(({ veld }) => veld);
    expect(await fouten({ doel: undefined })).toEqual(['doel']);
    expect(await fouten({ doel: undefined, vraagsoort: 'vervoer' })).toEqual(['doel']);
    expect(await fouten({ doel: undefined, leeftijdsgroep: 'ouderen' })).toEqual(['leeftijdsgroep']);
    expect(await fouten({ vraagsoort: 'vervoer', leeftijdsgroep: 'ouderen' })).toEqual(['doel']);
  });

  it('laat een aanvraag vervallen zodra haar termijn om is, en daarvoor niet', async () => {
    await team.trek({ trekking: 'a', team: 'vier-ogen' }).expect(202);
    const laat = () => team.geef('trekkingen/a/vervallenverklaringen', {}, team.leden.bo);
    expect((await laat().expect(409)).body.code).toBe('trekking-vervalt-nog-niet');
    await eenDagLater(team);
    expect((await team.geef('trekkingen/a/instemmingen', DAG, team.leden.bo).expect(409)).body.code).toBe(
      'trekking-vervallen',
    );
    await laat().expect(201);
  });

  it('vraagt een koker waarom hij niet betaalde; alleen wie hem betaalt antwoordt', async () => {
    await team.trek({ trekking: 'a', voorliggend: { zou: 'ja', koker: 'wlz' } }).expect(201);
    const [rijk, gemeente] = await Promise.all(
      ['rijk', 'gemeente'].map((organisatie) => team.proef.iemand('financier', `f-${organisatie}`, { organisatie })),
    );
    const antwoord = { antwoord: 'wijst-af', toelichting: 'Hij heeft geen indicatie' };
    const mis = await team.geef('signalen/a~wlz/antwoorden', antwoord, gemeente!).expect(409);
    expect(mis.body.code).toBe('onbekend-signaal');
    const goed = await team.geef('signalen/a~wlz/antwoorden', antwoord, rijk!).expect(201);
    expect(goed.text).not.toContain('indicatie');
    await team.geef('signalen/onzin/antwoorden', antwoord, 'controller').expect(400);
  });

  it('twintig leden tegelijk, uit een budget voor tien: tien krijgen het, tien horen helder dat het op is', async () => {
    const leden = await Promise.all(
      Array.from({ length: 20 }, (_, i) => team.proef.iemand('wijkteam', `lid-${i}`, { wijken: ['noord'] })),
    );
    const { huishouden: _, ...rest } = team.gift({
      ...{ vorm: 'collectief', bedrag: 20_000, doel: DOEL, groep: { naam: 'straat', aantal: 8 } },
    }) as Record<string, unknown>;
    const antwoorden = await Promise.all(leden.map((wie) => team.geef('trekkingen', rest, wie)));
    const met = (status: number) => antwoorden.filter((een) => een.status === status);
    expect([met(201).length, met(409).length]).toEqual([10, 10]);
    for (const { body } of met(409))
      expect(body).toMatchObject({ code: 'te-weinig-ruimte', cijfers: { mogelijk: 0, nodig: 20_000 } });
  });
});

/** Another process books something with its clock a day ahead: from then on that is the moment of this boek. */
async function eenDagLater(team: Teamproef): Promise<void> {
  const store = team.proef.app.get<EventStore>(EVENT_STORE);
  const nu = () => new Date(Date.now() + 25 * 3_600_000).toISOString();
  const schrijvers = new Boekschrijvers(store, GRENZEN, { ...ECHT, nu });
  const opdracht = { soort: 'wijk-instellen', ...{ wijk: 'oost', naam: 'Oost' } };
  const herkomst = { id: 'klok', afzender: 'klok', rol: 'controller', hash: opdrachtHash(opdracht) };
  await schrijvers.dienIn(BOEK, [{ herkomst, opdracht }]);
}
