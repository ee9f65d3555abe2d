import { Proef } from '../e2e/hulp/app.js';
import { type Boekhouding, euro } from './hulp/boekhouding.js';
import { gegevenJbra, ontwerp, REGEL } from './hulp/jeugdbescherming.js';

let proef: Proef;
beforeAll(async () => (proef = await Proef.start()));
afterAll(() => proef.stop());

describe('Casus 1, met kokers van de gemeente zelf', () => {
  let boek: Boekhouding;
  beforeAll(async () => {
    // Given: 500,000 and 400,000 is still free in the two kokers.
    const preventie = await gegevenJbra(proef, 'succes-eigen-2014', 'gemeente');
    boek = preventie.boek;
    await preventie.regel('dertig');
    await ontwerp(preventie, { verdeelregel: REGEL });
    await preventie.sluit('gezinsmanager', 'gemeente');
    await preventie.stelVast('gezinsmanager', { vaststelling: 'v2014', boekdatum: '2014-12-31' });
  });

  it('dan is het meteen contant, tot de ruimte van de koker op is', async () => {
    expect(await boek.saldo('budget', 'ots')).toMatchObject({ besteed: euro(500_000), vrij: 0 });
    expect(await boek.saldo('budget', 'uhp')).toMatchObject({ besteed: euro(360_000), vrij: euro(40_000) });
  });

  it('dan staat de rest toegezegd: 130.000 van de 630.000 uit ots', async () => {
    expect(await boek.opRekening('tegoed:jbra')).toBe(euro(130_000));
    expect(await boek.opRekening('toegezegd:ots')).toBe(-euro(130_000));
    expect(await boek.opRekening('toegezegd:uhp')).toBe(0);
  });
});
