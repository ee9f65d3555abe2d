import { doelBij, FUNCTIONALITEITEN, LEEFTIJDSGROEPEN, VRAAGSOORTEN } from '../index.js';

describe('het doel bij een soort vraag', () => {
  it('is er van elke soort, voor elke leeftijdsgroep', () => {
    for (const vraagsoort of VRAAGSOORTEN)
      for (const leeftijdsgroep of LEEFTIJDSGROEPEN) {
        const doel = doelBij(vraagsoort, leeftijdsgroep);
        expect(doel).toEqual({
          taakveld: expect.stringMatching(/^6\.[135]$/),
          functionaliteit: doel.functionaliteit,
          leeftijdsgroep,
        });
        expect(FUNCTIONALITEITEN).toContain(doel.functionaliteit);
      }
  });

  it.each([
    ['identiteitspapieren', '6.3', 'participatie'],
    ['schulden', '6.3', 'achterstandsbestrijding'],
    ['wonen', '6.1', 'achterstandsbestrijding'],
    ['werk-en-inkomen', '6.5', 'participatie'],
    ['vervoer', '6.1', 'participatie'],
    ['kleding-en-spullen', '6.3', 'achterstandsbestrijding'],
    ['opvoeden', '6.1', 'lichte-ondersteuning'],
    ['gezondheid', '6.1', 'lichte-ondersteuning'],
    ['ontmoeting', '6.1', 'informele-netwerken'],
    ['anders', '6.1', 'lichte-ondersteuning'],
  ] as const)('van %s is taakveld %s, %s', (vraagsoort, taakveld, functionaliteit) => {
    expect(doelBij(vraagsoort, 'ouderen')).toEqual({ taakveld, functionaliteit, leeftijdsgroep: 'ouderen' });
  });
});
