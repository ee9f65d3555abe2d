import { verschillen } from './verschillen.js';

describe('wat er anders is dan wat iemand zag', () => {
  it('is wat een ander bedrag kreeg, wat erbij kwam en wat wegviel', () => {
    const eerder = [
      { naam: 'Samen', bedrag: 100 },
      { naam: 'De Kring', bedrag: 40 },
      { naam: 'Welzijn', bedrag: 10 },
    ];
    const nu = [
      { naam: 'Samen', bedrag: 90 },
      { naam: 'De Kring', bedrag: 40 },
      { naam: 'Opvang', bedrag: 5 },
    ];
    expect(verschillen(eerder, nu)).toEqual([
      { naam: 'Samen', was: 100, wordt: 90 },
      { naam: 'Welzijn', was: 10, wordt: undefined },
      { naam: 'Opvang', was: undefined, wordt: 5 },
    ]);
  });

  it('houdt twee betalingen van dezelfde naam uit elkaar', () => {
    const twee = (tweede: number) => [
      { naam: 'een huishouden', bedrag: 1 },
      { naam: 'een huishouden', bedrag: tweede },
    ];
    expect(verschillen(twee(2), twee(2))).toEqual([]);
    expect(verschillen(twee(2), twee(3))).toEqual([{ naam: 'een huishouden (2)', was: 2, wordt: 3 }]);
  });
});
