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

  it('gegeven maanden die zijn vastgesteld, dan laat een andere looptijd ze er niet buiten, ook niet bij het sluiten', () => {
    const kort = { looptijd: { van: '2025-01', totEnMet: '2025-05' } };
    const vastgesteld = [{ vaststelling: 'vs1', van: '2025-01', totEnMet: '2025-06' }];
    const verhaal = gegeven(...AFSPRAAKWERELD, ...gesloten()).en(wijzigen(kort), voorleggen());
    for (const financier of ['gemeente', 'rijk']) verhaal.en(instemmen(financier, { versie: 2 }));
    const { vaststellingen } = verhaal.toestand.preventie;
    vaststellingen.zet('vs0', { ...EERDER, vaststelling: 'vs0', totEnMet: '2025-12', gecorrigeerdDoor: 'vs1' });
    vaststellingen.zet('vs1', EERDER);
    vaststellingen.zet('vs2', { ...EERDER, vaststelling: 'vs2', afspraak: 'a2', totEnMet: '2025-12' });
    verhaal
      .als(sluiten())
      .danWeigering('looptijd-past-niet', { vastgesteld })
      .als(wijzigen(kort))
      .danWeigering('looptijd-past-niet', { aantal: 1, vastgesteld, ...kort }, /2025-01 tot en met 2025-06 \(vs1\)/)
      .als(wijzigen({ looptijd: { van: '2025-02', totEnMet: '2025-12' }, kokers: [telt('maan')] }))
      .danWeigering('meer-fouten', { fouten: [{ code: 'afspraak-onjuist' }, { code: 'looptijd-past-niet' }] })
      .als(wijzigen({ looptijd: { van: '2025-01', totEnMet: '2025-06' } }))
      .danOnderMeer({ versie: 3 });
  });

  it('gegeven een wijziging die niet klopt, dan wordt zij geweigerd als een ontwerp', () => {
    gegeven(...AFSPRAAKWERELD, ...gesloten())
      .als(wijzigen({ kokers: [telt('maan')] }))
      .danWeigering('afspraak-onjuist', { fouten: [{ veld: 'kokers[0].koker' }] })
      .als(wijzigen({ afspraak: 'a9' }))
      .danWeigering('onbekende-afspraak', { afspraak: 'a9' });
  });
});

const EERDER = {
  ...{ vaststelling: 'vs1', afspraak: 'a1', revisie: 40, van: '2025-01', totEnMet: '2025-06' },
  ...{ populatie: 'gezinnen', ledenTot: 40, versie: 1, gedeeld: [], terugbetalingen: [] },
};
