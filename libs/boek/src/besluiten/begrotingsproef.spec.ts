import { gegeven, mutatie } from '../../test-hulp/beproef.js';
import { begrotingVaststellen } from '../../test-hulp/opdrachten.js';
import { begroting, WERELD } from '../../test-hulp/wereld.js';
import type { Mutatie } from '../gebeurtenissen/gebeurtenis.js';
import { beproefBegroting, type Begrotingsproef, type Wijzigingsvraag } from './begrotingsproef.js';

const OP = '2025-06-01T08:00:00.000Z';
const DAG = '2025-04-01';
const wereld = (...stappen: readonly object[]) => gegeven(...WERELD, ...stappen).toestand;
const wijzig = (...regels: Wijzigingsvraag['regels'][number][]): Wijzigingsvraag => ({
  ...{ soort: 'begroting-wijzigen', boekdatum: DAG, besluit: 'raad 2025-03-25', regels },
});
const mutaties = ({ feiten }: Begrotingsproef): readonly Mutatie[] =>
  feiten.flatMap(({ gegevens }) => (gegevens as unknown as { mutaties: readonly Mutatie[] }).mutaties);
const codes = ({ regels }: Begrotingsproef) => regels.map(({ bezwaar }) => bezwaar?.code ?? null);

describe('een begroting die eerst wordt beproefd', () => {
  it('gegeven erbij en eraf, dan staat per regel wat het was en wordt, en wat er geboekt zou worden', () => {
    const toestand = wereld(begroting({ wmo: 100, werk: 50 }));
    const voor = toestand.revisie;
    const proef = beproefBegroting(
      toestand,
      wijzig({ budget: 'wmo', wijziging: 20 }, { budget: 'werk', wijziging: -30 }),
      OP,
    );
    expect(proef.regels).toEqual([
      { budget: 'wmo', kleur: 'wmo', was: 100, wijziging: 20, wordt: 120, ruimte: 100, bezwaar: null },
      { budget: 'werk', kleur: 'werk', was: 50, wijziging: -30, wordt: 20, ruimte: 50, bezwaar: null },
    ]);
    expect(proef.bezwaar).toBeNull();
    expect(mutaties(proef)).toEqual([
      mutatie('bron:gemeente > vrij:wmo', 'wmo', 20),
      mutatie('vrij:werk > bron:rijk', 'werk', 30),
    ]);
    expect(toestand.revisie).toBe(voor);
  });

  it('gegeven fouten op meer regels, dan staan zij er alle bij, elk bij haar regel', () => {
    const proef = beproefBegroting(
      wereld(begroting({ wmo: 100, werk: 50 })),
      wijzig(
        { budget: 'wmo', wijziging: -101 },
        { budget: 'weg', wijziging: 1 },
        { budget: 'werk', wijziging: 5 },
        { budget: 'jeugd', wijziging: 5 },
        { budget: 'zvw', wijziging: 5 },
        { budget: 'werk', wijziging: 6 },
        { budget: 'opvang', wijziging: 6, nieuwBedrag: 7 },
      ),
      OP,
    );
    expect(codes(proef)).toEqual([
      ...['te-weinig-ruimte', 'onbekend-budget', null, 'begroting-nog-niet-vastgesteld', 'koker-extern'],
      ...['wijziging-klopt-niet', 'begroting-nog-niet-vastgesteld'],
    ]);
    expect(proef.regels[1]).toMatchObject({ kleur: null, was: null, wordt: null, ruimte: null });
    expect(proef).toMatchObject({ bezwaar: null, feiten: [] });
  });

  it('gegeven een uitkomst die niet bij de wijziging past, dan zegt de regel wat het wel wordt', () => {
    const proef = beproefBegroting(
      wereld(begroting({ wmo: 100 })),
      wijzig({ budget: 'wmo', wijziging: 20, nieuwBedrag: 121 }),
      OP,
    );
    expect(proef.regels).toMatchObject([{ wordt: 120, bezwaar: { code: 'wijziging-klopt-niet' } }]);
  });

  it('gegeven een dag buiten het jaar, dan is dat één bezwaar over het geheel', () => {
    const vraag = wijzig({ budget: 'wmo', wijziging: 1 }, { budget: 'weg', wijziging: 1 });
    const proef = beproefBegroting(wereld(begroting({ wmo: 100 })), { ...vraag, boekdatum: '2026-01-01' }, OP);
    expect(proef.bezwaar?.code).toBe('boekdatum-buiten-boekjaar');
    expect(codes(proef)).toEqual([null, null]);
  });

  it('gegeven regels die elk kunnen en samen niet, dan is dat één bezwaar over het geheel', () => {
    const veel = 60_000_000_000_000_0;
    const regels = ['wmo', 'opvang'].map((budget) => ({ budget, bedrag: veel }));
    const proef = beproefBegroting(wereld(), begrotingVaststellen({ regels }), OP);
    expect(proef.bezwaar?.code).toBe('bedrag-te-groot');
    expect(codes(proef)).toEqual([null, null]);
  });

  it('gegeven een eerste begroting met een stelpost, dan is wat het wordt de begroting', () => {
    const regels = [
      { budget: 'wmo', bedrag: 70 },
      { budget: 'wijk-noord', kleur: 'werk', bedrag: -20 },
    ];
    const proef = beproefBegroting(wereld(), begrotingVaststellen({ regels }), OP);
    expect(proef.regels).toMatchObject([
      { budget: 'wmo', kleur: 'wmo', was: 0, wijziging: 70, wordt: 70 },
      { budget: 'wijk-noord', kleur: 'werk', was: 0, wijziging: -20, wordt: -20 },
    ]);
    expect(codes(beproefBegroting(wereld(begroting({ wmo: 1 })), begrotingVaststellen({ regels }), OP))).toEqual([
      'begroting-al-vastgesteld',
      null,
    ]);
  });
});
