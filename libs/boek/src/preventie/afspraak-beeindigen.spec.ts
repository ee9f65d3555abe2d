import { gegeven } from '../../test-hulp/beproef.js';
import { AFSPRAAKWERELD, beeindigen, gesloten, opstellen, wijzigen } from '../../test-hulp/afspraken.js';

const GESLOTEN = [...AFSPRAAKWERELD, ...gesloten()];

describe('een afspraak beëindigen', () => {
  it('gegeven een gesloten afspraak, als zij eindigt, dan telt na die maand niets meer', () => {
    const { toestand } = gegeven(...GESLOTEN)
      .als(beeindigen())
      .dan('afspraak-beeindigd.v1', {
        boekdatum: '2025-06-30',
        afspraak: 'a1',
        per: '2025-06',
        reden: 'de aanbieder stopt',
      });
    expect(toestand.preventie.afspraken.lees('a1')).toMatchObject({ staat: 'beeindigd', beeindigdPer: '2025-06' });
  });

  it('gegeven een einde buiten het jaar, dan telt dat op de naaste dag van het boek', () => {
    gegeven(...GESLOTEN)
      .als(beeindigen({ per: '2026-03' }))
      .danOnderMeer({ boekdatum: '2025-12-31', per: '2026-03' });
  });

  it.each(['2024-11', '2027-01'])('gegeven een looptijd van 2025 en 2026, dan eindigt zij niet per %s', (per) => {
    gegeven(...GESLOTEN)
      .als(beeindigen({ per }))
      .danWeigering('einde-past-niet', { per, vroegst: '2024-12', laatst: '2026-12' });
  });

  it('gegeven een maand waarover al is gedeeld, dan eindigt zij niet daarvóór', () => {
    const verhaal = gegeven(...GESLOTEN);
    const vaststelling = { ...EERDER, totEnMet: '2025-06' };
    verhaal.toestand.preventie.vaststellingen.zet('vs1', vaststelling);
    verhaal.toestand.preventie.vaststellingen.zet('vs0', { ...EERDER, totEnMet: '2025-12', gecorrigeerdDoor: 'vs1' });
    verhaal
      .als(beeindigen({ per: '2025-05' }))
      .danWeigering(
        'einde-past-niet',
        { vroegst: '2025-06', vastgesteld: [{ vaststelling: 'vs1', van: '2025-01', totEnMet: '2025-06' }] },
        /2025-01 tot en met 2025-06 \(vs1\)\.$/,
      )
      .als(beeindigen({ per: '2025-06' }))
      .danOnderMeer({ per: '2025-06' });
  });

  it('gegeven een lopende wijziging, dan eindigt ook die; een ontwerp heeft niets om te eindigen', () => {
    gegeven(...GESLOTEN, wijzigen())
      .als(beeindigen())
      .danOnderMeer({ per: '2025-06' });
    gegeven(...AFSPRAAKWERELD, opstellen())
      .als(beeindigen())
      .danWeigering('afspraak-staat-past-niet', { staat: 'ontwerp' });
  });

  it('gegeven een afspraak die al eindigde of er niet is, dan wordt dat geweigerd', () => {
    gegeven(...GESLOTEN, beeindigen())
      .als(beeindigen({ per: '2025-05' }))
      .danWeigering('afspraak-staat-past-niet', { staat: 'beeindigd' })
      .als(beeindigen({ afspraak: 'a2' }))
      .danWeigering('onbekende-afspraak', { afspraak: 'a2' });
  });
});

const EERDER = {
  vaststelling: 'vs1',
  afspraak: 'a1',
  revisie: 40,
  van: '2025-01',
  totEnMet: '2025-06',
  populatie: 'gezinnen',
  ledenTot: 40,
  versie: 1,
  gedeeld: [],
  terugbetalingen: [],
};
