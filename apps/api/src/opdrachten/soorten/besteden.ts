import type { Besteden } from '@ontschot/boek';
import { Huishouden } from '../../invoer/namen.js';
import { Bedrag, Deel, Id, Kenmerk, Periode } from '../../invoer/velden.js';
import { BOEKEN, type OpdrachtHttp } from '../definitie.js';
import { DOEL_SCHULDHULP, DoelInvoer, KleurbewegingInvoer } from './delen.js';
import { MET_DOEL, UIT_BUDGET, UIT_VERPLICHTING } from './uitgave.js';

export class BestedenInvoer extends KleurbewegingInvoer implements Omit<Besteden, 'soort'> {
  @Id(UIT_BUDGET) budget?: string;
  @Id(UIT_VERPLICHTING) verplichting?: string;
  @Deel(() => DoelInvoer, MET_DOEL) doel?: DoelInvoer;
  @Bedrag({ uitleg: 'In eurocenten.' }) bedrag!: number;
  @Id({ uitleg: 'Wie het ontving; zonder deze die van de verplichting.', optioneel: true }) aanbieder?: string;
  @Id({ uitleg: 'De wijk.', optioneel: true }) wijk?: string;
  @Huishouden({ uitleg: 'De code van het huishouden.', optioneel: true }) huishouden?: string;
  @Periode({ uitleg: 'De maand waarin de hulp is gegeven.', optioneel: true }) periode?: string;
  @Kenmerk({ uitleg: 'Kenmerk uit de eigen administratie, zoals een factuurnummer.', optioneel: true })
  kenmerk?: string;
}

export const besteden: OpdrachtHttp = {
  soort: 'besteden',
  pad: 'bestedingen',
  groep: 'Bewegingen',
  samenvatting: 'Geeft geld uit, uit een budget of op een verplichting',
  invoer: BestedenInvoer,
  rollen: BOEKEN,
  voorbeelden: [
    {
      naam: 'uit-budget',
      inhoud: {
        boekdatum: '2025-04-03',
        budget: 'schuldhulp',
        bedrag: 1_200_000,
        doel: DOEL_SCHULDHULP,
        wijk: 'heechterp',
        kleuren: [{ kleur: 'opvang', bedrag: 1_200_000 }],
      },
    },
    {
      naam: 'op-verplichting',
      inhoud: {
        boekdatum: '2025-04-15',
        verplichting: 'karima',
        bedrag: 500_000,
        periode: '2025-03',
        kenmerk: 'F-2025-0412',
      },
    },
  ],
};
