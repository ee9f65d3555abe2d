import { budgetInstellen } from '../../apps/api/src/opdrachten/soorten/budget-instellen.js';
import { gebiedVastleggen } from '../../apps/api/src/opdrachten/soorten/gebied-vastleggen.js';
import { Proef } from './hulp/app.js';
import { PAD, vertel } from './hulp/verhaal.js';

describe('budgetten om een wijkbudget heen over HTTP', () => {
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

  it('gegeven de voorbeelden van een gebied, dan worden zij geboekt', async () => {
    const [budget] = budgetInstellen.voorbeelden.filter(({ naam }) => naam === 'gebied');
    await proef.stuur(`${PAD}/budgetten`, budget?.inhoud ?? {}, 'gebied-1').expect(201);
    const [{ inhoud }] = gebiedVastleggen.voorbeelden;
    const { body } = await proef.stuur(`${PAD}/gebieden`, inhoud, 'gebied-2', 'beheerder').expect(201);
    revisie = Number(body['revisie']);
    await proef.stuur(`${PAD}/gebieden`, { ...inhoud, wijken: [] }, 'gebied-3').expect(400);
    await proef.stuur(`${PAD}/gebieden`, { ...inhoud, budget: 'opvang' }, 'gebied-4').expect(409);
  });

  it('gegeven dat gebied, dan zegt de uitputting wat het per inwoner is, ook aan het wijkteam', async () => {
    const gebied = {
      wijken: ['heechterp'],
      perWijk: [{ wijk: 'heechterp', getrokken: 0 }],
      perInwoner: { besteed: 0 },
    };
    expect(await haal('wijkbudgetten/gebied-oost/uitputting')).toMatchObject({ gebied });
    await proef.haal(`${PAD}/wijkbudgetten/gebied-oost/uitputting`, 'wijkteam').expect(200);
    await proef.haal(`${PAD}/wijkbudgetten/gebied-oost/uitputting`, 'raad').expect(403);
  });
});
