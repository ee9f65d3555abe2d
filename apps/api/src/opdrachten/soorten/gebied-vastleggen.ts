import type { GebiedVastleggen, Inwonertal } from '@ontschot/boek';
import { GRENZEN } from '../../grenzen.js';
import { Namen } from '../../invoer/namen.js';
import { Aantal, Datum, Deel, Id, Naam } from '../../invoer/velden.js';
import { INSTELLEN, type OpdrachtHttp } from '../definitie.js';

export class InwonertalInvoer implements Inwonertal {
  @Aantal({ uitleg: 'Hoeveel mensen er wonen; een of meer.', voorbeeld: 11_480 }) aantal!: number;
  @Naam({ uitleg: 'Wie dat telde.', voorbeeld: 'CBS, kerncijfers wijken en buurten' }) bron!: string;
  @Datum({ uitleg: 'Op welke dag dat gold.', voorbeeld: '2025-01-01' }) peildatum!: string;
}

export class GebiedVastleggenInvoer implements Omit<GebiedVastleggen, 'soort'> {
  @Id({ uitleg: 'Het budget, van aard gebied.', voorbeeld: 'gebied-oost' }) budget!: string;
  @Namen(GRENZEN.wijken, {
    uitleg: 'De wijken: hun teams mogen er met een mandaat uit trekken. Er kan altijd een wijk bij.',
  })
  wijken!: string[];
  @Id({ uitleg: 'Voor welke populatie.', optioneel: true, voorbeeld: 'heel-heechterp' }) populatie?: string;
  @Deel(() => InwonertalInvoer, {
    uitleg: 'Hoeveel mensen er wonen; zonder dit is er geen bedrag per inwoner.',
    optioneel: true,
  })
  inwoners?: InwonertalInvoer;
}

export const gebiedVastleggen: OpdrachtHttp = {
  soort: 'gebied-vastleggen',
  pad: 'gebieden',
  groep: 'Onderdelen',
  samenvatting: 'Legt vast voor welke wijken en hoeveel mensen een gebiedsbudget is',
  invoer: GebiedVastleggenInvoer,
  rollen: INSTELLEN,
  voorbeelden: [
    {
      naam: 'oost',
      elders: true,
      inhoud: {
        ...{ budget: 'gebied-oost', wijken: ['heechterp'], populatie: 'heel-heechterp' },
        inwoners: { aantal: 11_480, bron: 'CBS, kerncijfers wijken en buurten', peildatum: '2025-01-01' },
      },
    },
  ],
};
