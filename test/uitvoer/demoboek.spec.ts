import { cloudevents, IV3, totOmvang, xaf, type Uitvoerbron, type Uitvoersoort } from '@ontschot/audit';
import type { EventStore } from '@ontschot/event-store';
import { leesIv3 } from '@ontschot/invoer';
import { DEMO_BOEK } from '../../apps/api/src/demo/demo-boek.js';
import { DemoVuller } from '../../apps/api/src/demo/demo-vuller.js';
import { EVENT_STORE } from '../../apps/api/src/opslag/opslag.js';
import { Proef } from '../e2e/hulp/app.js';
import { GEMAAKT_OP, PROGRAMMA, tekstVan } from './hulp/bron.js';
import { keurXaf } from './hulp/xaf-regels.js';
import { schemafouten } from './hulp/xsd.js';

// The boek of Leeuwarden with all its cases, out of the store that it was really written to.
let proef: Proef;
let bron: Uitvoerbron;
beforeAll(async () => {
  proef = await Proef.start();
  await proef.app.get(DemoVuller).vul();
  const store = proef.app.get<EventStore>(EVENT_STORE);
  const omvang = (await store.headOfStream(`boek-${DEMO_BOEK}`)) + 1;
  bron = {
    ...{ boek: DEMO_BOEK, omvang, gemaaktOp: GEMAAKT_OP, programma: PROGRAMMA },
    lees: () => totOmvang(store.readStream(`boek-${DEMO_BOEK}`, 0), omvang),
  };
}, 60_000);
afterAll(() => proef.stop());

describe('het demoboek van Leeuwarden', () => {
  it('is als auditbestand geldig, houdt alle regels, en noemt geen huishouden', async () => {
    const xml = await tekstVan(xaf, bron);
    expect(await schemafouten(xml)).toEqual([]);
    expect(keurXaf([xml]).fouten).toEqual([]);
    for (const journaal of ['BEG', 'VPL', 'BST', 'PRV', 'HLP'])
      expect(xml).toMatch(new RegExp(`<jrnID>${journaal}<.*\n<transaction>`));
    expect(xml).not.toMatch(/hh-[2-9b-z]{16}/);
  });

  it('is als CloudEvents heel', async () => {
    expect((await tekstVan(cloudevents, bron)).split('\n')).toHaveLength(bron.omvang + 1);
  });

  it('heeft in Iv3 de begroting van de gemeente: 383.463.000 euro aan lasten', async () => {
    const tekst = await tekstVan(IV3.find(({ naam }) => naam === 'iv3-begroting') as Uitvoersoort, bron);
    const posten = (await leesIv3([tekst])).gemeenten.get('Leeuwarden')?.posten ?? [];
    expect(posten.reduce((som, { lasten = 0 }) => som + lasten, 0)).toBe(38_346_300_000);
  });

  it('heeft in Iv3 bij de lasten wat er op alle budgetten samen is besteed', async () => {
    const tekst = await tekstVan(IV3.find(({ naam }) => naam === 'iv3-jaar') as Uitvoersoort, bron);
    const posten = (await leesIv3([tekst])).gemeenten.get('Leeuwarden')?.posten ?? [];
    const { body } = await proef.haal(`/v1/boeken/${DEMO_BOEK}/saldi?per=budget`, 'controller').expect(200);
    expect(posten.reduce((som, { lasten = 0 }) => som + lasten, 0)).toBe(
      (body as { totaal: { besteed: number } }).totaal.besteed,
    );
  });
});
