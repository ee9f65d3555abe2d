import fc from 'fast-check';
import { hoeveel, MINSTENS, zonderKleine } from './kleine-groepen.js';

const groep = (naam: string, van: number, tot: number) => ({
  naam,
  wie: new Map(Array.from({ length: tot - van }, (_, i) => [`hh-${van + i}`, 1])),
});
const namen = ({ los, samen }: ReturnType<typeof zonderKleine<ReturnType<typeof groep>>>) => [
  los.map(({ naam }) => naam),
  samen.map(({ naam }) => naam),
];

describe('een uitsplitsing zonder kleine groepen', () => {
  it('laat staan wat groot genoeg is', () => {
    expect(namen(zonderKleine([groep('a', 0, 10), groep('b', 10, 30)]))).toEqual([['a', 'b'], []]);
  });

  it('neemt wat te klein is samen met het kleinste daarna, want uit het totaal is één groep terug te rekenen', () => {
    const delen = [groep('a', 0, 12), groep('b', 20, 25), groep('c', 30, 60)];
    expect(namen(zonderKleine(delen))).toEqual([['c'], ['a', 'b']]);
  });

  it('telt wie in twee kleine groepen zit één keer', () => {
    const delen = [groep('a', 0, 8), groep('b', 1, 9), groep('c', 20, 31), groep('d', 40, 60)];
    expect(namen(zonderKleine(delen))).toEqual([['d'], ['a', 'b', 'c']]);
  });

  it('telt een groep met haar grootte, en één keer, op haar grootst', () => {
    const delen = [5, 12, 7].map((aantal) => ({ wie: new Map([['dinsdag', aantal]]) }));
    expect(hoeveel(delen)).toBe(12);
  });

  it('splitst niets als er te weinig is om samen te nemen', () => {
    expect(namen(zonderKleine([groep('a', 0, 3)]))).toEqual([[], ['a']]);
    expect(namen(zonderKleine([]))).toEqual([[], []]);
  });

  it('laat nooit een groep van minder dan tien los, en houdt alles', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat({ max: 40 }), fc.nat({ max: 25 })), { maxLength: 8 }), (grenzen) => {
        const delen = grenzen.map(([van, aantal], i) => groep(`g${i}`, van, van + aantal));
        const { los, samen } = zonderKleine(delen);
        expect([...los, ...samen].map(({ naam }) => naam).sort()).toEqual(delen.map(({ naam }) => naam).sort());
        expect(los.every(({ wie }) => wie.size >= MINSTENS)).toBe(true);
        const bijeen = hoeveel(samen);
        if (samen.length > 0 && los.length > 0) expect(bijeen >= MINSTENS && samen.length > 1).toBe(true);
      }),
      { seed: 2025 },
    );
  });
});
