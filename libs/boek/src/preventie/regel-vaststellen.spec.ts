import { gegeven } from '../../test-hulp/beproef.js';
import { regelIntrekken, regelOpstellen, regelVaststellen } from '../../test-hulp/afspraken.js';
import { WERELD } from '../../test-hulp/wereld.js';

describe('een verdeelregel vaststellen', () => {
  it('gegeven een concept, als het wordt vastgesteld, dan ligt het vast met zijn besluit', () => {
    const { toestand } = gegeven(...WERELD, regelOpstellen({ geldigVanaf: '2025-02-01' }))
      .als(regelVaststellen())
      .dan('regel-vastgesteld.v1', {
        boekdatum: '2025-02-01',
        verdeelregel: 'helft',
        versie: 1,
        besluit: 'college 2025-01-14',
      });
    expect(toestand.preventie.verdeelregels.lees('helft')?.[0]?.staat).toBe('vastgesteld');
  });

  it('gegeven een regel of een versie die er niet is, dan wordt dat geweigerd', () => {
    gegeven(...WERELD, regelOpstellen())
      .als(regelVaststellen({ verdeelregel: 'anders' }))
      .danWeigering('onbekende-verdeelregel', { verdeelregel: 'anders', versie: 1 })
      .als(regelVaststellen({ versie: 2 }))
      .danWeigering('onbekende-verdeelregel', { verdeelregel: 'helft', versie: 2 });
  });

  it('gegeven een vastgestelde of ingetrokken versie, dan wordt zij niet nog eens vastgesteld', () => {
    gegeven(...WERELD, regelOpstellen(), regelVaststellen())
      .als(regelVaststellen())
      .danWeigering('regel-geen-concept', { staat: 'vastgesteld' })
      .en(regelIntrekken())
      .als(regelVaststellen())
      .danWeigering('regel-geen-concept', { staat: 'ingetrokken' });
  });
});
