import { VRAAGSOORTEN } from '../index.js';
import { gegeven } from '../../test-hulp/beproef.js';
import { gift, MANDAATWERELD } from '../../test-hulp/trekkingen.js';

describe('wat voor vraag een trekking was', () => {
  it('staat erbij als het team het zegt, en anders niet', () => {
    gegeven(...MANDAATWERELD)
      .als(gift({ vraagsoort: 'vervoer' }))
      .danOnderMeer({ trekking: 't1', vraagsoort: 'vervoer' });
    const zonder = gegeven(...MANDAATWERELD).als(gift());
    expect(zonder.eersteFeit()).not.toHaveProperty('vraagsoort');
  });

  it('is er een uit een korte lijst, zodat er van elke genoeg zijn om van te leren', () => {
    expect(new Set(VRAAGSOORTEN).size).toBe(VRAAGSOORTEN.length);
    expect(VRAAGSOORTEN.length).toBeLessThanOrEqual(11);
    expect(VRAAGSOORTEN.at(-1)).toBe('anders');
  });
});
