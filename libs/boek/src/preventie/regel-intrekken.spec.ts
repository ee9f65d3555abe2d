import { gegeven } from '../../test-hulp/beproef.js';
import {
  AFSPRAAKWERELD,
  beeindigen,
  gesloten,
  instemmen,
  opstellen,
  regelIntrekken,
  regelOpstellen,
  regelVaststellen,
  sluiten,
  voorleggen,
  wijzigen,
} from '../../test-hulp/afspraken.js';
import { WERELD } from '../../test-hulp/wereld.js';

const TWEE = { verdeelregel: { verdeelregel: 'helft', versie: 2 } };

describe('een verdeelregel intrekken', () => {
  it('gegeven een vastgestelde versie, als zij wordt ingetrokken, dan staat dat er met de reden', () => {
    const { toestand } = gegeven(...AFSPRAAKWERELD, opstellen())
      .als(regelIntrekken())
      .dan('regel-ingetrokken.v1', {
        boekdatum: '2025-01-01',
        verdeelregel: 'helft',
        versie: 1,
        reden: 'er komt een andere',
      });
    expect(toestand.preventie.verdeelregels.lees('helft')?.[0]?.staat).toBe('ingetrokken');
  });

  it('gegeven een concept, dan wordt het niet ingetrokken', () => {
    gegeven(...WERELD, regelOpstellen())
      .als(regelIntrekken())
      .danWeigering('regel-niet-vastgesteld', { staat: 'concept' })
      .als(regelIntrekken({ versie: 3 }))
      .danWeigering('onbekende-verdeelregel', { versie: 3 });
  });

  it('gegeven een gesloten afspraak met de versie, dan kan het niet; nadat zij is beëindigd wel', () => {
    gegeven(...AFSPRAAKWERELD, ...gesloten())
      .als(regelIntrekken())
      .danWeigering('regel-in-gebruik', { afspraken: ['a1'] })
      .en(beeindigen())
      .als(regelIntrekken())
      .danOnderMeer({ versie: 1 });
  });

  it('gegeven een afspraak die naar een nieuwe versie gaat, dan telt de oude tot de nieuwe afspraak is gesloten', () => {
    gegeven(...AFSPRAAKWERELD, regelOpstellen(), regelVaststellen({ versie: 2 }), ...gesloten(), wijzigen(TWEE))
      .als(regelIntrekken())
      .danWeigering('regel-in-gebruik', { versie: 1 })
      .en(voorleggen(), instemmen('gemeente', { versie: 2 }), instemmen('rijk', { versie: 2 }), sluiten())
      .als(regelIntrekken({ versie: 2 }))
      .danWeigering('regel-in-gebruik', { versie: 2 })
      .als(regelIntrekken())
      .danOnderMeer({ versie: 1 });
  });
});
