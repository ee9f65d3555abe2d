import { Inzagelogboek, Teksten, TekstBeschadigd } from '@ontschot/teksten';
import { rijen, type Wie } from './hulp/app.js';
import { BOEK, DOEL, Teamproef, WAAROM } from './hulp/wijkteam.js';

const DAG = { boekdatum: '2025-06-02' };
const PAD = `/v1/boeken/${BOEK}`;

describe('wat een team schreef, teruggelezen', () => {
  let team: Teamproef;
  let plek: Readonly<Record<'an' | 'bo' | 'zus' | 'rijk' | 'gemeente', Wie>>;
  const lees = (wat: string, wie: Wie, doel = 'Voorbereiden van een gesprek') =>
    team.proef.haal(`${PAD}/${wat}/zinnen`, wie).set('ontschot-doelbinding', doel);
  const zinnen = async (wat: string, wie: Wie = plek.an) => rijen((await lees(wat, wie).expect(200)).body.zinnen);
  const gekeken = () =>
    team.proef.app
      .get(Inzagelogboek)
      .van(BOEK, team.huishouden, 100)
      .map(({ wie, rol, wat, doelbinding, inzage }) => ({ wie, rol, wat, doelbinding, inzage }));

  beforeAll(async () => {
    team = await Teamproef.start();
    const { an, bo, zus } = team.leden;
    const [rijk, gemeente] = await Promise.all([
      team.proef.iemand('financier', 'rijk-1', { organisatie: 'rijk' }),
      team.proef.iemand('controller', 'kas-1'),
    ]);
    plek = { an, bo, zus, rijk, gemeente };
    await team.trek({ trekking: 'a', ...DAG, voorliggend: { zou: 'ja', koker: 'wlz' } }).expect(201);
    await team.geef('trekkingen/a/opbrengsten', { verhaal: 'Zij wast weer zelf' }, bo).expect(201);
    await team
      .geef('signalen/a~wlz/antwoorden', { antwoord: 'wijst-af', toelichting: 'Hiervoor is geen grond' }, rijk)
      .expect(201);
    await team.geef('trekkingen/a/terugnames', { ...DAG, reden: 'Toch gerepareerd' }, 'controller').expect(201);
    await team.trek({ trekking: 'a-b', ...DAG, team: 'vier-ogen' }).expect(202);
    await team.geef('trekkingen/a-b/afwijzingen', { ...DAG, reden: 'De buurman leent er een uit' }, bo).expect(201);
    const { huishouden: _, ...rest } = team.gift({ trekking: 'hof', ...DAG, vorm: 'collectief' }) as {
      huishouden: string;
    };
    await team
      .geef('trekkingen', { ...rest, groep: { naam: 'straat', aantal: 8 }, waarom: 'Samen eten' }, an)
      .expect(201);
    const aanvraag = { schuldregeling: 'r', huishouden: team.huishouden, team: 'noord', fonds: 'pot' };
    await team
      .geef('schuldregelingen', { ...aanvraag, schuldeiser: 'gemeente', doel: DOEL, aangevraagdOp: '2025-06-02' }, an)
      .expect(201);
    await team
      .geef('schuldregelingen/r/beeindigingen', { ...DAG, wijze: 'voortijdig', reden: 'Zij verhuist' }, 'controller')
      .expect(201);
  });
  afterAll(() => team.proef.stop());

  it('zijn waarom, wat het bracht, wat een koker antwoordde en waarom het terugging, in die volgorde', async () => {
    expect(await zinnen('trekkingen/a')).toEqual([
      { over: 'waarom', boekdatum: '2025-06-02', staat: 'leesbaar', tekst: WAAROM },
      { over: 'opbrengst', boekdatum: expect.any(String), staat: 'leesbaar', tekst: 'Zij wast weer zelf' },
      { over: 'antwoord', boekdatum: expect.any(String), staat: 'leesbaar', tekst: 'Hiervoor is geen grond' },
      { over: 'terugname', boekdatum: '2025-06-02', staat: 'leesbaar', tekst: 'Toch gerepareerd' },
    ]);
    expect(await zinnen('trekkingen/a-b', plek.bo)).toMatchObject([
      { over: 'waarom' },
      { over: 'afwijzing', tekst: 'De buurman leent er een uit' },
    ]);
    expect(await zinnen('schuldregelingen/r', plek.bo)).toMatchObject([{ over: 'beeindiging', tekst: 'Zij verhuist' }]);
  });

  it('staat per keer in het logboek van het huishouden, voordat er antwoord is', async () => {
    const voor = gekeken().length;
    await zinnen('trekkingen/a', plek.bo);
    expect(gekeken()).toHaveLength(voor + 1);
    expect(gekeken()[0]).toEqual({
      ...{ wie: 'bo-2', rol: 'wijkteam', wat: 'zinnen', doelbinding: 'Voorbereiden van een gesprek', inzage: null },
    });
    // A group has no household that could ask.
    expect(await zinnen('trekkingen/hof')).toMatchObject([{ over: 'waarom', tekst: 'Samen eten' }]);
    expect(gekeken()).toHaveLength(voor + 1);
    const logboek = team.proef.app.get(Inzagelogboek);
    const echt = logboek.noteer.bind(logboek);
    logboek.noteer = () => {
      throw new Error('vol');
    };
    expect((await lees('trekkingen/a', plek.an).expect(500)).text).not.toContain('wasmachine');
    logboek.noteer = echt;
  });

  it('vraagt waarvoor, en neemt geen filters aan', async () => {
    const { body } = await team.proef.haal(`${PAD}/trekkingen/a/zinnen`, plek.an).expect(400);
    expect(body.fouten).toMatchObject([{ veld: 'Ontschot-Doelbinding', code: 'ontbreekt' }]);
    await lees('trekkingen/a', plek.an, 'Over jan@voorbeeld.nl').expect(400);
    await team.proef
      .haal(`${PAD}/trekkingen/a/zinnen?op=2025-06-01`, plek.an)
      .set('ontschot-doelbinding', 'x')
      .expect(400);
  });

  it('is voor een ander team of wie er niet is hetzelfde als wat er niet is', async () => {
    const voor = gekeken().length;
    const soms = await lees('trekkingen/a', plek.zus).expect(404);
    const nooit = await lees('trekkingen/z', plek.zus).expect(404);
    expect(String(soms.body.detail).replace(' a ', ' z ')).toBe(nooit.body.detail);
    await lees('schuldregelingen/r', plek.zus).expect(404);
    for (const wie of ['controller', 'auditor', 'beheerder', 'raad', 'inwoner', plek.rijk] as const)
      await lees('trekkingen/a', wie).expect(403);
    for (const wie of ['auditor', 'beheerder', 'raad', 'inwoner', plek.rijk] as const)
      await lees('schuldregelingen/r', wie).expect(403);
    expect(gekeken()).toHaveLength(voor);
  });

  it('is voor wie van het team af is weg, ook als de wijk in het token staat', async () => {
    await team.geef('teams/noord/afmeldingen', { lid: 'bo-2' }, 'controller').expect(201);
    await lees('trekkingen/a', plek.bo).expect(404);
    await lees('schuldregelingen/r', plek.bo).expect(404);
    await team.geef('teams/noord/leden', { lid: 'bo-2' }, 'controller').expect(201);
    await lees('trekkingen/a', plek.bo).expect(200);
  });

  it('is van een schuldregeling voor een controller alleen met een inzage die nu geldt', async () => {
    expect((await lees('schuldregelingen/r', plek.gemeente).expect(403)).body.code).toBe('geen-inzage');
    expect((await lees('schuldregelingen/niets', plek.gemeente).expect(403)).body.code).toBe('geen-inzage');
    const inzage = {
      ...{ aan: { rol: 'controller' }, doelbinding: 'Beslissen over kwijtschelding', grond: 'Wgs, artikel 8' },
      totEnMet: new Date().toISOString().slice(0, 10),
    };
    const waar = `huishoudens/${team.huishouden}/inzages`;
    await team.geef(waar, { inzage: 'team', ...inzage, aan: { rol: 'auditor' } }, 'controller').expect(201);
    await lees('schuldregelingen/r', plek.gemeente).expect(403);
    await team.geef(waar, { inzage: 'fonds', ...inzage }, 'controller').expect(201);
    expect(await zinnen('schuldregelingen/r', plek.gemeente)).toMatchObject([{ tekst: 'Zij verhuist' }]);
    expect(gekeken()[0]).toMatchObject({ wie: 'kas-1', rol: 'controller', wat: 'zinnen', inzage: 'fonds' });
    await team.geef(`${waar}/fonds/intrekkingen`, {}, 'controller').expect(201);
    await lees('schuldregelingen/r', plek.gemeente).expect(403);
  });

  it('zegt van elke zin apart of zij is beschadigd of hier niet wordt bewaard', async () => {
    const teksten = team.proef.app.get(Teksten);
    const echt = teksten.lees.bind(teksten);
    const staten = [
      () => ({ staat: 'onbekend' }) as const,
      (id: string) => {
        throw new TekstBeschadigd(id);
      },
    ];
    teksten.lees = (id) => (staten.shift() ?? echt)(id);
    const gevonden = await zinnen('trekkingen/a');
    teksten.lees = echt;
    expect(gevonden.map(({ staat }) => staat)).toEqual(['onbekend', 'beschadigd', 'leesbaar', 'leesbaar']);
    expect(gevonden.slice(0, 2).some((een) => 'tekst' in een)).toBe(false);
  });

  it('is vergeten als het huishouden dat is, terwijl te zien blijft dat er iets stond', async () => {
    await team
      .geef(`huishoudens/${team.huishouden}/vergetelheid`, { grond: 'AVG, artikel 17' }, 'controller')
      .expect(201);
    for (const wat of ['trekkingen/a', 'trekkingen/a-b', 'schuldregelingen/r'])
      for (const een of await zinnen(wat)) expect(een).toEqual({ ...een, staat: 'vergeten' });
    expect(await zinnen('trekkingen/a')).toHaveLength(4);
    expect(JSON.stringify(await zinnen('trekkingen/a'))).not.toContain('tekst');
    expect(await zinnen('trekkingen/hof')).toMatchObject([{ staat: 'leesbaar' }]);
  });
});
