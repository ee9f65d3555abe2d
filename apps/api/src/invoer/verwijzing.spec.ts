import { isVerwijzing } from './verwijzing.js';

describe('een verwijzing naar een besluit', () => {
  it.each([
    'Besluit 2025-44',
    'Mandaat 12, besluit 2025-044',
    'College van B&W, 12 maart 2025, nr. BW-2025/118',
    'teamoverleg 12',
    'Awb, artikel 4:94 (lid 2)',
    'Z25.00118',
    'd.d. 3 juni 2025',
  ])('mag zijn: %s', (tekst) => {
    expect(isVerwijzing(tekst)).toBe(true);
  });

  it.each([
    'Besluit',
    'Besluit 12 omdat Karima ziek is',
    'Karima 12',
    'Besluit van twee managers, 2025-044',
    'jansen2025',
    'Besluit 12; haar man drinkt',
    'Besluit 12\nen meer',
    `Besluit ${'1'.repeat(80)}`,
    '',
    ' ',
    12,
    undefined,
  ])('mag niet zijn: %s', (tekst) => {
    expect(isVerwijzing(tekst)).toBe(false);
  });
});
