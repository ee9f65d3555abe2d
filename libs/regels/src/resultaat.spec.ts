import { inMaat, keurResultaatafspraak, rekenResultaat, type Resultaatafspraak } from './index.js';

const REGEL: Resultaatafspraak = {
  maat: { maat: 'kwaliteit', naam: 'de kwaliteit', van: '0', tot: '10' },
  bonus: {
    treden: [
      { vanaf: '8', procent: '2.5' },
      { vanaf: '9', procent: '5' },
    ],
    hoogstens: 40_000,
  },
  malus: {
    treden: [
      { onder: '6', procent: '3' },
      { onder: '5', procent: '10' },
    ],
  },
};
const keur = (anders: Partial<Resultaatafspraak>) => keurResultaatafspraak({ ...REGEL, ...anders });

describe('bonus en malus op resultaat', () => {
  it.each([
    ['9', 'bonus', '5', 500_00],
    ['8', 'bonus', '2.5', 250_00],
    ['7.9', 'geen', '0', 0],
    ['6', 'geen', '0', 0],
    ['5.9', 'malus', '3', 300_00],
    ['0', 'malus', '10', 1_000_00],
  ] as const)('score %s over 10.000 euro geeft %s %s%%', (score, soort, procent, zonderGrens) => {
    const { bonus, ...rest } = REGEL;
    const zonder = { ...rest, bonus: { treden: bonus?.treden ?? [] } };
    expect(rekenResultaat(zonder, 10_000_00, score)).toMatchObject({ soort, procent, bedrag: zonderGrens });
  });

  it('gaat niet over de grens, en schrijft elke stap op met wat erin ging', () => {
    const { bedrag, stappen } = rekenResultaat(REGEL, 10_000_33, '9.5');
    expect(bedrag).toBe(400_00);
    expect(stappen.map(({ naam, uitkomst }) => [naam, uitkomst])).toEqual([
      ['score', '5'],
      ['deel van de vergoeding', '1000033/20'],
      ['grens', '40000'],
      ['afronden', '40000'],
    ]);
    expect(stappen[1]).toMatchObject({ invoer: { vergoeding: 10_000_33, procent: '5' } });
  });

  it('rondt één keer af, een halve cent naar boven', () => {
    expect(rekenResultaat(REGEL, 20, '8').bedrag).toBe(1);
    expect(rekenResultaat(REGEL, 19, '8')).toMatchObject({ soort: 'geen', bedrag: 0 });
  });

  it('neemt geen score buiten de maat', () => {
    expect(() => rekenResultaat(REGEL, 100, '10.1')).toThrow(RangeError);
    expect([inMaat(REGEL.maat, '10'), inMaat(REGEL.maat, '-0.1')]).toEqual([true, false]);
  });
});

describe('een resultaatafspraak', () => {
  it('die klopt, heeft geen fouten', () => {
    expect(keur({})).toEqual([]);
  });

  it.each([
    ['zonder bonus en malus', { bonus: undefined, malus: undefined }, 'bonus'],
    ['met een lege schaal', { bonus: { treden: [] } }, 'bonus.treden'],
    ['met treden door elkaar', { malus: { treden: [...REGEL.malus!.treden].reverse() } }, 'malus.treden'],
    ['met een malus boven de bonus', { malus: { treden: [{ onder: '8.5', procent: '1' }] } }, 'malus.treden'],
    ['met een trede buiten de maat', { bonus: { treden: [{ vanaf: '11', procent: '1' }] } }, 'bonus.treden[0]'],
    ['met meer dan alles', { bonus: { treden: [{ vanaf: '9', procent: '101' }] } }, 'bonus.treden[0].procent'],
    ['met een maat zonder ruimte', { maat: { ...REGEL.maat, tot: '0' } }, 'maat'],
  ])('%s wordt niet aangenomen', (_, anders, veld) => {
    expect(keur(anders as Partial<Resultaatafspraak>)).toMatchObject([{ veld }]);
  });
});
