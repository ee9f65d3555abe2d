import type { Kenmerken } from '../gebeurtenissen/gebeurtenis.js';
import { Eender } from './eender.js';

const maak = (taakveld = '6.72'): Kenmerken => ({
  doel: { taakveld, functionaliteit: 'participatie', leeftijdsgroep: 'ouderen' },
  wijk: 'oost',
});

it('gegeven twee keer hetzelfde doel, dan wordt het één keer bewaard, en is er niets anders aan te zien', () => {
  const eender = new Eender();
  const [een, twee] = [eender.kenmerken(maak()), eender.kenmerken(maak())];
  expect(twee?.doel).toBe(een?.doel);
  expect(twee).toEqual(maak());
});

it('gegeven een ander doel, of geen, dan blijft het zoals het kwam', () => {
  const eender = new Eender();
  eender.kenmerken(maak());
  expect(eender.kenmerken(maak('6.81'))).toEqual(maak('6.81'));
  expect(eender.kenmerken({ wijk: 'oost' })).toEqual({ wijk: 'oost' });
  expect(eender.kenmerken(undefined)).toBeUndefined();
});
