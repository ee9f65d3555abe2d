import { breedte, doelSleutel, FUNCTIONALITEITEN, LEEFTIJDSGROEPEN, past, type Doel } from './doel.js';

const doel: Doel = { taakveld: '6.3', functionaliteit: 'participatie', leeftijdsgroep: 'ouderen' };

describe('een doel', () => {
  it('is een taakveld, een van zeven functionaliteiten en een van drie leeftijdsgroepen', () => {
    expect([FUNCTIONALITEITEN.length, LEEFTIJDSGROEPEN.length]).toEqual([7, 3]);
    expect(doelSleutel(doel)).toBe('6.3/participatie/ouderen');
  });

  it.each([
    ['niets', {}, true],
    ['hetzelfde', doel, true],
    ['alleen het taakveld', { taakveld: '6.3' }, true],
    ['een ander taakveld dat net zo begint', { taakveld: '6' }, false],
    ['een andere functionaliteit', { functionaliteit: 'lichte-ondersteuning' }, false],
    ['een andere leeftijdsgroep', { leeftijdsgroep: 'volwassenen' }, false],
    ['het goede taakveld en een andere leeftijdsgroep', { taakveld: '6.3', leeftijdsgroep: 'volwassenen' }, false],
  ] as const)('past op een patroon dat %s noemt: %p %p', (_, patroon, dan) => {
    expect(past(patroon, doel)).toBe(dan);
  });
});

describe('de breedte van een oormerk', () => {
  it('telt de doelen die het dekt', () => {
    expect(breedte([])).toBe(0);
    expect(breedte([doel])).toBe(1);
    expect(breedte([{ taakveld: '6.3', functionaliteit: 'participatie' }])).toBe(3);
    expect(breedte([{ taakveld: '6.3', leeftijdsgroep: 'ouderen' }])).toBe(7);
    expect(breedte([{ taakveld: '6.3' }])).toBe(21);
    expect(breedte([{ taakveld: '6.3' }, { taakveld: '6.1' }])).toBe(42);
  });

  it('zonder taakveld is breder dan welke lijst van taakvelden ook', () => {
    const lijst = Array.from({ length: 99 }, (_, i) => ({ taakveld: `6.${i}` }));
    expect(breedte([{ functionaliteit: 'participatie', leeftijdsgroep: 'ouderen' }])).toBeGreaterThan(breedte(lijst));
  });
});
