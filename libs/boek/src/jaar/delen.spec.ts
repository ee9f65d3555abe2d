import { gegeven, type Stap } from '../../test-hulp/beproef.js';
import { open, sluitAf } from '../../test-hulp/jaareinde.js';
import { aangaan, verstrekken } from '../../test-hulp/opdrachten.js';
import { begroting, boekOpenen, WERELD } from '../../test-hulp/wereld.js';
import type { BoekAfgesloten } from '../index.js';

const boek2026: Stap = { ...boekOpenen, boek: 'GM0080-2026', jaar: 2026 };
const AANTAL = 1_200;
/** Longer names, so that they do not fit in one part. */
const naam = (i: number): string => `v-${i}-${'x'.repeat(50)}`;

describe('een jaar dat in delen wordt afgesloten', () => {
  it('gegeven verplichtingen die op zijn omdat alles is voorgeschoten, dan gaat elk één keer mee en komen ook de voorschotten aan de beurt', () => {
    const oud = gegeven(...WERELD, begroting({ wmo: 2_000_000 }));
    for (let i = 0; i < AANTAL; i += 1)
      oud.en(
        aangaan({ budget: 'wmo', bedrag: i + 1, verplichting: naam(i) }),
        verstrekken({ voorschot: `a-${i}`, verplichting: naam(i), bedrag: i + 1, ontvanger: 'buurthuis' }),
      );
    const geschreven = sluitAf(oud);
    const posten = geschreven.map(({ gegevens }) => (gegevens as BoekAfgesloten).posten);
    expect(geschreven.length).toBeGreaterThan(1);
    expect(posten.flatMap(({ verplichtingen }) => verplichtingen.map((een) => een.verplichting))).toEqual(
      Array.from({ length: AANTAL }, (_, i) => naam(i)),
    );
    expect(oud.toestand.saldo('voorschot:wmo').eind).toBe(0);
    const nieuw = gegeven(boek2026);
    open(oud, geschreven, nieuw);
    expect([...nieuw.toestand.voorschotten].map(([, { verplichting, saldo }]) => [verplichting, saldo.eind])).toEqual(
      Array.from({ length: AANTAL }, (_, i) => [naam(i), i + 1]),
    );
    expect([...nieuw.toestand.verplichtingen]).toHaveLength(AANTAL);
  });
});
