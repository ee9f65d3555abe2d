import { naamVoorBoek } from './naam-voor-boek.js';

describe('de naam waaronder het boek iets kent', () => {
  it.each([
    ['De helft voor wie het deed', 'de-helft-voor-wie-het-deed'],
    ['Eén gezin, één coach', 'een-gezin-een-coach'],
    ['  40%!  ', '40'],
    ['€€€', 'naamloos'],
  ])('wordt gemaakt van hoe mensen het noemen: %s', (naam, id) => {
    expect(naamVoorBoek(naam, [])).toBe(id);
  });

  it('gegeven dat zij er al is, dan komt er een nummer achter', () => {
    expect(naamVoorBoek('Helft', ['helft', 'helft-2'])).toBe('helft-3');
  });
});
