import type { GemeldInJaar } from '../registers/gemeld-per-koker.js';
import { gemeldePrognose } from './gemelde-prognose.js';

const gemeld = (perMaand: Readonly<Record<string, number>>, meer: Partial<GemeldInJaar> = {}): GemeldInJaar => ({
  bedrag: Object.values(perMaand).reduce((som, een) => som + een, 0),
  ...{ nietAlles: false, samen: false },
  perMaand: new Map(Object.entries(perMaand).map(([maand, bedrag]) => [`2025-${maand}`, bedrag])),
  ...meer,
});
const KWARTAAL = { '01': 100, '02': 200, '03': 100 };

describe('wat een koker kost naar wat de betaler zelf meldde', () => {
  it('gegeven een gemeld kwartaal, dan gaat het door vanaf de laatste gemelde maand, ook al is het later', () => {
    const antwoord = gemeldePrognose(gemeld(KWARTAAL), 2025, '2025-09-30');
    expect(antwoord).toMatchObject({
      bedrag: 400,
      prognose: {
        ...{ verwacht: 1_600, laag: 1_300, hoog: 2_200 },
        gemetenOver: { van: '2025-01', totEnMet: '2025-03', maanden: 3 },
      },
    });
    expect(antwoord.maanden.map(({ maand }) => maand)).toEqual(['2025-01', '2025-02', '2025-03']);
    expect(antwoord.uitleg).toContain('Wat de betaler daarvoor heeft, weet dit boek niet.');
  });

  it('gegeven een maand waarover niets is gemeld, dan is die niet nul, en is er geen verwachting', () => {
    const { prognose, uitleg } = gemeldePrognose(
      gemeld({ '01': 100, '02': 1, '04': 100, '05': 9 }),
      2025,
      '2025-12-31',
    );
    expect([prognose, uitleg]).toEqual([null, 'Over 2025-03 is niets gemeld: daarom is er geen verwachting.']);
    // What is still to come, may be left out.
    expect(gemeldePrognose(gemeld({ ...KWARTAAL, '08': 5 }), 2025, '2025-03-31').prognose?.verwacht).not.toBeNull();
  });

  it.each([{ nietAlles: true }, { samen: true }])(
    'gegeven wat niet per maand te zeggen is (%j), dan ook niet',
    (meer) => {
      const { prognose, uitleg } = gemeldePrognose(gemeld(KWARTAAL, meer), 2025, '2025-09-30');
      expect([prognose, uitleg]).toEqual([
        null,
        'Een deel is van te weinig huishoudens, of van maanden samen: daarom is er geen verwachting.',
      ]);
    },
  );

  it('gegeven twee maanden, dan nog niet; gegeven een heel jaar, dan is het wat het kostte', () => {
    expect(gemeldePrognose(gemeld({ '01': 1, '02': 2 }), 2025, '2025-12-31').uitleg).toBe(
      'Er zijn pas 2 hele maanden gemeld; vanaf 3 maanden is er een verwachting.',
    );
    const heel = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [String(i + 1).padStart(2, '0'), 100]));
    const { prognose, uitleg } = gemeldePrognose(gemeld(heel), 2025, '2026-01-01');
    expect(prognose).toMatchObject({ verwacht: 1_200, laag: 1_200, hoog: 1_200 });
    expect(uitleg).toContain('Het hele jaar is gemeld: het kostte');
  });
});
