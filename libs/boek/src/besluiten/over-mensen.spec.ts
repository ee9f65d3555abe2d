import { isOverMensen } from './over-mensen.js';

describe('welke gebeurtenissen over mensen gaan', () => {
  it.each([
    'trekking-verstrekt.v1',
    'trekking-aangevraagd.v1',
    'trekking-afgewezen.v2',
    'voucher-uitgegeven.v1',
    'voucher-aangevraagd.v1',
    'schuldregeling-aangevraagd.v1',
    'fondsboeking-teruggenomen.v2',
    'inzage-gegeven.v1',
    'vordering-vastgelegd.v1',
    'inning-gestopt.v1',
    'inning-hervat.v1',
    'trekking-overgedragen.v1',
    'schuldregeling-overgenomen.v1',
    'opdracht-geweigerd.v1',
  ])('%s wel', (type) => {
    expect(isOverMensen(type)).toBe(true);
  });

  it.each(['boek-geopend.v1', 'besteding-geboekt.v1', 'preventiewinst-vastgesteld.v1', 'aandeel-toegekend.v1'])(
    '%s niet',
    (type) => {
      expect(isOverMensen(type)).toBe(false);
    },
  );
});
