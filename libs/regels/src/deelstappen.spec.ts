import { euros } from '../test-hulp/maak.js';
import { deelstap, terugstap } from './deelstappen.js';

const deel = (organisatie: string, bedrag: number) => ({
  ontvanger: { soort: 'organisatie', organisatie } as const,
  bedrag: euros(bedrag),
  kokers: [{ koker: 'wmo', bedrag: euros(bedrag) }],
});

describe('de terugbetaling als stap', () => {
  it('gegeven een voorfinanciering die aandeel heet, dan staan het aandeel en de terugbetaling er allebei', () => {
    const stap = terugstap(euros(60), [{ voorfinanciering: 'aandeel', bedrag: euros(20), kokers: [] }]);

    expect(stap.invoer).toEqual({ aandeel: 6_000, 'terug aandeel': 2_000 });
    expect(stap.uitkomst).toBe('4000');
  });
});

describe('de verdeling als stap', () => {
  it('gegeven een ontvanger die er twee keer is en een die bedrag heet, dan blijft elke regel staan', () => {
    const stap = deelstap(euros(60), [deel('buurthuis', 10), deel('bedrag', 20), deel('buurthuis', 30)]);

    expect(stap.invoer).toEqual({ bedrag: 6_000, '1 buurthuis': 1_000, '2 bedrag': 2_000, '3 buurthuis': 3_000 });
    expect(stap.uitkomst).toBe('6000');
  });
});
