import { Rijlaag } from './rijlaag.js';

describe('een laag onder nummers', () => {
  it('kent alleen de nummers die gezet zijn, ook als er nummers zijn overgeslagen', () => {
    const laag = new Rijlaag<string>();
    laag.zet(1, 'een');
    laag.zet(4, 'vier');
    laag.zet(1, 'uno');
    expect([...laag]).toEqual([
      [1, 'uno'],
      [4, 'vier'],
    ]);
    expect([-1, 0, 1, 1.5, 3, 4, 5].filter((nummer) => laag.heeft(nummer))).toEqual([1, 4]);
  });

  it('laat een tak voor zich houden wat zij schrijft, tot zij wordt samengevoegd', () => {
    const ouder = new Rijlaag<string>();
    ouder.zet(0, 'nul');
    const tak = ouder.tak();
    tak.zet(0, 'zero');
    tak.zet(1, 'een');
    expect([tak.lees(0), tak.lees(1), ouder.lees(0), ouder.lees(1)]).toEqual(['zero', 'een', 'nul', undefined]);
    tak.voegSamen();
    expect([...ouder]).toEqual([
      [0, 'zero'],
      [1, 'een'],
    ]);
  });
});
