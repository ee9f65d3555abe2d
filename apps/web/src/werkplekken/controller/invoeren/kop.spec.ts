import { gok, kopUit } from './kop.js';

describe('de kop van een CSV-bestand', () => {
  it.each([
    ['Product;Bedrag;Koker\r\nwmo;1,00;', 'puntkomma', ['Product', 'Bedrag', 'Koker']],
    ['\ufeffProduct,Bedrag\nx', 'komma', ['Product', 'Bedrag']],
    ['"Wat; waar";"Het ""bedrag"""\nx', 'puntkomma', ['Wat; waar', 'Het "bedrag"']],
    ['a\tb\tc', 'tab', ['a', 'b', 'c']],
    ['Budget|Lasten, in euro', 'komma', ['Budget|Lasten', 'in euro']],
    ['', 'puntkomma', []],
  ])('van %j heeft een %s tussen de kolommen', (tekst, scheiding, kolommen) => {
    expect(kopUit(tekst)).toEqual({ scheiding, kolommen });
  });

  it('zegt welke kolom het wel zal zijn', () => {
    expect(gok(['Nr', 'Product'], /budget|product/i)).toBe('Product');
    expect(gok(['Nr'], /budget|product/i)).toBe('');
  });
});
