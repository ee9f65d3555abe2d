import { LopendeStanden } from './lopende-standen.js';

const stap = (boekdatum: string, voor: number, verschil: number, opDag: { voor: number; na: number }) => ({
  boekdatum,
  standen: [
    {
      ...{ rekening: 'besteed:wmo', kleur: 'wmo', voor, na: voor + verschil, verschil },
      opDag: { datum: boekdatum, ...opDag },
    },
  ],
  toetsen: [],
});

describe('de standen van stap na stap', () => {
  it('gegeven alleen regels, dan volgt elke stand eruit, ook aan het eind van een eerdere dag', () => {
    const standen = new LopendeStanden();
    expect(standen.volgtUit(stap('2025-03-01', 0, 70_000, { voor: 0, na: 70_000 }))).toEqual(new Set([0, 70_000]));
    const later = standen.volgtUit(stap('2025-02-01', 70_000, 11_000, { voor: 0, na: 11_000 }));
    expect(later).toEqual(new Set([70_000, 0, 81_000, 11_000]));
  });

  it('een stand waarin iets anders zit dan de regels, volgt er niet uit', () => {
    const standen = new LopendeStanden();
    standen.volgtUit(stap('2025-03-01', 0, 70_000, { voor: 0, na: 70_000 }));
    const geheim = standen.volgtUit(stap('2025-03-02', 95_000, 1_000, { voor: 95_000, na: 96_000 }));
    expect(geheim).toEqual(new Set());
  });

  it('ook wat er beschikbaar was volgt eruit, op de laagste dag die komt', () => {
    const standen = new LopendeStanden();
    standen.volgtUit(stap('2025-01-01', 0, 90_000, { voor: 0, na: 90_000 }));
    standen.volgtUit(stap('2025-05-01', 90_000, -20_000, { voor: 90_000, na: 70_000 }));
    const ruimte = { rekening: 'besteed:wmo', kleur: 'wmo', stand: 90_000, beschikbaar: 70_000, nodig: 30_000 };
    const toets = (meer: object) => [
      { toets: 'ruimte', cijfers: { ...ruimte, laagsteDag: '2025-05-01', over: 40_000, ...meer } },
    ];
    const volgt = (meer: object) => standen.volgtUit({ boekdatum: '2025-02-01', standen: [], toetsen: toets(meer) });
    expect(volgt({})).toEqual(new Set([90_000, 70_000, 40_000]));
    expect(volgt({ beschikbaar: 60_000, over: 30_000 })).toEqual(new Set([90_000]));
  });
});
