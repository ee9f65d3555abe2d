import { begrotingVaststellen } from '../../test-hulp/opdrachten.js';
import { inleg } from '../../test-hulp/trekkingen.js';
import { gegeven } from '../../test-hulp/beproef.js';
import { budget, WERELD } from '../../test-hulp/wereld.js';

const gebied = { aard: 'gebied', koker: 'wmo', wijk: 'zuid', houder: 'kwintes', naam: 'Gebied Zuid' };

describe('een budget instellen', () => {
  it('gegeven koker, wijk en houder, als een budget wordt ingesteld, dan staat het erin', () => {
    gegeven(...WERELD)
      .als(budget('gebied-zuid', gebied))
      .dan('budget-ingesteld.v1', { boekdatum: '2025-01-01', budget: 'gebied-zuid', ...gebied });
  });

  it('gegeven een fonds, als het zonder koker, wijk of houder wordt ingesteld, dan staat er niets meer in', () => {
    gegeven(...WERELD)
      .als(budget('reserve', { aard: 'reserve' }))
      .dan('budget-ingesteld.v1', { boekdatum: '2025-01-01', budget: 'reserve', naam: 'reserve', aard: 'reserve' });
  });

  it('gegeven een budget, als naam en houder veranderen, dan mag dat', () => {
    const { toestand } = gegeven(...WERELD, budget('g', gebied))
      .als(budget('g', { ...gebied, naam: 'Zuid', houder: 'buurthuis' }))
      .danOnderMeer({ naam: 'Zuid', houder: 'buurthuis' });
    expect(toestand.budgetten.lees('g')).toMatchObject({ naam: 'Zuid', houder: 'buurthuis' });
  });

  it.each([
    ['aard', { aard: 'wijk' }],
    ['koker', { koker: 'opvang' }],
    ['wijk', { wijk: 'noord' }],
    ['wijk, door haar weg te laten', { wijk: undefined }],
  ])('gegeven een budget waarop is geboekt, als de %s verandert, dan wordt dat geweigerd', (_, anders) => {
    gegeven(
      ...WERELD,
      budget('g', gebied),
      begrotingVaststellen({ regels: [{ budget: 'g', kleur: 'wmo', bedrag: 5 }] }),
    )
      .als(budget('g', { ...gebied, ...anders }))
      .danWeigering('onderdeel-ligt-vast', { budget: 'g', aard: 'gebied', koker: 'wmo', wijk: 'zuid' });
  });

  it('gegeven een budget dat nog door niets is gebruikt, dan kan het nog iets anders worden', () => {
    gegeven(...WERELD, budget('g', gebied))
      .als(budget('g', { aard: 'fonds' }))
      .danOnderMeer({ budget: 'g', aard: 'fonds' });
  });

  it('gegeven een inleg die een budget noemt, dan ligt het vast, ook zonder dat er is geboekt', () => {
    gegeven(...WERELD, budget('g', gebied), inleg({ van: 'g' }))
      .als(budget('g', { aard: 'fonds' }))
      .danWeigering('onderdeel-ligt-vast', { budget: 'g' });
  });

  it.each([
    ['een koker die er niet is', { aard: 'koker', koker: 'weg' }, 'onbekende-koker', { budget: 'b', koker: 'weg' }],
    ['geen koker bij een kokerbudget', { aard: 'koker' }, 'onbekende-koker', { budget: 'b' }],
    ['een wijk die er niet is', { aard: 'wijk', wijk: 'weg' }, 'onbekende-wijk', { wijk: 'weg' }],
    ['een houder die er niet is', { aard: 'fonds', houder: 'weg' }, 'onbekende-organisatie', { organisatie: 'weg' }],
  ] as const)('gegeven een boek, als een budget %s noemt, dan wordt dat geweigerd', (_, meer, code, cijfers) => {
    gegeven(...WERELD)
      .als(budget('b', meer))
      .danWeigering(code, cijfers);
  });
});
