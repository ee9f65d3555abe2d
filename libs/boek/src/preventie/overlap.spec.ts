import { gegeven } from '../../test-hulp/beproef.js';
import { AFSPRAAKWERELD, gezinnen, populatie } from '../../test-hulp/afspraken.js';
import { overlappen } from './overlap.js';

const cohort = { soort: 'cohort' };
const wijken = (...namen: readonly string[]) => ({ soort: 'wijken', wijken: namen });

describe('of twee populaties overlappen', () => {
  it('ziet bij huishoudens hoeveel codes in beide zitten, tot en met de revisie waar zij om vraagt', () => {
    const { toestand } = gegeven(...AFSPRAAKWERELD, ...gezinnen('meer', 'h3'), {
      soort: 'populatie-aanvullen',
      ...{ populatie: 'meer', huishoudens: ['h1', 'h5'] },
    });
    expect(overlappen(toestand, 'gezinnen', 'meer')).toEqual({ overlapt: true, waarin: 'huishoudens', aantal: 2 });
    const tot = toestand.revisie - 1;
    expect(overlappen(toestand, 'gezinnen', 'meer', tot, tot).aantal).toBe(1);
    expect(overlappen(toestand, 'gezinnen', 'meer', tot, tot - 1)).toEqual({
      overlapt: false,
      waarin: 'huishoudens',
      aantal: 0,
    });
  });

  it('ziet bij wijken welke in beide zitten', () => {
    const { toestand } = gegeven(
      ...AFSPRAAKWERELD,
      populatie('noord', wijken('noord')),
      populatie('zuid', wijken('zuid')),
      populatie('stad', wijken('noord', 'zuid'), ['noord']),
    );
    expect(overlappen(toestand, 'noord', 'zuid').overlapt).toBe(false);
    // What is declared apart, and is not, overlaps all the same.
    expect(overlappen(toestand, 'stad', 'noord')).toEqual({ overlapt: true, waarin: 'wijken', aantal: 1 });
  });

  it('houdt wat geen codes heeft voor overlap, tenzij een van beide zich los verklaart', () => {
    const { toestand } = gegeven(
      ...AFSPRAAKWERELD,
      populatie('jong', cohort),
      populatie('noord', wijken('noord')),
      populatie('los', cohort, ['noord', 'jong']),
    );
    const onbekend = { overlapt: true, waarin: 'onbekend', aantal: 0 };
    expect(overlappen(toestand, 'gezinnen', 'jong')).toEqual(onbekend);
    expect(overlappen(toestand, 'jong', 'noord')).toEqual(onbekend);
    expect(overlappen(toestand, 'los', 'noord').overlapt).toBe(false);
    expect(overlappen(toestand, 'jong', 'los').overlapt).toBe(false);
  });

  it('ziet dat een populatie met zichzelf overlapt, ook als er nog niemand in zit', () => {
    const { toestand } = gegeven(
      ...AFSPRAAKWERELD,
      populatie('leeg', { soort: 'huishoudens' }),
      populatie('jong', cohort),
    );
    for (const id of ['gezinnen', 'leeg', 'jong']) expect(overlappen(toestand, id, id).overlapt).toBe(true);
    expect(() => overlappen(toestand, 'jong', 'weg')).toThrow('populatie weg staat niet in dit boek');
  });

  it('ziet van beide kanten hetzelfde', () => {
    const { toestand } = gegeven(
      ...AFSPRAAKWERELD,
      ...gezinnen('meer', 'h3', 'h4'),
      populatie('noord', wijken('noord')),
      populatie('stad', wijken('zuid', 'noord')),
      populatie('jong', cohort, ['noord']),
    );
    const alle = [...toestand.preventie.populaties].map(([id]) => id);
    expect(alle).toHaveLength(5);
    for (const a of alle) for (const b of alle) expect(overlappen(toestand, a, b)).toEqual(overlappen(toestand, b, a));
  });
});
