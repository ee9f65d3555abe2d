import type { PopulatieVastleggen } from '@ontschot/boek';
import { GRENZEN } from '../../grenzen.js';
import { Namen } from '../../invoer/namen.js';
import { Deel, Id, Keuze, Naam } from '../../invoer/velden.js';
import { INSTELLEN, type OpdrachtHttp } from '../definitie.js';

const SOORTEN = ['huishoudens', 'wijken', 'cohort'] as const;
type Leden = PopulatieVastleggen['leden'];

export class LedenInvoer {
  @Keuze(SOORTEN, { uitleg: 'huishoudens (met codes), wijken, of cohort: een groep die alleen wordt geteld.' })
  soort!: (typeof SOORTEN)[number];
  @Namen(GRENZEN.wijken, {
    uitleg: 'De wijken; alleen en altijd bij wijken.',
    optioneel: true,
    samen: [
      {
        code: 'samen',
        melding: 'Bij wijken horen wijken, en alleen daarbij.',
        keur: (wijken, rond) => ((rond as { soort?: unknown }).soort === 'wijken') === (wijken !== undefined),
      },
    ],
  })
  wijken?: string[];
}

export class PopulatieVastleggenInvoer implements Omit<PopulatieVastleggen, 'soort' | 'leden'> {
  @Id({ uitleg: 'De naam waaronder het boek haar kent.', voorbeeld: 'opvanggezinnen' }) populatie!: string;
  @Naam({ uitleg: 'Hoe zij heet.', voorbeeld: 'Gezinnen in de opvang' }) naam!: string;
  @Deel(() => LedenInvoer, { uitleg: 'Wie erbij horen.' }) leden!: LedenInvoer & Leden;
  @Namen(GRENZEN.losVan, { uitleg: 'Populaties die niemand met deze gemeen hebben.', optioneel: true })
  losVan?: string[];
}

export const populatieVastleggen: OpdrachtHttp = {
  soort: 'populatie-vastleggen',
  pad: 'populaties',
  groep: 'Huishoudens',
  samenvatting: 'Legt vast voor wie de preventie is',
  invoer: PopulatieVastleggenInvoer,
  rollen: INSTELLEN,
  voorbeelden: [
    {
      naam: 'huishoudens',
      inhoud: { populatie: 'opvanggezinnen', naam: 'Gezinnen in de opvang', leden: { soort: 'huishoudens' } },
    },
    {
      naam: 'cohort',
      inhoud: { populatie: 'instroom-2025', naam: 'Nieuwe aanmeldingen van 2025', leden: { soort: 'cohort' } },
    },
    {
      naam: 'los-van-een-ander',
      inhoud: {
        populatie: 'ouderen-bilgaard',
        naam: 'Ouderen in Bilgaard',
        leden: { soort: 'cohort' },
        losVan: ['instroom-2025'],
      },
    },
    {
      naam: 'wijken',
      inhoud: {
        populatie: 'heel-heechterp',
        naam: 'Iedereen in Heechterp-Schieringen',
        leden: { soort: 'wijken', wijken: ['heechterp'] },
        losVan: ['instroom-2025'],
      },
    },
  ],
};
