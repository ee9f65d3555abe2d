import { Proef } from './hulp/app.js';
describe('de beschrijving van de API', () => {
  let proef: Proef;
  beforeAll(async () => {
    proef = await Proef.start();
  });
  afterAll(() => proef.stop());
  it('is er', async () => {
    const a = await proef.vraag().get('/v1/openapi.json');
    (await import('node:fs')).writeFileSync('/tmp/exp/openapi.json', JSON.stringify(a.body, null, 1));
    expect(a.status).toBe(200);
  });
});
