import { Laag } from './laag.js';

const kopieer = (lijst: number[]): number[] => [...lijst];

describe('een laag', () => {
  it('leest door naar haar ouder en houdt voor zich wat zij schrijft', () => {
    const ouder = new Laag<string, number>();
    ouder.zet('a', 1);
    const tak = ouder.tak();
    tak.zet('a', 2);
    tak.zet('b', 3);
    expect([tak.lees('a'), tak.lees('b'), ouder.lees('a'), ouder.heeft('b')]).toEqual([2, 3, 1, false]);
    tak.voegSamen();
    expect([ouder.lees('a'), ouder.lees('b')]).toEqual([2, 3]);
  });

  it('kopieert een waarde de eerste keer dat een tak haar verandert, en maar één keer', () => {
    const ouder = new Laag<string, number[]>(kopieer);
    ouder.zet('a', [1]);
    const tak = ouder.tak();
    tak.voorWijziging('a')!.push(2);
    tak.voorWijziging('a')!.push(3);
    expect([ouder.lees('a'), tak.lees('a')]).toEqual([[1], [1, 2, 3]]);
    expect(tak.voorWijziging('weg')).toBeUndefined();
    expect(ouder.voorWijziging('a')).toBe(ouder.lees('a'));
  });

  it('gaat ook met een tak van een tak zo om', () => {
    const ouder = new Laag<string, number[]>(kopieer);
    ouder.zet('a', [1]);
    const tak = ouder.tak();
    const twijg = tak.tak();
    twijg.voorWijziging('a')!.push(2);
    expect([ouder.lees('a'), tak.lees('a'), twijg.lees('a')]).toEqual([[1], [1], [1, 2]]);
    twijg.voegSamen();
    expect([ouder.lees('a'), tak.lees('a')]).toEqual([[1], [1, 2]]);
    tak.voegSamen();
    expect(ouder.lees('a')).toEqual([1, 2]);
  });

  it('somt op zonder te herhalen, het oude op zijn oude plaats', () => {
    const ouder = new Laag<string, number>();
    ouder.zet('a', 1);
    ouder.zet('b', 2);
    const tak = ouder.tak();
    tak.zet('c', 3);
    tak.zet('a', 4);
    expect([...tak]).toEqual([
      ['a', 4],
      ['b', 2],
      ['c', 3],
    ]);
    expect([...ouder]).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
  });

  it('zonder ouder samenvoegen doet niets', () => {
    const laag = new Laag<string, number>();
    laag.zet('a', 1);
    laag.voegSamen();
    expect([...laag]).toEqual([['a', 1]]);
  });
});
