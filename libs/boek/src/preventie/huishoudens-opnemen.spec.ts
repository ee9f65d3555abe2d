import { gegeven } from '../../test-hulp/beproef.js';
import { boekOpenen } from '../../test-hulp/wereld.js';

const opnemen = (...huishoudens: readonly string[]) => ({ soort: 'huishoudens-opnemen', huishoudens });

describe('huishoudens opnemen', () => {
  it('gegeven een boek, als huishoudens worden opgenomen, dan kent het boek hun codes en verder niets', () => {
    const verhaal = gegeven(boekOpenen)
      .als(opnemen('hh-b', 'hh-a'))
      .dan('huishoudens-opgenomen.v1', { boekdatum: '2025-01-01', huishoudens: ['hh-b', 'hh-a'] });
    expect([...verhaal.toestand.preventie.huishoudens]).toEqual([
      ['hh-b', 1],
      ['hh-a', 1],
    ]);
  });

  it('gegeven een code die er al is of tweemaal komt, dan wordt dat geweigerd, met de code in de cijfers en niet in de zin', () => {
    gegeven(boekOpenen, opnemen('hh-a'))
      .als(opnemen('hh-b', 'hh-a'))
      .danWeigering('id-bestaat-al', { aantal: 1, huishoudens: ['hh-a'] }, /^(?!.*hh-).*\.$/)
      .als(opnemen('hh-c', 'hh-c'))
      .danWeigering('id-bestaat-al', { aantal: 1, huishoudens: ['hh-c'] }, /^(?!.*hh-).*\.$/);
  });

  it('gegeven dezelfde opdracht nog eens, ook met nieuwe codes erin, dan komt er niets bij', () => {
    const { toestand } = gegeven(boekOpenen)
      .als(opnemen('hh-a'), { id: 'o', hash: 'h' })
      .als(opnemen('hh-b'), { id: 'o', hash: 'h' })
      .danUitkomst({ soort: 'herhaald', bekend: { hash: 'h', revisie: 1, aantal: 1 } });
    expect(toestand.preventie.huishoudens.heeft('hh-b')).toBe(false);
  });
});
