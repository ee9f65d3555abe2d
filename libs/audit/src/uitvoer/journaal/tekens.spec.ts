import { euro } from './bedrag.js';
import { kleurnaam, rekeningnaam } from './rekeningnaam.js';
import { naamdeel, tekst } from './tekens.js';

describe('een naam in het journaal', () => {
  it.each([
    ['wijkbudget-heechterp', 'wijkbudget-heechterp'],
    ['6.711_a', '6.711_a'],
    ['a;b', 'a%3Bb'],
    ['a  b', 'a%20%20b'],
    ['a@b (c) [d] {e} "f" \'g\'', 'a%40b%20%28c%29%20%5Bd%5D%20%7Be%7D%20%22f%22%20%27g%27'],
    ['Súdwest', 'S%C3%BAdwest'],
    ['100%', '100%25'],
    ['a:b|c=d*e!f#g', 'a%3Ab%7Cc%3Dd%2Ae%21f%23g'],
  ])('gegeven %j, dan %j', (van, naar) => {
    expect(naamdeel(van)).toBe(naar);
  });

  it('is terug te lezen als een adres', () => {
    const alles = String.fromCodePoint(...Array.from({ length: 700 }, (_, i) => i)) + '€🏡';
    expect(decodeURIComponent(naamdeel(alles))).toBe(alles);
    expect(naamdeel(alles)).toMatch(/^[\w.%-]+$/);
    expect(decodeURIComponent(tekst(alles))).toBe(alles);
  });

  it('heeft een laag voor de soort, de houder, de koker en de kleur', () => {
    expect(rekeningnaam('vrij:wijkbudget')).toBe('vrij:wijkbudget');
    expect(kleurnaam('vrij:wijkbudget', 'opvang')).toBe('vrij:wijkbudget:opvang:opvang');
    expect(kleurnaam('vrij:wijkbudget', 'opvang@voordeur')).toBe('vrij:wijkbudget:opvang:opvang@voordeur');
    expect(kleurnaam('overloop:GM0080-2026', 'wmo')).toBe('overloop:GM0080-2026:wmo:wmo');
  });
});

describe('een omschrijving in het journaal', () => {
  it.each([
    ['besteding-geboekt.v1 factuur 12', 'besteding-geboekt.v1 factuur 12'],
    ['twee  spaties', 'twee%20 spaties'],
    [' rand ', '%20rand%20'],
    ['a ; b: c, d', 'a %3B b: c%2C d'],
    ['regel\nregel', 'regel%0Aregel'],
  ])('gegeven %j, dan %j', (van, naar) => {
    expect(tekst(van)).toBe(naar);
  });

  it.each(['hh-4k7p2wq9xz3mf6tb', 'factuur HH-4K7P2WQ9XZ3MF6TB', 'jan@voorbeeld.nl', 'bon 123456782'])(
    'noemt niemand: gegeven %j, dan een streepje',
    (van) => {
      expect(tekst(van)).toBe('-');
    },
  );
});

describe('een bedrag in het journaal', () => {
  it.each([
    [0, '0.00 EUR'],
    [5, '0.05 EUR'],
    [-5, '-0.05 EUR'],
    [123_456, '1234.56 EUR'],
    [-9_007_199_254_740_991, '-90071992547409.91 EUR'],
  ])('gegeven %d eurocent, dan %s', (van, naar) => {
    expect(euro(van)).toBe(naar);
  });

  it('dat niet meer exact is, wordt niet geschreven', () => {
    expect(() => euro(2 ** 53)).toThrow(RangeError);
  });
});
