import type { KostenMelden } from '@ontschot/boek';
import {
  cohort,
  dertigProcent,
  externeKoker,
  gesloten,
  HEEL_2025,
  ontwerp,
  organisatie,
  stelVast,
  verwacht,
  type Stap,
} from './afspraakstappen.js';

const WELZIJN = 'welzijn-de-schakel';
const VERZEKERAAR = 'zorgverzekeraar';
const ZORGKANTOOR = 'zorgkantoor';
/** Support of adults: a koker of the municipality itself. */
const ONDERSTEUNING = '6.712';

const kosten = (koker: string, populatie: string, bedragen: readonly (readonly [string, number])[]): Stap => [
  `kosten:${koker}:${populatie}`,
  {
    soort: 'kosten-melden',
    ...{ melding: `${koker}-${populatie}`, koker, bron: 'Opgave van de financier' },
    regels: bedragen.map(([maand, bedrag]): KostenMelden['regels'][number] => ({ maand, bedrag, populatie })),
  },
];

/** What the insurer puts in beforehand comes in, goes to whoever does the work, and is set off by the share. */
const vooraf: readonly Stap[] = [
  [
    'casus-5a:ontvangst',
    {
      soort: 'ontvangen',
      ...{ boekdatum: '2025-02-03', budget: 'zvw', koker: 'zvw', bedrag: 2_000_000, grond: 'Bijdrage vooraf' },
    },
  ],
  [
    'casus-5a:vooraf',
    {
      soort: 'voorfinancieren',
      ...{ boekdatum: '2025-02-04', voorfinanciering: 'langer-thuis-vooraf', afspraak: 'langer-thuis' },
      ...{ door: { koker: 'zvw' }, naar: { organisatie: WELZIJN }, bedrag: 2_000_000 },
      doel: { taakveld: '6.1', functionaliteit: 'participatie', leeftijdsgroep: 'ouderen' },
    },
  ],
];

/**
 * Prevention by one, gain for another. (a) The insurer saves 50,000 and put in 20,000 beforehand: the share of 15,000 is
 * set off against it. (b) Support and insurer went up, long-term care went down 38,400: first who went up is made whole.
 */
export const casusOuderen: readonly Stap[] = [
  organisatie(WELZIJN, 'Welzijn De Schakel'),
  organisatie(VERZEKERAAR, 'Zorgverzekeraar'),
  organisatie(ZORGKANTOOR, 'Zorgkantoor'),
  cohort('langer-thuis', 'Ouderen die langer thuis wonen', []),
  cohort('klein-begonnen', 'Cliënten van de kleine businesscase', ['langer-thuis']),
  ...externeKoker('zvw', 'Wijkverpleging', 'Zvw', '7.1', VERZEKERAAR),
  ...externeKoker('wlz', 'Langdurige zorg', 'Wlz', '6.811', ZORGKANTOOR),
  ...dertigProcent('eerst-heel', 'Eerst wie duurder uit was, dan dertig procent', 'eerst'),
  [
    'casus-5a:afspraak',
    ontwerp(
      {
        ...{ afspraak: 'langer-thuis', naam: 'Langer thuis', populatie: 'langer-thuis' },
        kokers: [verwacht('zvw', 25_000_000)],
        verdeelregel: { verdeelregel: 'dertig-procent', versie: 1 },
      },
      WELZIJN,
    ),
  ],
  ...gesloten('langer-thuis', VERZEKERAAR),
  ...vooraf,
  kosten('zvw', 'langer-thuis', [
    ['2025-06', 11_000_000],
    ['2025-11', 9_000_000],
  ]),
  [
    'casus-5a:vaststelling',
    stelVast({
      ...{ vaststelling: 'langer-thuis-2025', afspraak: 'langer-thuis', ...HEEL_2025, boekdatum: '2025-12-31' },
    }),
  ],
  [
    'casus-5b:afspraak',
    ontwerp(
      {
        ...{ afspraak: 'klein-begonnen', naam: 'Een kleine businesscase', populatie: 'klein-begonnen' },
        kokers: [verwacht(ONDERSTEUNING, 200_000), verwacht('zvw', 100_000), verwacht('wlz', 6_000_000)],
        ...{ huishoudensBijNulmeting: 1, verdeelregel: { verdeelregel: 'eerst-heel', versie: 1 } },
      },
      WELZIJN,
    ),
  ],
  ...gesloten('klein-begonnen', 'gemeente-leeuwarden', VERZEKERAAR, ZORGKANTOOR),
  kosten(ONDERSTEUNING, 'klein-begonnen', [['2025-06', 700_000]]),
  kosten('zvw', 'klein-begonnen', [['2025-06', 740_000]]),
  kosten('wlz', 'klein-begonnen', [['2025-06', 2_160_000]]),
  [
    'casus-5b:vaststelling',
    stelVast({
      ...{ vaststelling: 'klein-begonnen-2025', afspraak: 'klein-begonnen', ...HEEL_2025, boekdatum: '2025-12-31' },
    }),
  ],
];
