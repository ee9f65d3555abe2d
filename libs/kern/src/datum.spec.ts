import {
  dagenLater,
  dagenTussen,
  dagInAmsterdam,
  eersteDag,
  isDatum,
  isPeriode,
  isSchrikkeljaar,
  jaarVan,
  laatsteDag,
  periodeVan,
  urenLater,
  volgendePeriode,
  vorigePeriode,
} from './datum.js';

describe('een datum', () => {
  it.each(['2025-01-01', '2025-12-31', '2024-02-29', '2000-02-29', '2025-04-30'])('kent %s', (dag) => {
    expect(isDatum(dag)).toBe(true);
  });

  it.each([
    '2025-02-29',
    '1900-02-29',
    '2025-04-31',
    '2025-00-10',
    '2025-13-01',
    '2025-01-00',
    '2025-1-1',
    '25-01-01',
    '2025-01-01T00:00:00Z',
    ' 2025-01-01',
    '2025-01-01\n',
    '２０２５-01-01',
    20250101,
    null,
    undefined,
  ])('kent %p niet', (dag) => {
    expect(isDatum(dag)).toBe(false);
  });

  it('weet welke jaren een schrikkeldag hebben', () => {
    expect([1900, 2000, 2023, 2024, 2100].filter(isSchrikkeljaar)).toEqual([2000, 2024]);
  });
});

describe('een periode', () => {
  it('is een maand die bestaat', () => {
    expect(['2025-01', '2025-12'].every(isPeriode)).toBe(true);
    expect(['2025-00', '2025-13', '2025-1', '2025', '2025-01-01', 202501].some(isPeriode)).toBe(false);
  });

  it('hoort bij haar dagen', () => {
    expect([jaarVan('2025-03-31'), periodeVan('2025-03-31')]).toEqual([2025, '2025-03']);
    expect([eersteDag('2025-03'), laatsteDag('2025-03')]).toEqual(['2025-03-01', '2025-03-31']);
    expect(['2024-02', '2025-02', '2025-04', '2025-12'].map(laatsteDag)).toEqual([
      '2024-02-29',
      '2025-02-28',
      '2025-04-30',
      '2025-12-31',
    ]);
  });

  it('heeft een volgende en een vorige, ook over het jaar heen', () => {
    expect(['2025-01', '2025-09', '2025-12'].map(volgendePeriode)).toEqual(['2025-02', '2025-10', '2026-01']);
    expect(['2025-01', '2025-10', '2025-12'].map(vorigePeriode)).toEqual(['2024-12', '2025-09', '2025-11']);
  });
});

describe('de dag in Amsterdam', () => {
  it.each([
    ['in de winter om elf uur ’s avonds UTC de volgende dag', '2025-01-14T23:00:00.000Z', '2025-01-15'],
    ['een milliseconde eerder nog dezelfde dag', '2025-01-14T22:59:59.999Z', '2025-01-14'],
    ['in de zomer al om tien uur', '2025-07-14T22:00:00.000Z', '2025-07-15'],
    ['de nacht waarin de klok vooruit gaat, ervoor', '2025-03-29T22:59:59.999Z', '2025-03-29'],
    ['de nacht waarin de klok vooruit gaat, erna', '2025-03-29T23:00:00.000Z', '2025-03-30'],
    ['de avond na de klok vooruit', '2025-03-30T22:00:00.000Z', '2025-03-31'],
    ['de avond voor de klok terug', '2025-10-25T22:00:00.000Z', '2025-10-26'],
    ['de avond na de klok terug, een uur eerder', '2025-10-26T22:59:59.999Z', '2025-10-26'],
    ['de avond na de klok terug', '2025-10-26T23:00:00.000Z', '2025-10-27'],
    ['oudejaarsavond', '2025-12-31T22:59:59.999Z', '2025-12-31'],
    ['nieuwjaar', '2025-12-31T23:00:00.000Z', '2026-01-01'],
    ['schrikkeldag', '2024-02-28T23:00:00.000Z', '2024-02-29'],
  ])('is %s', (_, moment, dag) => {
    expect(dagInAmsterdam(moment)).toBe(dag);
  });

  it('is hetzelfde als van ieder uur los gevraagd, in welke volgorde ook', () => {
    const los = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' });
    for (let uur = 0; uur < 366 * 24; uur += 7) {
      const heen = new Date(Date.UTC(2025, 0, 1, uur, 59, 59, 999));
      const weer = new Date(Date.UTC(2025, 11, 31, 24 - uur));
      expect(dagInAmsterdam(heen.toISOString())).toBe(los.format(heen));
      expect(dagInAmsterdam(weer.toISOString())).toBe(los.format(weer));
    }
  });
});

describe('later', () => {
  it.each([
    ['2025-06-01T08:00:00.000Z', 24, '2025-06-02T08:00:00.000Z'],
    ['2025-12-31T23:59:59.999Z', 1, '2026-01-01T00:59:59.999Z'],
    // The clock goes forward in Amsterdam: a moment is UTC and knows nothing of it.
    ['2025-03-29T12:00:00.000Z', 24, '2025-03-30T12:00:00.000Z'],
  ])('is %s %i uren later %s', (moment, uren, later) => {
    expect(urenLater(moment, uren)).toBe(later);
  });

  it.each([
    ['2025-06-01', 42, '2025-07-13'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2025-12-31', 1, '2026-01-01'],
    ['2025-03-29', 2, '2025-03-31'],
  ])('is %s %i dagen later %s', (dag, dagen, later) => {
    expect(dagenLater(dag, dagen)).toBe(later);
    expect(dagenTussen(dag, later)).toBe(dagen);
  });
});
