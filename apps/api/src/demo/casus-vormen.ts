import type { BoekOpdracht, Doel } from '@ontschot/boek';
import type { GenummerdeOpdracht } from '@ontschot/invoer';
import { telOp } from '@ontschot/kern';
import { naamVan } from '../declaraties/naam.js';
import { Regelhash } from '../declaraties/regelhash.js';
import { regelId } from '../declaraties/soorten.js';
import type { Stap } from './afspraakstappen.js';

export const INLOOP_AANBIEDER = 'opvang-fryslan';
const CONTRACT = 'inloop-2025';
const PER_PRODUCT = 'inloop-begeleiding';
const NUMMER = '2025-07';
const DECLARATIE = naamVan(INLOOP_AANBIEDER, NUMMER);
/** Whose help is declared: a code, as the demo has one for its inwoner. */
export const INLOOP_HUISHOUDEN = 'hh-4m7kqt2vdx8rnpzb';

const DOEL: Doel = { taakveld: '6.1', functionaliteit: 'participatie', leeftijdsgroep: 'volwassenen' };

/** So much was declared of July, in eurocents. */
const REGELS = [
  { referentie: 'INLOOP-0701', bedrag: 25_200 },
  { referentie: 'INLOOP-0715', bedrag: 16_800 },
] as const;
const DEBET = telOp(REGELS.map(({ bedrag }) => bedrag));

const toezegging = (verplichting: string, boekdatum: string): Stap => [
  `casus-10:${verplichting}`,
  {
    soort: 'verplichting-aangaan',
    ...{ verplichting, budget: '6.1', aanbieder: INLOOP_AANBIEDER, bedrag: 3_000_000, doel: DOEL, boekdatum },
    ondersteuningsopdracht: CONTRACT,
  },
];

const betaling = (boekdatum: string): Stap => [
  `casus-10:betaling:${boekdatum}`,
  {
    soort: 'besteden',
    ...{ verplichting: 'inloop-beschikbaar', bedrag: 500_000, boekdatum, periode: boekdatum.slice(0, 7) },
    kenmerk: `termijn ${boekdatum.slice(0, 7)}`,
  },
];

const gebruik = (periode: string, gebruikt: number): Stap => [
  `casus-10:inzet:${periode}`,
  { soort: 'inzet-melden', ondersteuningsopdracht: CONTRACT, periode, gebruikt, wachtlijst: 2 },
];

const contract: BoekOpdracht = {
  soort: 'ondersteuningsopdracht-instellen',
  ...{ ondersteuningsopdracht: CONTRACT, naam: 'De inloop, 2025', aanbieder: INLOOP_AANBIEDER },
  populatie: { omschrijving: 'Bewoners', aantal: 100 },
  ...{ levert: 'Een open inloop, en ondersteuning thuis', beoogt: 'Zelf kunnen' },
  financiering: [
    { vanaf: '2025-01-01', vorm: 'functiegericht', naast: ['populatie'] },
    { vanaf: '2025-07-01', vorm: 'product', naast: ['populatie'] },
  ],
  capaciteit: { aantal: 20, eenheid: 'plaatsen' },
  resultaat: {
    maat: { maat: 'kwaliteit', naam: 'de kwaliteit', van: '0', tot: '10' },
    bonus: { treden: [{ vanaf: '8', procent: '2' }], hoogstens: 150_000 },
    malus: { treden: [{ onder: '6', procent: '5' }] },
  },
  doorbesteding: { procent: '15' },
};

/**
 * A contract with an open door: 60,000, the first half for being there, the second per product. How far its places were
 * used, a score of 8.4 by which it gets a bonus of 2% of what was paid, and a declaratie of what it did in July, that is booked.
 */
const stappen: readonly Stap[] = [
  ['casus-10:contract', contract],
  toezegging('inloop-beschikbaar', '2025-01-02'),
  ...['2025-01-31', '2025-02-28', '2025-03-31'].map(betaling),
  gebruik('2025-01', 15),
  gebruik('2025-02', 19),
  [
    'casus-10:resultaat',
    {
      soort: 'resultaat-vaststellen',
      ...{ resultaat: 'inloop-1', ondersteuningsopdracht: CONTRACT, van: '2025-01', totEnMet: '2025-03' },
      ...{ score: '8.4', bron: 'Cliëntenonderzoek', budget: '6.1', boekdatum: '2025-04-10' },
    },
  ],
  toezegging(PER_PRODUCT, '2025-07-01'),
  ['huishouden:inloop', { soort: 'huishoudens-opnemen', huishoudens: [INLOOP_HUISHOUDEN] }],
  [
    'casus-10:indeling',
    {
      soort: 'declaratieindeling-vastleggen',
      ...{ indeling: 'inloop', aanbieder: INLOOP_AANBIEDER, aanbiedercode: '41414141', formaat: 'iwmo-323' },
      producten: [{ categorie: '15', verplichting: PER_PRODUCT }],
    },
  ],
  [
    'casus-10:declaratie',
    {
      soort: 'declaratie-ontvangen',
      ...{
        boekdatum: '2025-08-11',
        declaratie: DECLARATIE,
        aanbieder: INLOOP_AANBIEDER,
        nummer: NUMMER,
        formaat: 'csv',
      },
      periode: { van: '2025-07-01', totEnMet: '2025-07-31' },
      ...{ dagtekening: '2025-08-11', regels: REGELS.length, debet: DEBET, credit: 0 },
      regelhash: REGELS.reduce(
        (hash, { referentie, bedrag }) => hash.neem({ referentie, van: '2025-07-01', bedrag }),
        new Regelhash(),
      ).uitkomst,
      ...{ posten: [{ verplichting: PER_PRODUCT, debet: DEBET }], credits: [], gelezenTot: Number.MAX_SAFE_INTEGER },
    },
  ],
  ...REGELS.map(({ referentie, bedrag }): Stap => [
    `casus-10:regel:${referentie}`,
    {
      soort: 'declaratieregel-boeken',
      ...{ declaratie: DECLARATIE, referentie, verplichting: PER_PRODUCT, bedrag },
      ...{ huishouden: INLOOP_HUISHOUDEN, periode: '2025-07' },
    },
  ]),
];

/** The last of the story, so that what is before it keeps its revisie. */
export const casusVormen: readonly GenummerdeOpdracht[] = stappen.map(([id, opdracht]) => ({
  id: `demo:${id}`,
  opdracht,
}));

/** Under which id a line of its declaratie is booked; undefined for any other opdracht. */
export const regelVan = (opdracht: BoekOpdracht): string | undefined =>
  opdracht.soort === 'declaratieregel-boeken' ? regelId(INLOOP_AANBIEDER, opdracht.referentie) : undefined;
