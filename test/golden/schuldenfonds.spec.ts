import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { evolve, leesGebeurtenis, Toestand } from '@ontschot/boek';

interface Opgeslagen {
  readonly type: string;
  readonly revision: number;
  readonly data: object;
  readonly metadata: object;
}

// A history of its own, in which everything about a schuldregeling comes once, and each new kind is a file beside it.
const lees = (pad: string): unknown => JSON.parse(readFileSync(join(import.meta.dirname, pad), 'utf8'));
const geschiedenis = lees('schuldenfonds.json') as readonly Opgeslagen[];
const bestanden = readdirSync(join(import.meta.dirname, 'gebeurtenissen')).map(
  (naam) => lees(join('gebeurtenissen', naam)) as Opgeslagen,
);

describe('de gouden geschiedenis van een schuldenfonds', () => {
  const toestand = Toestand.begin();
  for (const opgeslagen of geschiedenis) evolve(toestand, leesGebeurtenis(opgeslagen));

  it('heeft een bestand van elke soort die erin voor het eerst voorkomt', () => {
    const eigen = bestanden.filter((een) => geschiedenis.some((ander) => isDeepStrictEqual(een, ander)));
    expect(eigen.map(({ type }) => type).sort()).toEqual([
      'aflosplan-afgesproken.v1',
      'aflossing-ontvangen.v1',
      'fondsboeking-teruggenomen.v1',
      'mijlpaal-bereikt.v1',
      'nazorg-besteed.v1',
      'schuld-geinventariseerd.v1',
      'schuld-overgenomen.v1',
      'schuldregeling-aangevraagd.v1',
      'schuldregeling-beeindigd.v1',
      'vordering-kwijtgescholden.v1',
    ]);
  });

  it('geeft dezelfde vordering, boekingen en standen als toen', () => {
    const regeling = toestand.schuldenfonds.schuldregelingen.lees('regeling-1');
    expect(regeling).toMatchObject({ staat: 'beeindigd', aangevraagdOp: '2025-03-01', vanaf: '2025-03-30' });
    expect(regeling?.boekingen.map(({ soort, vordering, voorschot }) => [soort, vordering, voorschot])).toEqual([
      ['overname', 500_000, 300_000],
      ['overname', 420_000, 252_000],
      ['overname', 280_000, 168_000],
      ['aflossing', -5_000, -5_000],
      ['aflossing', -2_500, -2_500],
      ['kwijtschelding', -300_000, -180_000],
      ['kwijtschelding', -300_000, -180_000],
      ['aflossing', -400_000, -352_500],
      ['kwijtschelding', -100_000, 0],
      ['kwijtschelding', -92_500, 0],
      ['nazorg', 0, 0],
    ]);
    expect(toestand.preventie.vorderingen.lees('regeling-1')).toMatchObject({ bedrag: 0, inning: 'loopt' });
    expect(Object.fromEntries([...toestand.saldi].map(([rekening, saldo]) => [rekening, saldo.eind]))).toEqual({
      'bron:gemeente': -1_047_500,
      'vrij:schuldenfonds': 627_500,
      'voorschot:schuldenfonds': 0,
      'besteed:schuldenfonds': 420_000,
    });
  });
});
