import { kostenVanHuishoudens } from './fondsbedragen.js';

const elk = (aantal: number, samen: number, netto = samen) => Array.from({ length: aantal }, () => [{ samen, netto }]);
const NIETS = { samen: null, netto: null };

describe('wat een schuldenfonds voor een groep kostte', () => {
  it('is voor elk huishouden een hele eurocent, een halve naar boven', () => {
    const { perHuishouden, waarom } = kostenVanHuishoudens([...elk(9, 1), [{ samen: 6, netto: 6 }]]);
    expect(perHuishouden).toEqual({ samen: 2, netto: 2 });
    expect(waarom).toEqual([]);
  });

  it('telt een huishouden met twee schuldregelingen eenmaal', () => {
    const twee = [...elk(9, 100), [...elk(1, 100), ...elk(1, 100)].flat()];
    expect(kostenVanHuishoudens(twee)).toMatchObject({
      ...{ huishoudens: 10, schuldregelingen: 11, kosten: { samen: 1_100 }, perHuishouden: { samen: 110 } },
    });
  });

  it.each([
    ['negen huishoudens', elk(9, 100), { huishoudens: null, schuldregelingen: null, kosten: NIETS }],
    ['niemand', [], { huishoudens: null, schuldregelingen: null, kosten: NIETS }],
    ['twintig van wie een iets kostte', [...elk(19, 0), ...elk(1, 100)], { huishoudens: 20, kosten: NIETS }],
    ['tien van wie een afloste', [...elk(9, 100), ...elk(1, 100, 90)], { kosten: { samen: 1_000, netto: null } }],
    ['tien die nog niets kostten', elk(10, 0), { huishoudens: 10, kosten: { samen: 0, netto: 0 } }],
    ['tien die allen aflosten', elk(10, 100, 90), { kosten: { samen: 1_000, netto: 900 } }],
  ])('zegt van %s niet meer dan van tien', (_, wie, verwacht) => {
    const { waarom, ...gezegd } = kostenVanHuishoudens(wie);
    expect(gezegd).toMatchObject(verwacht);
    expect(waarom).toHaveLength(gezegd.kosten.netto === null ? 1 : 0);
  });
});
