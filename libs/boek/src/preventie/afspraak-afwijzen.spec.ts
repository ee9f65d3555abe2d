import {
  afwijzen,
  AFSPRAAKWERELD,
  instemmen,
  opstellen,
  sluiten,
  voorleggen,
  wijzigen,
} from '../../test-hulp/afspraken.js';
import { gegeven } from '../../test-hulp/beproef.js';

const VOORGELEGD = [...AFSPRAAKWERELD, opstellen(), voorleggen()];

describe('een afspraak afwijzen', () => {
  it('gegeven een afspraak die voorligt, als een financier afwijst, dan staat er wie, wanneer en waarom', () => {
    const { toestand } = gegeven(...VOORGELEGD)
      .als(afwijzen('rijk'))
      .dan('afspraak-afgewezen.v1', {
        boekdatum: '2025-01-19',
        afspraak: 'a1',
        versie: 1,
        financier: 'rijk',
        door: 'directeur',
        op: '2025-01-19',
        reden: 'de looptijd is te lang',
      });
    expect(toestand.preventie.afspraken.lees('a1')).toMatchObject({
      staat: 'voorgelegd',
      afwijzingen: [{ versie: 1, financier: 'rijk', reden: 'de looptijd is te lang' }],
      instemmingen: [],
    });
  });

  it('gegeven een afwijzing, dan wordt de afspraak niet gesloten, tot wie afwees alsnog instemt', () => {
    gegeven(...VOORGELEGD, instemmen('gemeente'), afwijzen('rijk'))
      .als(sluiten())
      .danWeigering('instemming-ontbreekt')
      .en(instemmen('rijk'))
      .als(sluiten())
      .danOnderMeer({ afspraak: 'a1', versie: 1 });
  });

  it('gegeven een afwijzing, dan geldt zij één keer per versie', () => {
    gegeven(...VOORGELEGD, afwijzen('rijk'))
      .als(afwijzen('rijk', { reden: 'ook te duur' }))
      .danWeigering('al-afgewezen', { versie: 1, financier: 'rijk' })
      .en(wijzigen(), voorleggen())
      .als(afwijzen('rijk', { versie: 2 }))
      .danOnderMeer({ versie: 2 });
  });

  it('gegeven een instemming, dan wijst dezelfde financier niet meer af', () => {
    gegeven(...VOORGELEGD, instemmen('rijk'))
      .als(afwijzen('rijk'))
      .danWeigering('al-ingestemd');
  });

  it('gegeven een ontwerp, of wie geen koker betaalt, dan is er niets af te wijzen', () => {
    gegeven(...AFSPRAAKWERELD, opstellen())
      .als(afwijzen('rijk'))
      .danWeigering('instemming-past-niet', { nu: { staat: 'ontwerp', versie: 1 } })
      .en(voorleggen())
      .als(afwijzen('verzekeraar'))
      .danWeigering('geen-betaler-van-afspraak')
      .als(afwijzen('niemand', { afspraak: 'weg' }))
      .danWeigering('meer-fouten');
  });
});
