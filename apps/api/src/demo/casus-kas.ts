import type { BoekOpdracht, Doel, Lid, MandaatVastleggen, Trekken } from '@ontschot/boek';
import { DEMO_HUISHOUDEN } from '../beveiliging/demo-uitgever.js';
import type { Stap } from './afspraakstappen.js';

const WIJK = 'heechterp';
const BUDGET = 'wijkbudget-heechterp';
const HUISHOUDEN = DEMO_HUISHOUDEN;

/** The two members who have a token in the demo. */
const EEN: Lid = { door: 'demo-wijkteam-1', wijken: [WIJK] };
const COLLEGA: Lid = { door: 'demo-wijkteam-2', wijken: [WIJK] };

const DOEL: Doel = { taakveld: '6.3', functionaliteit: 'participatie', leeftijdsgroep: 'volwassenen' };

/** What is put into the wijkbudget once, in eurocents: a team does not see of which koker its money is. */
const inleg = (van: string, bedrag: number): Stap[] => [
  [
    `casus-4:inleg:${van}`,
    {
      soort: 'inleg-afspreken',
      ...{ inleg: `heechterp-${van}`, van, naar: BUDGET, bedrag, ritme: 'eenmalig', jaareinde: 'terug' },
      ...{ vanaf: '2025-01', totEnMet: '2025-12' },
    },
  ],
  [
    `casus-4:storting:${van}`,
    { soort: 'inleg-storten', inleg: `heechterp-${van}`, periode: '2025-01', boekdatum: '2025-01-02' },
  ],
];

const team = (id: string, naam: string, meer: Pick<MandaatVastleggen, 'meekijken' | 'wachttijdUren'>): Stap[] => [
  [`team:${id}`, { soort: 'team-instellen', team: id, naam, wijk: WIJK }],
  [
    `mandaat:${id}`,
    {
      soort: 'mandaat-vastleggen',
      ...{ mandaat: `${id}-2025`, team: id, rol: 'wijkteam', budgetten: [BUDGET] },
      ...{ perTrekking: 50_000, perHuishoudenPerJaar: 150_000, openVoorschotten: 200_000 },
      ...{ ...meer, geldigVan: '2025-01-01', geldigTotEnMet: '2025-12-31' },
    },
  ],
];

const voorschot = (trekking: string, vanTeam: string): BoekOpdracht => ({
  soort: 'trekken',
  ...{ trekking, team: vanTeam, vorm: 'voorschot', bedrag: 40_000, doel: DOEL, huishouden: HUISHOUDEN },
  ...({
    tegenprestatie: { uren: 40 },
    voorliggend: { zou: 'nee' },
    boekdatum: '2025-03-03',
  } satisfies Partial<Trekken>),
  ...EEN,
});

const uren = (aantal: number, boekdatum: string): Stap => [
  `casus-4:uren:${aantal}`,
  { soort: 'tegenprestatie-melden', trekking: 'paspoort', uren: aantal, boekdatum, ...EEN },
];

/**
 * 400 from the team's cash box, because no rule pays for identity papers: lent at once, and cooked off in 40 hours. Then
 * the same asked in the other team of the wijk, where a colleague must agree first: it waits, for the colleague's token.
 */
export const casusKas: readonly Stap[] = [
  [
    `budget:${BUDGET}`,
    { soort: 'budget-instellen', budget: BUDGET, naam: 'Wijkbudget Heechterp-Schieringen', aard: 'wijk', wijk: WIJK },
  ],
  ...inleg('6.1', 1_500_000),
  ...inleg('6.60', 1_000_000),
  ...team('wijkteam-heechterp', 'Wijkteam Heechterp-Schieringen', { meekijken: { wanneer: 'achteraf', vanaf: 0 } }),
  // Thirty days, the longest there is: whoever tries the demo has the time.
  ...team('vier-ogen-heechterp', 'Team Vier Ogen', {
    // Above 250: from the cent after it.
    meekijken: { wanneer: 'vooraf', vanaf: 25_001 },
    wachttijdUren: 720,
  }),
  ['huishouden:demo', { soort: 'huishoudens-opnemen', huishoudens: [HUISHOUDEN] }],
  ['casus-4:trekking', voorschot('paspoort', 'wijkteam-heechterp')],
  uren(16, '2025-03-31'),
  uren(24, '2025-04-30'),
  ['casus-4:meekijken', { soort: 'trekking-bekijken', trekking: 'paspoort', akkoord: true, ...COLLEGA }],
  ['casus-4:opbrengst', { soort: 'opbrengst-vertellen', trekking: 'paspoort', ...EEN }],
  ['casus-4:vier-ogen', voorschot('paspoort-vier-ogen', 'vier-ogen-heechterp')],
];

/** The sentences that go with them, kept as any other: encrypted, outside the boek. */
export const KASZINNEN: Readonly<Record<string, string>> = {
  'casus-4:trekking':
    'Zonder paspoort geen vergunning en geen uitkering, en geen regel die het betaalt; hij kookt ervoor',
  'casus-4:opbrengst': 'Hij heeft zijn papieren en een uitkering, en kookt nog elke donderdag in het buurthuis',
  'casus-4:vier-ogen': 'Dezelfde vraag, in een team waar een collega eerst meekijkt',
};
