import type { AfspraakOpstellen } from '@ontschot/boek';
import {
  cohort,
  dertigProcent,
  externeKoker,
  gesloten,
  HEEL_2025,
  meet,
  ontwerp,
  organisatie,
  stelVast,
  type Stap,
} from './afspraakstappen.js';

/** The agreement of which the start of the demo tells where its gain landed. */
export const SUCCES = 'een-gezin-een-coach';
const MAKER = 'jeugdbescherming-de-kring';
const BETALER = 'ministerie';
const POPULATIE = 'gezinnen-met-coach';

/** Measures and what each costs, in eurocents: as they were paid for in 2011; so many expected, and so many there were. */
const MAATREGELEN = [
  { koker: 'ots', naam: 'Ondertoezichtstelling', prijs: 700_000, verwacht: 600, perKwartaal: [75, 75, 75, 75] },
  { koker: 'uhp', naam: 'Uithuisplaatsing', prijs: 2_000_000, verwacht: 100, perKwartaal: [10, 10, 10, 10] },
] as const;

const afspraak = {
  afspraak: SUCCES,
  naam: 'Eén gezin, één coach',
  populatie: POPULATIE,
  kokers: MAATREGELEN.map(({ koker, verwacht }): AfspraakOpstellen['kokers'][number] => ({
    koker,
    nulmeting: {
      methode: {
        methode: 'eenheden',
        eenheden: [{ eenheidsprijs: `${koker}-2011`, aantal: verwacht, per: 'jaar' }],
      },
      volgtPopulatie: false,
    },
    inkomsten: [{ aanbieder: MAKER, procent: '100' }],
  })),
};

const inrichting: readonly Stap[] = [
  organisatie(MAKER, 'Jeugdbescherming De Kring'),
  organisatie(BETALER, 'Ministerie'),
  cohort(POPULATIE, 'Gezinnen met één coach', []),
  ...MAATREGELEN.flatMap(({ koker, naam, prijs, perKwartaal }): Stap[] => [
    ...externeKoker(koker, naam, 'Wet op de jeugdzorg', '6.821', BETALER),
    [
      `prijs:${koker}`,
      {
        soort: 'eenheidsprijs-vastleggen',
        ...{ eenheidsprijs: `${koker}-2011`, naam, bedrag: prijs, eenheid: 'maatregel per jaar' },
        ...{ bron: 'Aanname in dit voorbeeld', jaar: 2011 },
      },
    ],
    [
      `kosten:${koker}`,
      {
        soort: 'kosten-melden',
        ...{ melding: `${koker}-2025`, koker, bron: 'Opgave van de financier' },
        regels: perKwartaal.map((aantal, i) => ({
          maand: `2025-${String(3 * i + 3).padStart(2, '0')}`,
          ...{ aantal, eenheidsprijs: `${koker}-2011`, populatie: POPULATIE, aanbieder: MAKER },
        })),
      },
    ],
  ]),
];

const ontvangst = (koker: string, bedrag: number): Stap => [
  `casus-1:ontvangst:${koker}`,
  {
    soort: 'ontvangen',
    ...{ boekdatum: '2025-12-31', budget: koker, koker, bedrag },
    grond: 'Aandeel in de preventiewinst van één gezin, één coach',
  },
];

/**
 * The success that nearly bankrupted its maker: 3.3 million landed with the payer of the measures, and the office that
 * prevented them lost as much income. First measured, before anybody agreed to anything; then with a rule of 30%, the
 * payer's consent, its receipt, and the money.
 */
export const casusSucces: readonly Stap[] = [
  ...inrichting,
  ['casus-1:ontwerp', ontwerp(afspraak, MAKER)],
  ['casus-1:meting', meet({ meting: `${SUCCES}-gemeten`, afspraak: SUCCES, ...HEEL_2025, boekdatum: '2025-12-31' })],
  ...dertigProcent('dertig-procent', 'Dertig procent voor wie het deed', 'niet'),
  ['casus-1:met-regel', ontwerp({ ...afspraak, verdeelregel: { verdeelregel: 'dertig-procent', versie: 1 } }, MAKER)],
  ...gesloten(SUCCES),
  [
    'casus-1:vaststelling',
    stelVast({ vaststelling: `${SUCCES}-2025`, afspraak: SUCCES, ...HEEL_2025, boekdatum: '2025-12-31' }),
  ],
  [
    'casus-1:toestemming',
    {
      soort: 'aandeel-toestemmen',
      ...{
        boekdatum: '2025-12-31',
        aandeel: `${SUCCES}-2025~1`,
        financier: BETALER,
        document: 'Voorbeeldbrief 2025-2',
      },
    },
  ],
  ontvangst('ots', 63_000_000),
  ontvangst('uhp', 36_000_000),
  ['casus-1:contant', { soort: 'contant-maken', boekdatum: '2025-12-31', afspraak: SUCCES }],
];
