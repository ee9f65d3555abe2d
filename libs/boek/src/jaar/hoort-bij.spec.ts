import { gegeven } from '../../test-hulp/beproef.js';
import { open, sluitAf } from '../../test-hulp/jaareinde.js';
import { metAfspraak, vaststellen } from '../../test-hulp/vaststellingen.js';
import { aangaan } from '../../test-hulp/opdrachten.js';
import { begroting, boekOpenen } from '../../test-hulp/wereld.js';
import { waaromLater } from '../terugblik/toen.js';
import { toetsTijd } from '../terugblik/toetsen/gewoon.js';
import type { Bewegingsgegevens } from '../index.js';

describe('een overname in een boek waarvan januari al dicht is', () => {
  const oud = gegeven(
    ...metAfspraak({ wmo: 1_000 }),
    begroting({ wmo: 1_000 }),
    aangaan({ budget: 'wmo', bedrag: 900, verplichting: 'v1' }),
    vaststellen({ wmo: 0 }),
  );
  const nieuw = gegeven(
    { ...boekOpenen, boek: 'GM0080-2026', jaar: 2026 },
    { soort: 'periode-afsluiten', periode: '2026-01' },
  );
  open(oud, sluitAf(oud), nieuw);
  const bewegingen = nieuw.gebeurtenissen.filter(
    ({ gegevens }) => ((gegevens as Partial<Bewegingsgegevens>).mutaties ?? []).length > 0,
  );

  it('gegeven toezeggingen, verplichtingen en ruimte, dan zegt elk daarvan bij welke maand zij hoort', () => {
    expect(bewegingen.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['toezeggingen-overgenomen.v1', 'verplichting-aangegaan.v1']),
    );
    for (const { gegevens } of bewegingen)
      expect(gegevens).toMatchObject({ boekdatum: '2026-02-01', hoortBij: '2026-01' });
  });

  it('gegeven wie terugkijkt, dan ziet die dat zij bij een gesloten maand hoort', () => {
    for (const een of bewegingen) {
      expect(waaromLater(een)).toBe('hoort-bij');
      const [toets] = toetsTijd(nieuw.toestand, een);
      expect(toets?.zin).toContain('Zij hoort bij 2026-01, dat al was afgesloten.');
    }
  });
});
