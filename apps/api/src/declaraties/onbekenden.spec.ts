import { Onbekenden } from './onbekenden.js';

/** Test numbers: they pass the elfproef and belong to nobody. */
const [EIGEN, BEKEND, ONBEKEND] = ['099990027', '999990020', '999990032'];
const verraadt = (referentie: string): boolean => {
  const gelezen = new Onbekenden({ zoek: (bsn) => (bsn === BEKEND ? 'hh-een' : undefined) });
  gelezen.bekijkReferentie(referentie, 3, EIGEN);
  try {
    gelezen.gooi();
    return false;
  } catch {
    return true;
  }
};

describe('een referentie waarin iemand staat', () => {
  it.each(['999990020', '9999.90.020', 'P999990020', '2025-999990020', '2025-9999.90.020', '2025 04 999990020/01'])(
    'wordt gezien, ook als het een ander is die hier bekend is: %s',
    (referentie) => {
      expect(verraadt(referentie)).toBe(true);
    },
  );

  it.each(['X2025999990020', '2025999990020-1'])('ook vlak achter een jaar: %s', (referentie) => {
    expect(verraadt(referentie)).toBe(true);
  });

  it.each(['099990027', '1099990027', '2025/0999.90.027', '99990027', '7-9999-0027-3'])(
    'wordt gezien waar het ook staat, als het de persoon van de regel is: %s',
    (referentie) => {
      expect(verraadt(referentie)).toBe(true);
    },
  );

  it.each(['2025-04-000123', ONBEKEND, 'A99999B0020', '20250401', '12999990020345', ''])(
    'en een andere niet: %s',
    (referentie) => {
      expect(verraadt(referentie)).toBe(false);
    },
  );
});

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
