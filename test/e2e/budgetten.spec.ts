import { Proef } from './hulp/app.js';
import { PAD, vertel } from './hulp/verhaal.js';

describe('de afrekening van een wijkbudget over HTTP', () => {
  let proef: Proef;
  let revisie: number;
  beforeAll(async () => {
    proef = await Proef.start();
    revisie = await vertel(proef, 'inleg-beeindigen');
  });
  afterAll(() => proef.stop());

  const haal = async (pad: string): Promise<Record<string, unknown>> => {
    const { body } = await proef.haal(`${PAD}/${pad}`).set('ontschot-minstens', String(revisie)).expect(200);
    return body as Record<string, unknown>;
  };

  it('gegeven een proef, dan staat er wat het zou worden en is er niets geschreven', async () => {
    const { body } = await proef.stuur(`${PAD}/wijkbudgetten/wijkbudget-heechterp/afrekeningen/proeven`, {}, 'proef');
    expect(body).toMatchObject({
      ...{ status: 201, opRevisie: revisie },
      gebeurtenissen: [{ type: 'wijkbudget-afgerekend.v1', gegevens: { boekdatum: '2025-12-31' } }],
    });
    expect(await haal('inleggen')).toMatchObject({ inleggen: [{ teruggegeven: 0 }] });
  });

  it('gegeven de opdracht, dan staat bij inleggen en uitputting wat terugging', async () => {
    const { body } = await proef
      .stuur(`${PAD}/wijkbudgetten/wijkbudget-heechterp/afrekeningen`, {}, 'af-1')
      .expect(201);
    const [{ gegevens }] = body['gebeurtenissen'] as [{ gegevens: { mutaties: { bedrag: number }[] } }];
    const terug = gegevens.mutaties.reduce((som, { bedrag }) => som + bedrag, 0);
    revisie = Number(body['revisie']);
    expect(await haal('inleggen')).toMatchObject({ inleggen: [{ teruggegeven: terug }] });
    expect(await haal('wijkbudgetten/wijkbudget-heechterp/uitputting')).toMatchObject({ teruggegeven: terug });
    await proef.stuur(`${PAD}/wijkbudgetten/wijkbudget-heechterp/afrekeningen`, {}, 'af-2').expect(409);
  });

  it('gegeven een lid van een wijkteam, dan mag het niet', async () => {
    await proef.stuur(`${PAD}/wijkbudgetten/wijkbudget-heechterp/afrekeningen`, {}, 'af-3', 'wijkteam').expect(403);
  });
});
