import { budgetVan, houderVan, isVrijgegeven, kokerVan, soortVan } from './rekening.js';

describe('een rekening', () => {
  it('heeft een soort en een houder, ook als die een dubbele punt draagt', () => {
    expect([soortVan('vrij:wmo'), houderVan('vrij:wmo')]).toEqual(['vrij', 'wmo']);
    expect([soortVan('overloop:GM0080-2026'), houderVan('overloop:a:b')]).toEqual(['overloop', 'a:b']);
  });

  it('hoort bij een budget of staat erbuiten', () => {
    expect((['vrij:b', 'verplicht:b', 'voorschot:b', 'besteed:b', 'stelpost:b'] as const).map(budgetVan)).toEqual(
      Array(5).fill('b'),
    );
    expect((['bron:b', 'toegezegd:b', 'tegoed:b', 'vrijgave:b', 'overloop:b'] as const).map(budgetVan)).toEqual(
      Array(5).fill(undefined),
    );
  });
});

describe('een kleur', () => {
  it('is de koker, of de koker met de afspraak die haar vrijgaf', () => {
    expect([kokerVan('wmo'), kokerVan('wmo@a1')]).toEqual(['wmo', 'wmo']);
    expect([isVrijgegeven('wmo'), isVrijgegeven('wmo@a1')]).toEqual([false, true]);
  });
});
