import { cohort, HEEL_2025, ontwerp, verwacht, type Stap } from './afspraakstappen.js';
import { OPVANG } from './casus.js';

const AFSPRAAK = 'eerst-een-huis';
const POPULATIE = 'gezinnen-zonder-huis';

/**
 * An agreement that waits for its payers: the shelter helps families to a house of their own, which saves the shelter of
 * the municipality and the measures of the ministry. Both can still agree, with their own tokens; nothing is measured.
 */
export const casusThuis: readonly Stap[] = [
  cohort(POPULATIE, 'Gezinnen zonder huis', [
    'gezinnen-met-coach',
    'langer-thuis',
    'klein-begonnen',
    'bezoekers-dagcentrum',
  ]),
  [
    'casus-7:afspraak',
    ontwerp(
      {
        ...{ afspraak: AFSPRAAK, naam: 'Eerst een huis', populatie: POPULATIE, huishoudensBijNulmeting: 20 },
        looptijd: HEEL_2025,
        kokers: [
          { ...verwacht(OPVANG, 120_000_000), inkomsten: [{ aanbieder: 'opvang-fryslan', procent: '100' }] },
          verwacht('ots', 14_000_000),
        ],
        verdeelregel: { verdeelregel: 'dertig-procent', versie: 1 },
      },
      'opvang-fryslan',
    ),
  ],
  [`afspraak:${AFSPRAAK}:voorgelegd`, { soort: 'afspraak-voorleggen', afspraak: AFSPRAAK }],
];
