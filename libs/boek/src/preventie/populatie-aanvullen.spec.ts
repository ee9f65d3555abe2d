import { gegeven } from '../../test-hulp/beproef.js';
import { boekOpenen } from '../../test-hulp/wereld.js';

const leg = (populatie: string, soort: string) => ({
  soort: 'populatie-vastleggen',
  ...{ populatie, naam: populatie, leden: { soort } },
});
const vulAan = (populatie: string, ...huishoudens: readonly string[]) => ({
  soort: 'populatie-aanvullen',
  ...{ populatie, huishoudens },
});
const BEGIN = [
  boekOpenen,
  { soort: 'huishoudens-opnemen', huishoudens: ['hh-a', 'hh-b', 'hh-c'] },
  leg('p', 'huishoudens'),
  leg('groep', 'cohort'),
];

describe('een populatie aanvullen', () => {
  it('gegeven een populatie, als zij in delen wordt aangevuld, dan is van elk deel te zien wanneer het kwam', () => {
    const verhaal = gegeven(...BEGIN, vulAan('p', 'hh-b'))
      .als(vulAan('p', 'hh-a', 'hh-c'))
      .dan('populatie-aangevuld.v1', { boekdatum: '2025-01-01', populatie: 'p', huishoudens: ['hh-a', 'hh-c'] });
    expect(verhaal.toestand.preventie.populaties.lees('p')?.huishoudens).toEqual([
      { revisie: 4, codes: ['hh-b'] },
      { revisie: 5, codes: ['hh-a', 'hh-c'] },
    ]);
  });

  it('gegeven wie er al in zit, wie tweemaal komt of wie het boek niet kent, dan wordt dat geweigerd', () => {
    const zonderCode = /^(?!.*hh-).*\.$/;
    gegeven(...BEGIN, vulAan('p', 'hh-a'))
      .als(vulAan('p', 'hh-b', 'hh-a'))
      .danWeigering('huishouden-al-in-populatie', { populatie: 'p', aantal: 1, huishoudens: ['hh-a'] }, zonderCode)
      .als(vulAan('p', 'hh-b', 'hh-b'))
      .danWeigering('huishouden-al-in-populatie', { huishoudens: ['hh-b'] }, zonderCode)
      .als(vulAan('p', 'hh-b', 'hh-x'))
      .danWeigering('onbekend-huishouden', { aantal: 1, huishoudens: ['hh-x'] }, zonderCode);
  });

  it('gegeven een groep die alleen wordt geteld, of geen populatie, dan wordt dat geweigerd', () => {
    gegeven(...BEGIN)
      .als(vulAan('groep', 'hh-a'))
      .danWeigering('populatie-past-niet', { populatie: 'groep', leden: 'cohort' })
      .als(vulAan('weg', 'hh-a'))
      .danWeigering('onbekende-populatie', { populatie: 'weg' });
  });
});
