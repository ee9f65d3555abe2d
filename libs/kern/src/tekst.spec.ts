import { bevatBsn, bevatHuishoudcode, bevatMailadres, isBsn, isRegelTekst, LANGSTE_TEKST } from './tekst.js';

describe('een regel tekst', () => {
  it.each(['Besluit 12', 'Zoë kreeg € 400 – één keer', '家', '👩‍👧 samen', 'x'.repeat(LANGSTE_TEKST)])(
    'mag zijn: %s',
    (tekst) => {
      expect(isRegelTekst(tekst)).toBe(true);
    },
  );

  it.each([
    ['leeg', ''],
    ['alleen wit', ' \u00a0\u2003 '],
    ['te lang', 'x'.repeat(LANGSTE_TEKST + 1)],
    ['meer regels', 'een\ntwee'],
    ['een tab', 'een\ttwee'],
    ['een nulteken', 'een\u0000'],
    ['een regeleinde van Unicode', 'een\u2028twee'],
    ['een stuurteken uit het tweede blok', 'een\u0085'],
    ['een richting die omkeert', 'een\u202eeewt'],
    ['een ingesloten richting', '\u2066een'],
    ['een volgordeteken', '\ufeffeen'],
    ['een half surrogaat aan het eind', 'een\ud83d'],
    ['een half surrogaat aan het begin', '\ude00een'],
    ['omgekeerde surrogaten', '\ude00\ud83d'],
    ['geen tekst', 12],
    ['niets', undefined],
  ])('mag niet zijn: %s', (_, tekst) => {
    expect(isRegelTekst(tekst)).toBe(false);
  });

  it('mag een eigen grens hebben', () => {
    expect([isRegelTekst('vier', 4), isRegelTekst('vijf!', 4)]).toEqual([true, false]);
  });
});

describe('een BSN in een tekst', () => {
  // Numbers from the test range of the Dutch government, which are never given to a person.
  it.each([
    '999993653',
    'voor 999990019 geboekt',
    'bsn:999991772.',
    '9999.93.653',
    '999 993 653',
    '99-99-93-653',
    '999\u00a0993\u00a0653',
    '333 999 993 653',
    '1 999993653 7',
    'ordner 12-999993653',
  ])('wordt gezien in %s', (tekst) => {
    expect(bevatBsn(tekst)).toBe(true);
  });

  it.each(['999993654', '000000000', '12345678', '9999936530', '1999993653', 'factuur 2025-0417', '€ 1.234.567', ''])(
    'wordt niet gezien in %s',
    (tekst) => {
      expect(bevatBsn(tekst)).toBe(false);
    },
  );
});

describe('een BSN', () => {
  it('is negen cijfers die de elfproef halen, en niets ernaast', () => {
    expect(isBsn('999993653')).toBe(true);
    for (const geen of ['999993654', '99999365', '0999993653', ' 999993653', '9999.93.653', '000000000', '', 999993653])
      expect(isBsn(geen)).toBe(false);
  });
});

describe('de code van een huishouden in een tekst', () => {
  it.each([
    'hh-4k7p2wq9xz3mf6tb',
    'voor hh-4k7p2wq9xz3mf6tb geboekt',
    'HH-4K7P2WQ9XZ3MF6TB',
    'gezin-hh-4k7p2wq9xz3mf6tb.2025',
    'hh\u20114k7p2wq9xz3mf6tb',
  ])('wordt gezien in %s', (tekst) => {
    expect(bevatHuishoudcode(tekst)).toBe(true);
  });

  it.each(['hh-4k7p2wq9xz3mf6t', 'hh-a', 'hh-organisatie-noord', 'hh 12', 'ah-4k7p2wq9xz3mf6tb'])(
    'wordt niet gezien in %s',
    (tekst) => {
      expect(bevatHuishoudcode(tekst)).toBe(false);
    },
  );
});

describe('een e-mailadres in een tekst', () => {
  it.each(['j.jansen@voorbeeld.nl', 'bel <jan+1@post.gemeente.frl>.', 'zoë@café.nl', 'jan\uff20voorbeeld.nl'])(
    'wordt gezien in %s',
    (tekst) => {
      expect(bevatMailadres(tekst)).toBe(true);
    },
  );

  it.each(['opvang@voordeur', 'opvang@voordeur-2025.', 'opvang@v.1', '3 uur @ € 40', 'www.voorbeeld.nl'])(
    'wordt niet gezien in %s',
    (tekst) => {
      expect(bevatMailadres(tekst)).toBe(false);
    },
  );
});
