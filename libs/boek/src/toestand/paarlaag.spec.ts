import { Paarlaag } from './paarlaag.js';

describe('een laag onder twee teksten', () => {
  it('leest door naar haar ouder en houdt voor zich wat zij schrijft, tot zij wordt samengevoegd', () => {
    const ouder = new Paarlaag<number>();
    ouder.zet('a', '1', 1);
    const tak = ouder.tak();
    tak.zet('a', '1', 2);
    tak.zet('b', '1', 3);
    expect([tak.lees('a', '1'), tak.lees('b', '1'), ouder.lees('a', '1'), ouder.heeft('b', '1')]).toEqual([
      2,
      3,
      1,
      false,
    ]);
    expect([...tak]).toEqual([
      ['a\n1', 2],
      ['b\n1', 3],
    ]);
    tak.voegSamen();
    expect([ouder.lees('a', '1'), ouder.lees('b', '1')]).toEqual([2, 3]);
  });

  it('houdt uit elkaar wat aan elkaar geschreven hetzelfde is', () => {
    const laag = new Paarlaag<number>();
    laag.zet('ab', 'c', 1);
    expect([laag.heeft('a', 'bc'), laag.heeft('abc', ''), laag.heeft('ab', 'c')]).toEqual([false, false, true]);
  });
});
