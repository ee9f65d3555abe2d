import { Boekschrijvers } from '@ontschot/boekschrijver';
import { DEMO_HUISHOUDEN } from '../../apps/api/src/beveiliging/demo-uitgever.js';
import { Proef } from '../e2e/hulp/app.js';
import { BOEK, PAD, vertel } from '../e2e/hulp/verhaal.js';

describe('een huishouden dat in één boek is vergeten', () => {
  let proef: Proef;
  beforeAll(async () => {
    proef = await Proef.start();
    await vertel(proef, 'boek-openen');
  });
  afterAll(() => proef.stop());

  it('is het ook in het boek van een ander jaar', async () => {
    const later = 'GM0080-2026';
    const schrijvers = proef.app.get(Boekschrijvers);
    const bij = (naam: string) => ({ id: naam, afzender: 'node-2', rol: 'controller', hash: naam });
    await schrijvers.dienIn(later, [
      { herkomst: bij('open'), opdracht: { soort: 'boek-openen', boek: later, gemeente: 'L', jaar: 2026 } as never },
      { herkomst: bij('neem'), opdracht: { soort: 'huishoudens-opnemen', huishoudens: [DEMO_HUISHOUDEN] } as never },
    ]);
    const vergeten = async (): Promise<unknown> =>
      (
        await proef
          .haal(`/v1/boeken/${later}/huishoudens/${DEMO_HUISHOUDEN}/gegevens`, 'inwoner')
          .set('ontschot-doelbinding', 'Toets')
          .expect(200)
      ).body.vergeten;
    expect(await vergeten()).toBe(false);
    const weg = { soort: 'huishouden-vergeten', huishouden: DEMO_HUISHOUDEN, zelf: true };
    const neemOp = { soort: 'huishoudens-opnemen', huishoudens: [DEMO_HUISHOUDEN] };
    const antwoorden = await schrijvers.dienIn(BOEK, [
      { herkomst: bij('op-demo'), opdracht: neemOp },
      { herkomst: bij('weg-demo'), opdracht: weg },
    ]);
    const { revisie } = antwoorden.at(-1) as { revisie: number };
    await proef.haal(PAD).set('ontschot-minstens', String(revisie)).expect(200);
    expect(await vergeten()).toBe(true);
  });
});
