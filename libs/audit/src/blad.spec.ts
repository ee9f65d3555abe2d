import { createHash } from 'node:crypto';
import { bladBytes, bladVan, type Vastgelegd } from './blad.js';

const gebeurtenis: Vastgelegd = {
  stream: 'boek-GM0080-2025',
  revision: 7,
  id: '3b0c3a3e-3f0f-4d6e-9f8e-0c9d2f6f7a10',
  type: 'besteed.v1',
  data: { boekdatum: '2025-03-01', bedrag: 100, naam: 'Café "€"', lijst: [2, 1] },
  metadata: { geregistreerdOp: '2025-03-01T08:00:00.000Z', zout: 'AAAAAAAAAAAAAAAAAAAAAA' },
};

const TEKST =
  '{"data":{"bedrag":100,"boekdatum":"2025-03-01","lijst":[2,1],"naam":"Café \\"€\\""},' +
  '"id":"3b0c3a3e-3f0f-4d6e-9f8e-0c9d2f6f7a10",' +
  '"metadata":{"geregistreerdOp":"2025-03-01T08:00:00.000Z","zout":"AAAAAAAAAAAAAAAAAAAAAA"},' +
  '"revision":7,"stream":"boek-GM0080-2025","type":"besteed.v1"}';

describe('Het blad van een gebeurtenis', () => {
  it('is de canonieke tekst van de hele envelop, wat de volgorde van de velden ook was', () => {
    expect(Buffer.from(bladBytes(gebeurtenis)).toString('utf8')).toBe(TEKST);
    const { stream, ...rest } = gebeurtenis;
    expect(bladVan({ ...rest, data: Object.fromEntries(Object.entries(rest.data).reverse()), stream })).toEqual(
      bladVan(gebeurtenis),
    );
    const metPlek: Vastgelegd & { position: number } = { ...gebeurtenis, position: 99 };
    expect(bladVan(metPlek)).toEqual(bladVan(gebeurtenis));
  });

  it('is de hash ervan met het voorvoegsel van een blad', () => {
    const verwacht = createHash('sha256')
      .update(Buffer.concat([Buffer.of(0), Buffer.from(TEKST, 'utf8')]))
      .digest('hex');
    expect(Buffer.from(bladVan(gebeurtenis)).toString('hex')).toBe(verwacht);
  });

  it.each([
    ['de stroom', { stream: 'boek-GM0080-2026' }],
    ['de revisie', { revision: 8 }],
    ['de id', { id: '3b0c3a3e-3f0f-4d6e-9f8e-0c9d2f6f7a11' }],
    ['het type', { type: 'besteed.v2' }],
    ['wat er gebeurde', { data: { ...gebeurtenis.data, bedrag: 101 } }],
    ['wanneer wij het wisten', { metadata: { ...gebeurtenis.metadata, geregistreerdOp: '2025-03-01T08:00:00.001Z' } }],
    ['het zout', { metadata: { ...gebeurtenis.metadata, zout: 'AAAAAAAAAAAAAAAAAAAAAQ' } }],
  ])('is een ander als %s anders is', (_, anders) => {
    expect(bladVan({ ...gebeurtenis, ...anders })).not.toEqual(bladVan(gebeurtenis));
  });
});
