import { gegeven, mutatie } from '../../test-hulp/beproef.js';
import { aangaan, contract, storneren } from '../../test-hulp/opdrachten.js';
import { inNoord, JEUGDHULP, SCHULDHULP, WERELD } from '../../test-hulp/wereld.js';

const RUIM = [...WERELD, inNoord({ wmo: 1_000 })];

describe('een verplichting aangaan', () => {
  it('gegeven ruimte, als geld wordt toegezegd aan een aanbieder, dan staat het vast, met alles erbij', () => {
    const { toestand } = gegeven(...RUIM)
      .als(aangaan({ bedrag: 400, wijk: 'noord', kenmerk: 'C-12' }))
      .dan('verplichting-aangegaan.v1', {
        boekdatum: '2025-04-01',
        verplichting: 'v1',
        budget: 'wijk-noord',
        aanbieder: 'buurthuis',
        doel: SCHULDHULP,
        vrijval: 'binnen-het-jaar',
        wijk: 'noord',
        mutaties: [mutatie('vrij:wijk-noord > verplicht:wijk-noord', 'wmo', 400, { verplichting: 'v1' })],
        kenmerken: { doel: SCHULDHULP, wijk: 'noord', aanbieder: 'buurthuis' },
        kenmerk: 'C-12',
      })
      .enStaat('vrij:wijk-noord', { wmo: 600 })
      .enStaat('verplicht:wijk-noord', { wmo: 400 });
    expect(toestand.verplichtingen.lees('v1')?.saldo.eind).toBe(400);
    expect(toestand.verplichtingen.lees('v1')).toMatchObject({ wijk: 'noord' });
    expect(toestand.verplichtingen.lees('v1')?.afgewikkeldOp).toBeUndefined();
  });

  it('gegeven geen naam, dan heet zij naar de opdracht', () => {
    const { verplichting: _, ...zonder } = aangaan();
    gegeven(...RUIM)
      .als(zonder, { id: 'opdracht-7' })
      .danOnderMeer({ verplichting: 'opdracht-7' });
  });

  it.each([
    ['functiegericht', undefined, 'na-het-jaar'],
    ['product', undefined, 'binnen-het-jaar'],
    ['populatie', undefined, 'binnen-het-jaar'],
    ['product', 'na-het-jaar', 'na-het-jaar'],
  ] as const)('gegeven een contract %s en de wens %p, dan komt wat over is vrij: %s', (vorm, vrijval, dan) => {
    gegeven(...RUIM, contract({ financiering: [{ vanaf: '2024-01-01', vorm }] }))
      .als(aangaan({ ondersteuningsopdracht: 'oo1', ...(vrijval && { vrijval }) }))
      .danOnderMeer({ vrijval: dan, ondersteuningsopdracht: 'oo1' });
  });

  it('gegeven een contract functiegericht, als de opdracht toch vrijval binnen het jaar wil, dan wordt dat geweigerd', () => {
    gegeven(...RUIM, contract({ financiering: [{ vanaf: '2024-01-01', vorm: 'functiegericht' }] }))
      .als(aangaan({ ondersteuningsopdracht: 'oo1', vrijval: 'binnen-het-jaar' }))
      .danWeigering('vrijval-niet-binnen-jaar', { ondersteuningsopdracht: 'oo1' });
  });

  it('gegeven een contract dat in juli functiegericht wordt, dan telt de vorm van de boekdatum', () => {
    const financiering = [
      { vanaf: '2025-01-01', vorm: 'product' },
      { vanaf: '2025-07-01', vorm: 'functiegericht' },
    ] as const;
    const bij = (boekdatum: string, verplichting: string) =>
      aangaan({ ondersteuningsopdracht: 'oo1', boekdatum, verplichting });
    gegeven(...RUIM, contract({ financiering }))
      .als(bij('2025-06-30', 'v1'))
      .danOnderMeer({ vrijval: 'binnen-het-jaar' })
      .als(bij('2025-07-01', 'v2'))
      .danOnderMeer({ vrijval: 'na-het-jaar' });
  });

  it('gegeven een verplichting, ook een teruggenomen, dan blijft haar naam bezet', () => {
    gegeven(...RUIM, aangaan())
      .als(aangaan())
      .danWeigering('id-bestaat-al', { verplichting: 'v1' })
      .en((r) => storneren({ beweging: r() - 1 }))
      .als(aangaan())
      .danWeigering('id-bestaat-al', { verplichting: 'v1' });
  });

  it.each([
    ['een onbekend budget', { budget: 'weg' }, 'onbekend-budget', { budget: 'weg' }],
    ['een onbekende aanbieder', { aanbieder: 'weg' }, 'onbekende-organisatie', { organisatie: 'weg' }],
    ['een onbekende wijk', { wijk: 'weg' }, 'onbekende-wijk', { wijk: 'weg' }],
    [
      'een onbekend contract',
      { ondersteuningsopdracht: 'weg' },
      'onbekende-ondersteuningsopdracht',
      { ondersteuningsopdracht: 'weg' },
    ],
    [
      'het contract van een ander',
      { ondersteuningsopdracht: 'oo1', aanbieder: 'kwintes' },
      'onbekende-ondersteuningsopdracht',
      { aanbieder: 'kwintes', van: 'buurthuis' },
    ],
    ['te veel geld', { bedrag: 1_001 }, 'te-weinig-ruimte', { beschikbaar: 1_000, eersteDag: '2025-04-01' }],
  ] as const)('gegeven ruimte, als zij %s noemt, dan wordt zij geweigerd', (_, anders, code, cijfers) => {
    gegeven(...RUIM, contract())
      .als(aangaan(anders))
      .danWeigering(code, cijfers);
  });

  it('gegeven alleen geoormerkt geld, als het voor een ander doel is, dan wordt dat bij het aangaan al geweigerd', () => {
    gegeven(...WERELD, inNoord({ schuld: 100 }))
      .als(aangaan({ doel: JEUGDHULP }))
      .danWeigering('geen-wettige-kleur', { kleuren: [{ kleur: 'schuld', beschikbaar: 100 }] });
  });
});
