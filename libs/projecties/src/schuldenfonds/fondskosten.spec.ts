import { elk } from './fondskosten.vraag.js';

describe('wat een afspraak per huishouden vond', () => {
  it('staat er van tien of meer, naar boven afgerond bij een halve cent', () => {
    expect(elk(105, 10)).toEqual({ huishoudens: 10, perHuishouden: 11 });
  });

  it('staat er niet van minder, en hun aantal ook niet: dan deelt men zelf', () => {
    expect(elk(900, 9)).toEqual({ huishoudens: null, perHuishouden: null });
  });
});
