import { gegeven } from '../../test-hulp/beproef.js';
import {
  AFSPRAAKWERELD,
  gesloten,
  instemmen,
  opstellen,
  telt,
  voorleggen,
  wijzigen,
} from '../../test-hulp/afspraken.js';
import { koker, VRIJ } from '../../test-hulp/wereld.js';

const VOORGELEGD = [...AFSPRAAKWERELD, opstellen(), voorleggen()];
const MET_ZVW = { kokers: [telt('wmo'), telt('zvw')] };

describe('instemmen met een afspraak', () => {
  it('gegeven een afspraak die voorligt, als een financier instemt, dan staat er wie, wanneer en waar', () => {
    const { toestand } = gegeven(...VOORGELEGD)
      .als(instemmen('rijk'))
      .dan('afspraak-ingestemd.v1', {
        boekdatum: '2025-01-20',
        afspraak: 'a1',
        versie: 1,
        financier: 'rijk',
        door: 'directeur',
        op: '2025-01-20',
        document: 'brief 12',
      });
    expect(toestand.preventie.afspraken.lees('a1')?.instemmingen).toEqual([
      { versie: 1, financier: 'rijk', door: 'directeur', op: '2025-01-20', document: 'brief 12' },
    ]);
  });

  it('gegeven een instemming, dan geldt zij één keer per versie', () => {
    gegeven(...VOORGELEGD, instemmen('rijk'))
      .als(instemmen('rijk', { document: 'brief 13' }))
      .danWeigering('al-ingestemd', { versie: 1, financier: 'rijk' })
      .en(wijzigen(), voorleggen())
      .als(instemmen('rijk', { versie: 2 }))
      .danOnderMeer({ versie: 2 });
  });

  it('gegeven een ontwerp of een andere versie, dan ligt die niet voor', () => {
    gegeven(...AFSPRAAKWERELD, opstellen())
      .als(instemmen('rijk'))
      .danWeigering('instemming-past-niet', { nu: { staat: 'ontwerp', versie: 1 } })
      .en(voorleggen())
      .als(instemmen('rijk', { versie: 2 }))
      .danWeigering('instemming-past-niet', { nu: { staat: 'voorgelegd', versie: 1 } });
  });

  it('gegeven een organisatie die er niet is of geen koker betaalt, dan wordt dat geweigerd', () => {
    gegeven(...VOORGELEGD)
      .als(instemmen('niemand'))
      .danWeigering('onbekende-organisatie', { organisatie: 'niemand' })
      .als(instemmen('verzekeraar'))
      .danWeigering('geen-betaler-van-afspraak', { betalers: ['gemeente', 'rijk'] });
  });

  it('gegeven een koker die van financier wisselt, dan kan wie op de eerste dag betaalt, en wie dat op de dag zelf doet', () => {
    const wissel = koker('werk', VRIJ, { financier: 'kwintes', vanaf: '2025-07-01' });
    gegeven(...VOORGELEGD, wissel)
      .als(instemmen('kwintes', { op: '2025-06-30' }))
      .danWeigering('geen-betaler-van-afspraak')
      .als(instemmen('kwintes', { op: '2025-07-01' }))
      .danOnderMeer({ financier: 'kwintes' })
      .als(instemmen('rijk', { op: '2025-07-01' }))
      .danOnderMeer({ financier: 'rijk' });
  });

  it('gegeven een gesloten afspraak, dan kan alleen wie zijn eigen boeken houdt later instemmen', () => {
    gegeven(...AFSPRAAKWERELD, ...gesloten(MET_ZVW, ['gemeente']))
      .als(instemmen('gemeente'))
      .danWeigering('instemming-past-niet')
      .als(instemmen('verzekeraar', { op: '2026-01-05' }))
      .danOnderMeer({ financier: 'verzekeraar', boekdatum: '2025-12-31', op: '2026-01-05' })
      .als(instemmen('verzekeraar'))
      .danWeigering('al-ingestemd');
  });

  it('gegeven een wijziging die loopt, dan kan een externe financier nog altijd instemmen met wat gesloten is', () => {
    gegeven(...AFSPRAAKWERELD, ...gesloten(MET_ZVW, ['gemeente']), wijzigen(MET_ZVW), voorleggen())
      .als(instemmen('verzekeraar', { versie: 1 }))
      .danOnderMeer({ versie: 1 })
      .als(instemmen('verzekeraar', { versie: 2 }))
      .danOnderMeer({ versie: 2 });
  });
});
