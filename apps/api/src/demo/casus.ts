import type { BoekOpdracht, Doel } from '@ontschot/boek';
import type { GenummerdeOpdracht } from '@ontschot/invoer';

/** The koker that pays for the shelter: maatschappelijke opvang has a taakveld of its own. */
export const OPVANG = '6.812';
/**
 * Where the debt is helped. Iv3 of 2025 has no taakveld for schuldhulp; it is done by the integrated wijkteams, so by
 * the koker that pays them.
 */
export const SCHULDHULP = '6.23';

const doel = (taakveld: string): Doel => ({
  taakveld,
  functionaliteit: 'hulp-bij-regieverlies-en-crisis',
  leeftijdsgroep: 'gezinnen-jeugd',
});

/** Neighbourhoods of Leeuwarden. */
const WIJKEN = [
  ['heechterp', 'Heechterp-Schieringen'],
  ['bilgaard', 'Bilgaard'],
  ['camminghaburen', 'Camminghaburen'],
] as const;

/** Invented, and called so: no real organisation is spoken of. */
const ORGANISATIES = [
  ['opvang-fryslan', 'Opvang Fryslân (verzonnen)'],
  ['opvang-het-anker', 'Opvang Het Anker (verzonnen)'],
  ['schuldhulp-de-brug', 'Schuldhulp De Brug (verzonnen)'],
] as const;

const contract = (id: string, naam: string, aanbieder: string, vorm: 'product' | 'functiegericht'): BoekOpdracht => ({
  soort: 'ondersteuningsopdracht-instellen',
  ondersteuningsopdracht: id,
  naam,
  aanbieder,
  populatie: { omschrijving: 'Gezinnen zonder huis', aantal: 20 },
  levert: 'Onderdak met begeleiding',
  beoogt: 'Gezinnen wonen zo snel als kan weer op zichzelf',
  financiering: [{ vanaf: '2025-01-01', vorm }],
  capaciteit: { aantal: 20, eenheid: 'gezinnen' },
});

const inrichting: readonly (readonly [string, BoekOpdracht])[] = [
  ...WIJKEN.map(([wijk, naam]) => [`wijk:${wijk}`, { soort: 'wijk-instellen', wijk, naam }] as const),
  ...ORGANISATIES.map(
    ([organisatie, naam]) =>
      [`organisatie:${organisatie}`, { soort: 'organisatie-instellen', organisatie, naam }] as const,
  ),
  ['contract:plaatsen', contract('opvang-plaatsen-2025', 'Opvang per plaats, 2025', 'opvang-fryslan', 'product')],
  [
    'contract:subsidie',
    contract('opvang-subsidie-2025', 'Subsidie opvang, 2025', 'opvang-het-anker', 'functiegericht'),
  ],
];

const verplichting = (naam: string, aanbieder: string, ondersteuningsopdracht: string): BoekOpdracht => ({
  soort: 'verplichting-aangaan',
  verplichting: naam,
  budget: OPVANG,
  aanbieder,
  bedrag: 6_000_000,
  doel: doel(OPVANG),
  ondersteuningsopdracht,
  boekdatum: '2025-01-01',
});

const maand = (periode: string, laatste: string): BoekOpdracht => ({
  soort: 'besteden',
  verplichting: 'opvang-gezin',
  bedrag: 500_000,
  boekdatum: `${periode}-${laatste}`,
  periode,
  kenmerk: `factuur ${periode}`,
});

/** Names of the two movements that a later one draws from. */
const VRIJVAL = 'casus-2:vrijval';
const OVERHEVELING = 'casus-2:overheveling';

/**
 * The case of the mother and daughter in the shelter, day by day: 60,000 a year is committed, they move out on 1 April,
 * 12,000 of what comes free pays the debt that kept them from a house. Then the same year at a shelter that gets a
 * subsidy, where nothing comes free before the next one: that is refused, and the refusal is kept. No event knows who
 * they are. `revisieVan` gives the revisie that an earlier opdracht of the demo gets.
 */
export function casus(revisieVan: (id: string) => number): GenummerdeOpdracht[] {
  const dagen: readonly (readonly [string, BoekOpdracht])[] = [
    ['casus-2:verplichting', verplichting('opvang-gezin', 'opvang-fryslan', 'opvang-plaatsen-2025')],
    ['casus-2:subsidie', verplichting('opvang-gezin-subsidie', 'opvang-het-anker', 'opvang-subsidie-2025')],
    ['casus-2:januari', maand('2025-01', '31')],
    ['casus-2:februari', maand('2025-02', '28')],
    ['casus-2:maart', maand('2025-03', '31')],
    [
      VRIJVAL,
      {
        soort: 'verplichting-laten-vrijvallen',
        verplichting: 'opvang-gezin',
        bedrag: 4_500_000,
        reden: 'Verhuisd naar een eigen huis; de schuld is zolang tussen haakjes gezet',
        boekdatum: '2025-04-01',
      },
    ],
    [
      'casus-2:geen-vrijval-bij-subsidie',
      {
        soort: 'verplichting-laten-vrijvallen',
        verplichting: 'opvang-gezin-subsidie',
        bedrag: 4_500_000,
        reden: 'Verhuisd naar een eigen huis',
        boekdatum: '2025-04-01',
      },
    ],
    [
      OVERHEVELING,
      {
        soort: 'overhevelen',
        van: OPVANG,
        naar: SCHULDHULP,
        bedrag: 1_200_000,
        grond: 'Mandaat wijkteam: een schuld die een huis in de weg stond, uit de vrijval van de opvang',
        uitBeweging: revisieVan(VRIJVAL),
        boekdatum: '2025-04-02',
      },
    ],
    [
      'casus-2:schuld',
      {
        soort: 'besteden',
        budget: SCHULDHULP,
        aanbieder: 'schuldhulp-de-brug',
        bedrag: 1_200_000,
        doel: doel(SCHULDHULP),
        wijk: 'heechterp',
        // Names where the money came from: else the koker's own money would go first.
        uitBeweging: revisieVan(OVERHEVELING),
        boekdatum: '2025-04-03',
        kenmerk: 'schuldregeling',
      },
    ],
  ];
  return [...inrichting, ...dagen].map(([id, opdracht]) => ({ id: `demo:${id}`, opdracht }));
}
