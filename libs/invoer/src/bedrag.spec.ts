import fc from 'fast-check';
import { naarCent } from './bedrag.js';

describe('een bedrag uit een bestand', () => {
  it('wordt zonder afronding eurocenten', () => {
    expect(naarCent(false, '126904', '0', 'duizend')).toBe(12_690_400_000);
    expect(naarCent(true, '24262', '0', 'duizend')).toBe(-2_426_200_000);
    expect(naarCent(false, '0', '00001', 'duizend')).toBe(1);
    expect(naarCent(false, '1', '1', 'euro')).toBe(110);
    expect(naarCent(false, '1', '10', 'cent')).toBeUndefined();
    expect(naarCent(false, '1', '00', 'cent')).toBe(1);
  });

  it('dat geen heel aantal centen is, of te groot, is geen bedrag', () => {
    expect(naarCent(false, '0', '001', 'euro')).toBeUndefined();
    expect(naarCent(false, '0', '000001', 'duizend')).toBeUndefined();
    expect(naarCent(false, '100000000001', '', 'euro')).toBeUndefined();
    expect(naarCent(false, '9007199254740993', '', 'cent')).toBeUndefined();
  });

  it('van nul is nooit min nul', () => {
    expect(Object.is(naarCent(true, '0', '0', 'euro'), 0)).toBe(true);
  });

  it('komt terug zoals het werd geschreven, bij elk aantal centen', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000_000_000 }), (cent) => {
        const cijfers = String(cent).padStart(3, '0');
        return naarCent(false, cijfers.slice(0, -2), cijfers.slice(-2), 'euro') === cent;
      }),
      { seed: 2 },
    );
  });
});
