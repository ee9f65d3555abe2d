import { fromPosition, toPosition } from './position.js';

describe('een positie van de server', () => {
  it('gaat heen en terug zoals zij is, tot 2^53', () => {
    for (const position of [1, 4_294_967_296, Number.MAX_SAFE_INTEGER])
      expect(toPosition(fromPosition(position).commit)).toBe(position);
  });

  it('voorbij 2^53 is een duidelijke fout en geen afgerond getal', () => {
    expect(() => toPosition(2n ** 53n)).toThrow(/9007199254740992 .* beyond 2\^53/);
  });

  it.each([undefined, 2n ** 64n - 1n])('die de server niet geeft (%s) is een fout die zegt waarom', (commit) => {
    expect(() => toPosition(commit)).toThrow(/22\.6/);
  });
});
