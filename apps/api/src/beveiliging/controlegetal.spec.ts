import { zonderControlegetal } from './controlegetal.js';

const HASH = 'ab'.repeat(32);

describe('het controlegetal van een som van kosten', () => {
  it('gegeven een meting, hoe diep ook, dan blijven de regels en is het controlegetal weg', () => {
    const kosten = { gelezenTot: 12, regels: 3, hash: HASH };
    expect(zonderControlegetal({ gebeurtenissen: [{ gegevens: { kosten } }] })).toEqual({
      gebeurtenissen: [{ gegevens: { kosten: { gelezenTot: 12, regels: 3 } } }],
    });
  });

  it('gegeven een bladzijde, dan staat op die regel wie het ziet, en blijft de rest zoals zij was', () => {
    const tekst = `op 3 kostenregels. Controlegetal:\n  ${HASH}\n1. ots: 60 × € 7.000,00`;
    expect(zonderControlegetal({ tekst })).toEqual({
      tekst: 'op 3 kostenregels. Controlegetal:\n  (dat ziet alleen de auditor)\n1. ots: 60 × € 7.000,00',
    });
    expect(zonderControlegetal(['1. ots', `  ${HASH}`])).toEqual(['1. ots', '  (dat ziet alleen de auditor)']);
  });

  it('gegeven een hash van iets anders, of een zin met zo een getal erin, dan blijft die staan', () => {
    const ander = { hash: HASH, omvang: 3, zin: `Zie ${HASH}.`, niets: null, aantal: 4 };
    expect(zonderControlegetal(ander)).toEqual(ander);
  });
});
