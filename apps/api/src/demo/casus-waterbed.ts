import { cohort, HEEL_2025, meet, ontwerp, organisatie, verwacht, type Stap } from './afspraakstappen.js';

const DAGBESTEDING = '6.713';
const BEGELEIDING = '6.712';
const AANBIEDER = 'dagcentrum-de-plataan';
const AFSPRAAK = 'minder-dagbesteding';
const POPULATIE = 'bezoekers-dagcentrum';

/** Cost of the visitors in eurocents, the year before and this year. */
const KOSTEN = { [DAGBESTEDING]: [30_000_000, 20_000_000], [BEGELEIDING]: [25_000_000, 38_000_000] } as const;

/** Drafted over these kokers, and measured. */
const gemeten = (meting: string, kokers: readonly (keyof typeof KOSTEN)[]): Stap[] => [
  [
    `casus-6:${meting}:ontwerp`,
    ontwerp(
      {
        ...{ afspraak: AFSPRAAK, naam: 'Minder dagbesteding', populatie: POPULATIE },
        kokers: kokers.map((koker) => verwacht(koker, KOSTEN[koker][0])),
      },
      AANBIEDER,
    ),
  ],
  [`casus-6:${meting}`, meet({ meting, afspraak: AFSPRAAK, ...HEEL_2025, boekdatum: '2025-12-31' })],
];

/**
 * The waterbed: day activities cost 100,000 less, the same people 130,000 more support. Measured over the falling koker
 * alone it looks like a gain, and the meting names the koker that is missing; measured over both it is a loss.
 */
export const casusWaterbed: readonly Stap[] = [
  organisatie(AANBIEDER, 'Dagcentrum De Plataan'),
  cohort(POPULATIE, 'Bezoekers van het dagcentrum', ['langer-thuis', 'klein-begonnen']),
  ...Object.entries(KOSTEN).map(([koker, [vorigJaar, ditJaar]]): Stap => [
    `kosten:${koker}:${POPULATIE}`,
    {
      soort: 'kosten-melden',
      ...{ melding: `${koker}-${POPULATIE}`, koker, bron: 'Aanname in dit voorbeeld' },
      regels: [
        { maand: '2024-06', bedrag: vorigJaar, populatie: POPULATIE },
        { maand: '2025-06', bedrag: ditJaar, populatie: POPULATIE },
      ],
    },
  ]),
  ...gemeten('dagbesteding-alleen', [DAGBESTEDING]),
  ...gemeten('dagbesteding-en-begeleiding', [DAGBESTEDING, BEGELEIDING]),
];
