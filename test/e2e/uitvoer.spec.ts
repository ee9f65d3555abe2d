import { DEMO_BOEK } from '../../apps/api/src/demo/demo-boek.js';
import { DemoVuller } from '../../apps/api/src/demo/demo-vuller.js';
import { Proef } from './hulp/app.js';

const PAD = `/v1/boeken/${DEMO_BOEK}`;

describe('een boek in een vorm van anderen', () => {
  let proef: Proef;
  beforeAll(async () => {
    proef = await Proef.start();
    const revisie = await proef.app.get(DemoVuller).vul();
    await proef.haal(`${PAD}/boom`).set('ontschot-minstens', String(revisie)).expect(200);
  });
  afterAll(() => proef.stop());

  it('komt als bestand', async () => {
    const { text, headers } = await proef.haal(`${PAD}/uitvoer/journaal`).expect(200);
    expect(headers).toMatchObject({});
  });
});
