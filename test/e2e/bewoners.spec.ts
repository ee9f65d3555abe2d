import { Teksten } from '@ontschot/teksten';
import { rijen } from './hulp/app.js';
import { Buurtproef, REGELS, WAARVOOR } from './hulp/buurt.js';
import { BOEK } from './hulp/wijkteam.js';

const DAG = { boekdatum: '2025-12-31' };

describe('bewoners beslissen over hun budget, over HTTP', () => {
  let buurt: Buurtproef;
  beforeEach(async () => {
    buurt = await Buurtproef.start();
  });
  afterEach(() => buurt.team.proef.stop());
  const bank = (wie: Parameters<Buurtproef['haal']>[1], status?: number) =>
    buurt.haal('bewonersvoorstellen/banken', wie, status);

  it('van voorstel tot uitbetaling: de stemmen staan er pas als zij zijn geteld', async () => {
    const [een, twee, drie] = buurt.buren as [never, never, never];
    const ingediend = await buurt.dienIn(een).expect(201);
    expect(ingediend.headers['location']).toBe(`/v1/boeken/${BOEK}/bewonersvoorstellen/banken`);
    await buurt.stem(een, 'voor').expect(201);
    await buurt.stem(twee, 'tegen').expect(201);
    await buurt.stem(twee, 'voor').expect(201);
    await buurt.stem(drie, 'tegen').expect(201);
    const zin = { staat: 'leesbaar', tekst: WAARVOOR };
    for (const wie of ['controller', 'auditor', 'raad', drie] as const)
      expect(await bank(wie)).toMatchObject({ staat: 'open', bedrag: 30_000, stemmen: null, zin, over: 0 });
    expect(await bank(twee)).toMatchObject({ eigenStem: 'voor' });
    expect(await bank(buurt.buren[3]!)).toMatchObject({ eigenStem: null });
    expect(await bank('controller')).not.toHaveProperty('eigenStem');
    expect((await buurt.tel().expect(409)).body).toMatchObject({ code: 'bewonersstem-loopt-nog' });

    await buurt.dagenLater(15, async () => {
      expect(await bank(drie)).toMatchObject({ staat: 'te-tellen', stemmen: null, eigenStem: null });
      expect((await buurt.stem(drie, 'voor').expect(409)).body).toMatchObject({ code: 'bewonersstem-gesloten' });
      await buurt.tel().expect(201);
    });
    expect(await bank(drie)).toMatchObject({
      ...{ staat: 'aanvaard', stemmen: { voor: 2, tegen: 1 }, over: 30_000, eigenStem: null, zin },
    });
    const betaal = { ...DAG, organisatie: 'rijk', bedrag: 20_000 };
    await buurt.team.geef('bewonersvoorstellen/banken/uitbetalingen', betaal, 'controller').expect(201);
    const sluit = { ...DAG, reden: 'De banken kostten minder' };
    await buurt.team.geef('bewonersvoorstellen/banken/sluitingen', sluit, 'controller').expect(201);
    expect(await bank('raad')).toMatchObject({
      ...{ staat: 'gesloten', over: 0, besteed: 20_000, reden: sluit.reden },
      uitbetalingen: [{ organisatie: 'rijk', bedrag: 20_000, teruggenomen: false }],
    });
    expect(await buurt.haal('wijkbudgetten/buurtpot/uitputting', 'controller')).toMatchObject({
      stand: { besteed: 20_000, verplicht: 0 },
    });
  });

  it('een uitbetaling die een vergissing was, wordt teruggenomen', async () => {
    await buurt.dienIn(buurt.buren[0]!).expect(201);
    for (const wie of buurt.buren.slice(0, 2)) await buurt.stem(wie, 'voor').expect(201);
    await buurt.dagenLater(15, () => buurt.tel().expect(201));
    const betaal = { ...DAG, organisatie: 'rijk' };
    const { body } = await buurt.team
      .geef('bewonersvoorstellen/banken/uitbetalingen', betaal, 'controller')
      .expect(201);
    const storno = { ...DAG, beweging: body.revisie as number, reden: 'Dubbel betaald' };
    await buurt.team.geef('stornos', storno, 'controller').expect(201);
    expect(await bank('controller')).toMatchObject({
      ...{ staat: 'aanvaard', over: 30_000, besteed: 0, uitbetalingen: [{ teruggenomen: true }] },
    });
    expect(await buurt.haal('verplichtingen', 'controller')).toMatchObject({ regels: [] });
  });

  it('te weinig geld: aanvaard en niet mogelijk, met de cijfers; kleuren ziet een bewoner niet', async () => {
    const ruim = { ...REGELS, hoogstens: 900_000 };
    await buurt.team.geef('bewonersregels', ruim, 'controller').expect(201);
    await buurt.dienIn(buurt.buren[0]!, { bedrag: 900_000 }).expect(201);
    for (const wie of buurt.buren.slice(0, 3)) await buurt.stem(wie, 'voor').expect(201);
    await buurt.dagenLater(15, () => buurt.tel().expect(201));
    const waarom = { code: 'te-weinig-ruimte', cijfers: { nodig: 900_000, beschikbaar: 100_000 } };
    expect(await bank('controller')).toMatchObject({ staat: 'niet-mogelijk', waarom: { ...waarom } });
    const gezien = await bank(buurt.buren[0]!);
    expect(gezien).toMatchObject({ staat: 'niet-mogelijk', waarom });
    expect(JSON.stringify(gezien)).not.toMatch(/kleur/);
  });

  it('van buiten de buurt is er niets, en niemand anders dan een bewoner stemt', async () => {
    await buurt.dienIn(buurt.buren[0]!).expect(201);
    expect(await buurt.haal('bewonersvoorstellen', buurt.elders)).toMatchObject({ bewonersvoorstellen: [] });
    await bank(buurt.elders, 404);
    expect((await buurt.stem(buurt.elders, 'voor').expect(409)).body).toMatchObject({
      code: 'onbekend-bewonersvoorstel',
    });
    expect((await buurt.dienIn(buurt.elders, { voorstel: 'b' }).expect(409)).body).toMatchObject({
      code: 'geen-bewoner',
    });
    const zonder = await buurt.team.proef.iemand('inwoner', 'zonder-huishouden');
    for (const wie of ['controller', 'auditor', 'raad', 'beheerder', buurt.team.leden.an, zonder] as const)
      await buurt.stem(wie, 'voor').expect(403);
    await bank('wijkteam', 403);
    await bank(zonder, 403);
  });

  it('de lijst komt in pagina’s, en is te kiezen naar staat en budget', async () => {
    for (const voorstel of ['a', 'b', 'c']) await buurt.dienIn(buurt.buren[0]!, { voorstel }).expect(201);
    const namen = (lijst: Record<string, unknown>) => rijen(lijst['bewonersvoorstellen']).map((een) => een['voorstel']);
    const eerste = await buurt.haal('bewonersvoorstellen?aantal=2', buurt.buren[1]!);
    expect(namen(eerste)).toEqual(['a', 'b']);
    expect(namen(await buurt.haal(`bewonersvoorstellen?cursor=${String(eerste['volgende'])}`, 'raad'))).toEqual(['c']);
    expect(namen(await buurt.haal('bewonersvoorstellen?staat=afgewezen', 'raad'))).toEqual([]);
    expect(namen(await buurt.haal('bewonersvoorstellen?budget=pot', 'raad'))).toEqual([]);
  });

  it('een huishouden dat wordt vergeten: wat de buurt besloot en waarvoor, blijft', async () => {
    await buurt.dienIn(buurt.buren[0]!).expect(201);
    await buurt.stem(buurt.buren[0]!, 'voor').expect(201);
    await buurt.team
      .geef(`huishoudens/${buurt.codes[0]!}/vergetelheid`, { grond: 'AVG, artikel 17' }, 'controller')
      .expect(201);
    await buurt.stem(buurt.buren[1]!, 'voor').expect(201);
    await buurt.dagenLater(15, () => buurt.tel().expect(201));
    expect(await bank('raad')).toMatchObject({ stemmen: { voor: 2, tegen: 0 }, zin: { tekst: WAARVOOR } });
  });

  it('een zin die iemand aanwijst wordt niet aangenomen; van een voorstel dat is geweigerd blijft er geen', async () => {
    await buurt.dienIn(buurt.buren[0]!, { waarvoor: 'Vraag het aan karima@voorbeeld.nl' }).expect(400);
    await buurt.dienIn(buurt.buren[0]!, { bedrag: 50_001 }).expect(409);
    const teksten = buurt.team.proef.app.get(Teksten);
    expect(await teksten.ruimWezenOp(() => false)).toBe(0);
    const { body } = await buurt.dienIn(buurt.buren[0]!).expect(201);
    const [{ gegevens }] = body.gebeurtenissen as [{ gegevens: { tekst: string } }];
    await buurt.team.proef.opnieuw();
    expect(buurt.team.proef.app.get(Teksten).lees(gegevens.tekst)).toEqual({ staat: 'leesbaar', tekst: WAARVOOR });
  });
});
