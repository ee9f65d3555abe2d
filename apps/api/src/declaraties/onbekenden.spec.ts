import { Onbekenden } from './onbekenden.js';

it('gegeven regels van een persoon na elkaar, dan wordt die één keer opgezocht, en elke onbekende regel geteld', () => {
  const gezocht: string[] = [];
  const onbekenden = new Onbekenden({
    zoek: (bsn) => {
      gezocht.push(bsn);
      return bsn === 'a' ? 'gezin' : undefined;
    },
  });
  const gevonden = ['a', 'a', 'b', 'b', 'a'].map((bsn, i) => onbekenden.huishoudenVan(bsn, i + 2));
  expect(gevonden).toEqual(['gezin', 'gezin', '', '', 'gezin']);
  expect(gezocht).toEqual(['a', 'b', 'a']);
  expect([onbekenden.aantal, onbekenden.regels]).toEqual([2, [4, 5]]);
});
