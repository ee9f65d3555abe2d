import { invoer, koker } from '../test-hulp/maak.js';
import { schaal } from './factoren.js';

describe('de schaal als stap', () => {
  it('gegeven een maat die procent heet, dan staan de uitkomst en het percentage er allebei', () => {
    const gemeten = invoer([koker('k', 10, 5)], { maten: [{ maat: 'procent', waarde: '7' }] });
    const { stap } = schaal({ maat: 'procent', treden: [{ vanaf: '5', procent: '60' }] }, gemeten);

    expect(stap?.invoer).toEqual({ 'maat procent': '7', procent: '60' });
  });
});
