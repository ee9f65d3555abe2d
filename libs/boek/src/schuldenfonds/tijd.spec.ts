import { gegeven, type Stap } from '../../test-hulp/beproef.js';
import { afsluiten } from '../../test-hulp/opdrachten.js';
import {
  aanvragen,
  aflossen,
  bereiken,
  FONDSWERELD,
  inventariseren,
  kwijtschelden,
  nazorg,
  overnemen,
  plan,
  terugnemen,
} from '../../test-hulp/schuldregelingen.js';
import { SCHULDENFONDS } from './index.js';

/** Every decision of a schuldenfonds that moves money, on that day, and whether the debt is taken over before it. */
const BEWEGINGEN: readonly (readonly [(anders: object) => { readonly soort: string }, boolean])[] = [
  [overnemen, false],
  [aflossen, true],
  [bereiken, true],
  [kwijtschelden, true],
  [nazorg, true],
  [terugnemen, true],
];
const gevallen = BEWEGINGEN.map(([maak, na]) => [maak({}).soort, maak, na] as const);

describe('wat een schuldenfonds doet, telt in het jaar van het boek en in een open maand', () => {
  it.each(gevallen)('%s', (_, maak, na) => {
    const stappen: readonly Stap[] = [...FONDSWERELD, aanvragen({ aangevraagdOp: '2025-01-02' }), inventariseren()];
    gegeven(...stappen, ...(na ? [overnemen({ boekdatum: '2025-01-05' }), plan()] : []))
      .als(maak({ boekdatum: '2026-01-01' }))
      .danWeigering('boekdatum-buiten-boekjaar')
      .en(afsluiten())
      .als(maak({ boekdatum: '2025-01-31' }))
      .danWeigering('periode-afgesloten', { voorstel: { boekdatum: '2025-02-01', hoortBij: '2025-01' } });
  });

  it('en wat geen geld beweegt, staat hier niet bij', () => {
    const zonder = /^(schuldregeling-|schuld-inventariseren|aflosplan-)/;
    const bewegend = SCHULDENFONDS.map(({ soort }) => soort).filter((soort) => !zonder.test(soort));
    expect(new Set(gevallen.map(([soort]) => soort))).toEqual(new Set(bewegend));
  });

  it('een stap zonder geld telt op de dag die wordt genoemd, in het jaar van het boek', () => {
    gegeven(...FONDSWERELD, aanvragen({ aangevraagdOp: '2024-12-20' }))
      .als(inventariseren({ boekdatum: '2025-01-03' }))
      .danOnderMeer({ boekdatum: '2025-01-03' })
      .als(inventariseren({ boekdatum: '2024-12-31' }))
      .danWeigering('boekdatum-buiten-boekjaar')
      // Applied for at the end of the year before: the four weeks run on.
      .als(overnemen({ boekdatum: '2025-01-18' }))
      .danOnderMeer({ dag: 29, laat: true });
  });
});
