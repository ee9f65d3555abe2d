import { geldendeInzage, inzagestaat, type InzageGeven } from '../index.js';
import { gegeven, type Verhaal } from '../../test-hulp/beproef.js';
import { MANDAATWERELD } from '../../test-hulp/trekkingen.js';

const HH = 'h1';
const geven = (anders: Partial<InzageGeven> = {}): InzageGeven => ({
  soort: 'inzage-geven',
  ...{ inzage: 'i1', huishouden: HH, aan: { rol: 'wijkteam', team: 'team-noord' } },
  ...{ doelbinding: 'een plan maken', totEnMet: '2025-12-31', zelf: true },
  ...anders,
});
const besluit = (anders: Partial<InzageGeven> = {}): InzageGeven => {
  const { zelf: _, ...rest } = geven({ grond: 'Wmo 2015, artikel 5.1.1', ...anders });
  return rest;
};
const intrekken = (anders: object = {}) => ({
  soort: 'inzage-intrekken',
  ...{ huishouden: HH, inzage: 'i1', zelf: true },
  ...anders,
});
const vergeten = (anders: object = {}) => ({ soort: 'huishouden-vergeten', huishouden: HH, zelf: true, ...anders });
const wereld = (...stappen: readonly object[]): Verhaal => gegeven(...MANDAATWERELD, ...stappen);
const lid = { rollen: new Set(['wijkteam']), organisatie: undefined, door: 'w1', wijken: ['noord'] };
const ziet = (verhaal: Verhaal, op: string, wie = lid) => geldendeInzage(verhaal.toestand, HH, wie, op)?.inzage;

describe('inzage in wat een huishouden kost', () => {
  it('geeft de inwoner, voor een doel en tot een dag', () => {
    wereld()
      .als(geven())
      .dan('inzage-gegeven.v1', {
        boekdatum: '2025-06-01',
        ...{ inzage: 'i1', huishouden: HH, aan: { rol: 'wijkteam', team: 'team-noord' } },
        ...{ doelbinding: 'een plan maken', totEnMet: '2025-12-31' },
      });
  });

  it('geeft een ander alleen met een besluit dat zijn grond noemt', () => {
    const { grond: _, ...zonder } = besluit();
    wereld().als(besluit()).danOnderMeer({ grond: 'Wmo 2015, artikel 5.1.1' });
    wereld().als(zonder).danWeigering('grond-ontbreekt');
  });

  it('geldt voor wie zij is gegeven en voor niemand anders', () => {
    const verhaal = wereld(geven());
    const op = '2025-07-01T08:00:00.000Z';
    expect(ziet(verhaal, op)).toBe('i1');
    expect(ziet(verhaal, op, { ...lid, wijken: ['zuid'] })).toBeUndefined();
    expect(ziet(verhaal, op, { ...lid, rollen: new Set(['controller']) })).toBeUndefined();
    const bank = wereld(geven({ aan: { rol: 'financier', organisatie: 'gemeente' } }));
    const financier = { ...lid, rollen: new Set(['financier']) };
    expect(ziet(bank, op, { ...financier, organisatie: 'gemeente' as never })).toBe('i1');
    expect(ziet(bank, op, { ...financier, organisatie: 'anders' as never })).toBeUndefined();
    expect(ziet(bank, op, financier)).toBeUndefined();
  });

  it('eindigt vanzelf na haar laatste dag in Amsterdam', () => {
    const verhaal = wereld(geven({ totEnMet: '2025-06-30' }));
    expect(ziet(verhaal, '2025-06-30T21:59:59.999Z')).toBe('i1');
    expect(ziet(verhaal, '2025-06-30T22:00:00.000Z')).toBeUndefined();
  });

  it('eindigt zodra zij is ingetrokken, of het huishouden is vergeten', () => {
    const op = '2025-06-02T08:00:00.000Z';
    const staat = (verhaal: Verhaal) =>
      inzagestaat(verhaal.toestand, verhaal.toestand.wijkteam.inzages.lees('i1')!, op);
    expect(ziet(wereld(geven(), intrekken()), op)).toBeUndefined();
    expect(ziet(wereld(geven(), vergeten()), op)).toBeUndefined();
    expect([wereld(geven()), wereld(geven(), intrekken()), wereld(geven(), vergeten())].map(staat)).toEqual([
      'geldt',
      'ingetrokken',
      'vergeten',
    ]);
  });

  it('duurt hoogstens een jaar, is nog niet voorbij, en gaat naar wie er is; alle fouten tegelijk', () => {
    wereld()
      .als(geven({ totEnMet: '2026-06-01' }))
      .danOnderMeer({ totEnMet: '2026-06-01' });
    wereld()
      .als(geven({ totEnMet: '2026-06-02', aan: { rol: 'wijkteam', team: 'weg' } }))
      .danWeigering('inzage-onjuist', { fouten: [{ veld: 'totEnMet' }, { veld: 'aan.team' }] });
    wereld()
      .als(geven({ totEnMet: '2025-05-31', aan: { rol: 'aanbieder', organisatie: 'weg' } }))
      .danWeigering('inzage-onjuist', { fouten: [{ veld: 'totEnMet' }, { veld: 'aan.organisatie' }] });
  });

  it('wordt geweigerd voor wie er niet is, onder een naam die er al is, en voor wie is vergeten', () => {
    wereld()
      .als(geven({ huishouden: 'hh-weg' }))
      .danWeigering('onbekend-huishouden');
    wereld(geven()).als(geven()).danWeigering('id-bestaat-al');
    wereld(vergeten()).als(besluit()).danWeigering('huishouden-vergeten');
  });
});

describe('een inzage intrekken', () => {
  it('doet de inwoner die haar gaf, een keer', () => {
    wereld(geven()).als(intrekken()).dan('inzage-ingetrokken.v1', { boekdatum: '2025-06-01', inzage: 'i1' });
    wereld(geven(), intrekken()).als(intrekken()).danWeigering('inzage-ingetrokken');
  });

  it('van een besluit doet wie het nam, niet de inwoner', () => {
    wereld(besluit()).als(intrekken()).danWeigering('inzage-bij-besluit', { grond: 'Wmo 2015, artikel 5.1.1' });
    wereld(besluit()).als({ soort: 'inzage-intrekken', huishouden: HH, inzage: 'i1' }).danOnderMeer({ inzage: 'i1' });
  });

  it('van een ander huishouden is er niet', () => {
    wereld(geven())
      .als(intrekken({ huishouden: 'h2' }))
      .danWeigering('onbekende-inzage', { inzage: 'i1' });
    wereld().als(intrekken()).danWeigering('onbekende-inzage');
  });
});

describe('een huishouden vergeten', () => {
  it('vraagt de inwoner zelf, of een besluit met zijn grond; er gaat geen geld', () => {
    wereld().als(vergeten()).dan('huishouden-vergeten.v1', { boekdatum: '2025-06-01', huishouden: HH, zelf: true });
    const zonder = { soort: 'huishouden-vergeten', huishouden: HH };
    wereld().als(zonder).danWeigering('grond-ontbreekt');
    wereld()
      .als({ ...zonder, grond: 'AVG, artikel 17' })
      .danOnderMeer({ grond: 'AVG, artikel 17' });
  });

  it('kan een keer, en alleen wie er is', () => {
    wereld(vergeten()).als(vergeten()).danWeigering('huishouden-vergeten');
    wereld()
      .als(vergeten({ huishouden: 'hh-weg' }))
      .danWeigering('onbekend-huishouden');
  });
});
