import { BEGIN } from '@ontschot/event-store';
import { join } from 'node:path';
import { bouwKind, regelsVan, type Kind } from '../../hulp/kind.js';
import { alles, eerste, reeks } from '../delen/hulp.js';
import { maakMap, type Werkmap } from './opstelling.js';

const PER_PROCES = 150;

describe('gegeven echte processen op een bestand', () => {
  let map: Werkmap;
  let kind: Kind;
  beforeAll(() => (kind = bouwKind(join(import.meta.dirname, 'kinderen/medeschrijver.ts'), ['event-store', 'kern'])));
  afterAll(() => kind.ruimOp());
  beforeEach(() => (map = maakMap()));
  afterEach(() => map.ruimOp());

  it('als twee processen tegelijk beginnen en in een stroom schrijven, dan staat alles er eenmaal, en ziet een derde het in volgorde', async () => {
    const processen = ['p', 'q'].map((naam) => kind.start([join(map.pad, 'boek.db'), naam, String(PER_PROCES)]));
    const uitkomsten = processen.map(regelsVan);
    const store = await map.open();
    const gevolgd = await eerste(2 * PER_PROCES, store);
    const [p, q] = (await Promise.all(uitkomsten)) as [
      { code: number; regels: string[] },
      { code: number; regels: string[] },
    ];
    expect([p.code, q.code]).toEqual([0, 0]);

    const events = await alles(store.readAll(BEGIN));
    expect(gevolgd).toEqual(events);
    expect(events.map(({ revision }) => revision)).toEqual(reeks(2 * PER_PROCES));
    for (const [naam, { regels }] of Object.entries({ p, q })) {
      const eigen = events.filter(({ data }) => (data as { naam: string }).naam === naam);
      // What each process was told is exactly where its events stand.
      expect(eigen.map(({ id, revision }) => `${revision} ${id}`)).toEqual(regels);
      expect(regels).toHaveLength(PER_PROCES);
    }
  });
});
