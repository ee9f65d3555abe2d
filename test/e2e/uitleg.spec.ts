import { sommenIn } from '../../libs/projecties/test/hulp/narekenen-tekst.js';
import { Proef, rijen } from './hulp/app.js';
import { PAD, vertel } from './hulp/verhaal.js';

describe('uitleg over HTTP', () => {
  let proef: Proef;
  const typen: string[] = [];
  const putten: { readonly revisie: number; readonly uit: number }[] = [];
  beforeAll(async () => {
    proef = await Proef.start();
    await vertel(proef);
    for (let revisie = 0; ; revisie += 1) {
      const { status, body } = await proef.haal(`${PAD}/gebeurtenissen/${revisie}`, 'auditor');
      if (status === 404) break;
      if (status !== 200) throw new Error(`${revisie}: ${status}`);
      typen.push(body.type as string);
      const uit: unknown = body.gegevens.uitBeweging;
      if (typeof uit === 'number') putten.push({ revisie, uit });
    }
  });
  afterAll(() => proef.stop());

  const plaats = (type: string): number => typen.indexOf(type);

  it.each([
    'voorfinanciering-verrekend.v1',
    'aandeel-toegekend.v1',
    'toezegging-contant-gemaakt.v1',
    'aandeel-toegestemd.v1',
    'aandeel-afgewezen.v1',
    'aandeel-terugbetaald.v1',
  ])('%s is terug te volgen tot de vaststelling, de afspraak, de regel en de kosten', async (type) => {
    const revisie = plaats(type);
    const { body } = await proef.haal(`${PAD}/uitleg/${revisie}`).expect(200);
    expect(body.gebeurtenis).toMatchObject({ revisie, type });
    for (const [schakel, soort] of [
      ['vaststelling', 'preventiewinst-vastgesteld.v1'],
      ['afspraak', 'afspraak-opgesteld.v1'],
      ['verdeelregel', 'regel-opgesteld.v1'],
    ] as const)
      expect([schakel, typen[body[schakel].revisie]]).toEqual([schakel, soort]);
    expect(body.kosten).toMatchObject({ regels: expect.any(Number) as number });
    const { body: heel } = await proef.haal(`${PAD}/uitleg/${revisie}`, 'auditor').expect(200);
    expect(heel.kosten).toMatchObject({ hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string });
    expect(rijen(body.gevolgen).some((een) => een['revisie'] === revisie)).toBe(true);
  });

  it('van een vaststelling klopt elke som, en zij zijn die van haar stappen', async () => {
    const { body } = await proef.haal(`${PAD}/uitleg/${plaats('preventiewinst-vastgesteld.v1')}`).expect(200);
    const sommen = sommenIn(body.tekst as string);
    expect(sommen.length).toBeGreaterThan(6);
    for (const { berekend, gezegd } of sommen) expect(berekend).toBeCloseTo(gezegd, 1);
    const { uitkomst } = body.vaststelling.gegevens;
    const gezegd = sommen.map((een) => Math.round(een.gezegd * 100));
    for (const bedrag of [
      uitkomst.netto as unknown,
      ...rijen(uitkomst.kokers).map((een) => een['verschil']),
      ...rijen(uitkomst.delen).map((een) => een['bedrag']),
    ])
      expect(gezegd).toContain(bedrag);
  });

  it('van een beweging die ergens uit putte, is te zien waaruit', async () => {
    expect(putten.length).toBeGreaterThan(0);
    for (const { revisie, uit } of putten) {
      const { body } = await proef.haal(`${PAD}/uitleg/${revisie}`).expect(200);
      expect(rijen(body.herkomst)[0]).toMatchObject({ revisie: uit, type: typen[uit], rol: 'controller' });
      expect(body.tekst).toContain(`[${uit}]`);
    }
  });

  it('een code van een huishouden ziet alleen de auditor, en de tekst noemt haar nooit', async () => {
    const revisie = plaats('huishoudens-opgenomen.v1');
    for (const rol of ['controller', 'beheerder', 'auditor'] as const) {
      const { text, body } = await proef.haal(`${PAD}/uitleg/${revisie}`, rol).expect(200);
      expect([rol, text.includes(proef.huishouden)]).toEqual([rol, rol === 'auditor']);
      expect(body.tekst).not.toContain(proef.huishouden);
    }
  });

  it('een aanbieder krijgt uitleg over wat hij levert, en van de rest is er niets', async () => {
    await proef.haal(`${PAD}/uitleg/${plaats('boek-geopend.v1')}`, 'aanbieder').expect(404);
    const revisie = plaats('preventiewinst-vastgesteld.v1');
    const { body } = await proef.haal(`${PAD}/uitleg/${revisie}`, 'aanbieder').expect(200);
    expect(rijen(body.afspraak.inhoud.aanbieders)).toMatchObject([{ organisatie: 'opvang-fryslan' }]);
    await proef.haal(`${PAD}/uitleg/${revisie}`, 'raad').expect(403);
  });

  it('een revisie die er niet is, is er niet', async () => {
    await proef.haal(`${PAD}/uitleg/${typen.length}`).expect(404);
  });
});
