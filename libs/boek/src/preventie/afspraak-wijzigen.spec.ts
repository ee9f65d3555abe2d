import { gegeven } from '../../test-hulp/beproef.js';
import {
  AFSPRAAKWERELD,
  beeindigen,
  gesloten,
  instemmen,
  opstellen,
  sluiten,
  telt,
  voorleggen,
  wijzigen,
} from '../../test-hulp/afspraken.js';

const kokers = [telt('wmo'), telt('werk'), telt('jeugd')];

describe('een afspraak wijzigen', () => {
  it('gegeven een gesloten afspraak, als zij wordt gewijzigd, dan is er een volgende versie en geldt de oude nog', () => {
    const verhaal = gegeven(...AFSPRAAKWERELD, ...gesloten());
    verhaal.als(wijzigen({ kokers })).danOnderMeer({
      afspraak: 'a1',
      versie: 2,
      reden: 'de koker jeugd doet mee',
      inhoud: { kokers: [{ budget: 'wmo' }, { budget: 'werk' }, { budget: 'jeugd' }] },
    });
    const afspraak = () => verhaal.toestand.preventie.afspraken.lees('a1');
    expect(afspraak()).toMatchObject({ staat: 'gewijzigd', versie: 2, gesloten: { versie: 1 } });
    expect(afspraak()?.gesloten?.inhoud.kokers).toHaveLength(2);
    verhaal.en(voorleggen(), instemmen('gemeente', { versie: 2 }), instemmen('rijk', { versie: 2 }), sluiten());
    expect(afspraak()).toMatchObject({ staat: 'gesloten', gesloten: { versie: 2 } });
    expect(afspraak()?.gesloten?.inhoud.kokers).toHaveLength(3);
  });

  it('gegeven een versie die voorligt, als een financier iets anders wil, dan komt er een volgende', () => {
    gegeven(...AFSPRAAKWERELD, opstellen(), voorleggen())
      .als(wijzigen({ kokers }))
      .danOnderMeer({ versie: 2 })
      .als(wijzigen())
      .danOnderMeer({ versie: 3 })
      .en(voorleggen())
      .als(instemmen('rijk', { versie: 3 }))
      .danOnderMeer({ versie: 3 });
  });

  it('gegeven een ontwerp of een afspraak die is beëindigd, dan wordt zij niet gewijzigd', () => {
    gegeven(...AFSPRAAKWERELD, opstellen())
      .als(wijzigen())
      .danWeigering('afspraak-staat-past-niet', { staat: 'ontwerp' });
    gegeven(...AFSPRAAKWERELD, ...gesloten(), beeindigen())
      .als(wijzigen())
      .danWeigering('afspraak-staat-past-niet', { staat: 'beeindigd' });
  });

  it('gegeven een wijziging die niet klopt, dan wordt zij geweigerd als een ontwerp', () => {
    gegeven(...AFSPRAAKWERELD, ...gesloten())
      .als(wijzigen({ kokers: [telt('maan')] }))
      .danWeigering('afspraak-onjuist', { fouten: [{ veld: 'kokers[0].koker' }] })
      .als(wijzigen({ afspraak: 'a9' }))
      .danWeigering('onbekende-afspraak', { afspraak: 'a9' });
  });
});
