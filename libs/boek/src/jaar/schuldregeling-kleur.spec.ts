import { gegeven, type Stap } from '../../test-hulp/beproef.js';
import { boekOpenen } from '../../test-hulp/wereld.js';
import type { Overname } from '../index.js';
import { opnieuwGeopend } from './opnieuw-geopend.js';

const boek2026: Stap = { ...boekOpenen, boek: 'GM0080-2026', jaar: 2026 };
const leeg = { verplichtingen: [], voorschotten: [], voorfinancieringen: [] };

/** A fund that advanced 100 in the kleur that `afspraak` released, on its way to 2026. */
const overname = {
  gebeurtenissen: [
    {
      type: 'schuldregeling-overgedragen.v1',
      revisie: 5,
      gegevens: {
        ...{ boekdatum: '2025-12-31', naar: 'GM0080-2026', schuldregeling: 'r1', boekingen: [] },
        betaald: [{ kleur: 'jeugd@afspraak', bedrag: 100 }],
        mutaties: [
          {
            ...{ van: 'voorschot:fonds', naar: 'overloop:GM0080-2026', voorschot: 'r1' },
            ...{ kleur: 'jeugd@afspraak', bedrag: 100 },
          },
        ],
      },
    },
    { type: 'boek-afgesloten.v1', revisie: 6, gegevens: { deel: 1, posten: leeg, mutaties: [] } },
  ],
} as unknown as Overname;

it('gegeven een schuldregeling in een kleur van een afspraak die hier anders heet, dan komt wat meer wordt afgelost binnen in de kleur waarin het voorschot hier staat', () => {
  const { toestand } = gegeven(boek2026);
  toestand.jaarlagen.namenVanEerder.zet('afspraak afspraak', 'afspraak.uit-2025');
  const [regeling] = opnieuwGeopend(toestand, 'GM0080-2025', { boekdatum: '2026-01-01' }, overname);
  expect(regeling?.gegevens).toMatchObject({
    betaald: [{ kleur: 'jeugd@afspraak.uit-2025', bedrag: 100 }],
    mutaties: [{ kleur: 'jeugd@afspraak.uit-2025', bedrag: 100 }],
  });
});
