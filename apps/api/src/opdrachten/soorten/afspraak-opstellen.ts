import type { AfspraakOpstellen } from '@ontschot/boek';
import { Id, JaNee } from '../../invoer/velden.js';
import { BOEKEN, type OpdrachtHttp } from '../definitie.js';
import { AFSPRAAKKEURING, AfspraakvoorstelInvoer } from './afspraakdelen.js';

export class AfspraakOpstellenInvoer extends AfspraakvoorstelInvoer implements Omit<AfspraakOpstellen, 'soort'> {
  @Id({ uitleg: 'De naam waaronder het boek haar kent.', voorbeeld: 'voordeur' }) afspraak!: string;
  @JaNee({ uitleg: 'Of zij er nog niet is: is de naam dan al in gebruik, dan wordt het geweigerd.', optioneel: true })
  nieuw?: boolean;
}

/** An agreement on which a later example builds. */
export const NAZORG = {
  naam: 'Nazorg na schulden',
  aanbieders: [{ organisatie: 'opvang-fryslan', gewicht: 1 }],
  populatie: 'instroom-2025',
  huishoudensBijNulmeting: 40,
  kokers: [
    {
      koker: 'schuldhulp',
      nulmeting: {
        methode: {
          methode: 'historisch',
          jaren: [
            { jaar: 2023, bedrag: 3_600_000, gewicht: 1 },
            { jaar: 2024, bedrag: 4_200_000, gewicht: 2 },
          ],
          index: '103.5',
          bron: 'Jaarrekeningen 2023 en 2024',
        },
        volgtPopulatie: true,
        verlagingen: [{ grond: 'besluit', kenmerk: 'Raad 2024-11-12', bedrag: 200_000, per: 'jaar' }],
      },
    },
  ],
  looptijd: { van: '2027-01', totEnMet: '2029-12' },
  verdeelregel: { verdeelregel: 'kwart', versie: 1 },
  interventiekosten: { bedrag: 500_000, per: 'jaar', inKoker: 'schuldhulp' },
};

/** An agreement with a payer that keeps its own books. */
const THUIS = {
  naam: 'Langer thuis',
  aanbieders: [{ organisatie: 'opvang-fryslan', gewicht: 1 }],
  populatie: 'instroom-2025',
  huishoudensBijNulmeting: 40,
  kokers: [
    {
      koker: 'zvw',
      nulmeting: {
        methode: { methode: 'vast', bedrag: 4_000_000, per: 'jaar', bron: 'Opgave 2024' },
        volgtPopulatie: false,
      },
    },
  ],
  looptijd: { van: '2025-01', totEnMet: '2026-12' },
  verdeelregel: { verdeelregel: 'kwart', versie: 1 },
  interventiekosten: { bedrag: 0, per: 'jaar' },
};

export const afspraakOpstellen: OpdrachtHttp = {
  soort: 'afspraak-opstellen',
  pad: 'afspraken',
  groep: 'Afspraken',
  samenvatting: 'Stelt een preventieafspraak op, of een ontwerp opnieuw',
  invoer: AfspraakOpstellenInvoer,
  inhoud: AFSPRAAKKEURING,
  rollen: BOEKEN,
  voorbeelden: [
    {
      naam: 'voordeur',
      inhoud: {
        afspraak: 'voordeur',
        naam: 'Een eigen voordeur',
        aanbieders: [{ organisatie: 'opvang-fryslan', gewicht: 1 }],
        populatie: 'opvanggezinnen',
        huishoudensBijNulmeting: 1,
        kokers: [
          {
            koker: 'opvang',
            nulmeting: {
              methode: {
                methode: 'eenheden',
                eenheden: [{ eenheidsprijs: 'opvangnacht-2025', aantal: 31, per: 'maand' }],
              },
              volgtPopulatie: true,
            },
            inkomsten: [{ aanbieder: 'opvang-fryslan', procent: '80' }],
          },
          {
            koker: 'schuldhulp',
            budget: 'schuldhulp',
            nulmeting: {
              methode: { methode: 'vast', bedrag: 120_000, per: 'jaar', bron: 'Contract 2024' },
              volgtPopulatie: false,
            },
          },
        ],
        looptijd: { van: '2025-01', totEnMet: '2026-12' },
        verdeelregel: { verdeelregel: 'helft', versie: 1 },
        interventiekosten: { bedrag: 0, per: 'jaar' },
        initiatiefnemer: { soort: 'budget', budget: 'wijkbudget-heechterp' },
        grensPerHuishouden: 5_000_000,
      },
    },
    { naam: 'nazorg', inhoud: { afspraak: 'nazorg', ...NAZORG } },
    { naam: 'extern', inhoud: { afspraak: 'thuis', ...THUIS } },
    { naam: 'andere-mensen', inhoud: { afspraak: 'thuis-bilgaard', ...THUIS, populatie: 'ouderen-bilgaard' } },
  ],
};
