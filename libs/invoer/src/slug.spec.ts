import { isBoekId } from '@ontschot/kern';
import { boekNaam, slug } from './index.js';

describe('de naam van een gemeente als id', () => {
  it.each([
    ["'s-Hertogenbosch", 's-hertogenbosch'],
    ["'s-Gravenhage", 's-gravenhage'],
    ['Súdwest-Fryslân', 'sudwest-fryslan'],
    ['Nuenen, Gerwen en Nederwetten', 'nuenen-gerwen-en-nederwetten'],
    ['Bergen (NH.)', 'bergen-nh'],
    ['Bergen (L.)', 'bergen-l'],
  ])('%s wordt %s', (naam, verwacht) => {
    expect(slug(naam)).toBe(verwacht);
    expect(isBoekId(boekNaam(naam, 2025))).toBe(true);
  });

  it('houdt van tekens alleen niets over', () => {
    expect(slug('… — ’')).toBe('');
  });
});
