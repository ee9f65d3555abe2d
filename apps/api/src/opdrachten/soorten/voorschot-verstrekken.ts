import type { VoorschotVerstrekken } from '@ontschot/boek';
import { Bedrag, Deel, Id, Kenmerk } from '../../invoer/velden.js';
import { BOEKEN, type OpdrachtHttp } from '../definitie.js';
import { DOEL_SCHULDHULP, DoelInvoer, KleurbewegingInvoer } from './delen.js';
import { MET_DOEL, UIT_BUDGET, UIT_VERPLICHTING } from './uitgave.js';

export class VoorschotVerstrekkenInvoer extends KleurbewegingInvoer implements Omit<VoorschotVerstrekken, 'soort'> {
  @Id({ uitleg: 'Zijn naam; zonder deze de id van de opdracht.', optioneel: true, voorbeeld: 'paspoort' })
  voorschot?: string;
  @Id(UIT_BUDGET) budget?: string;
  @Id(UIT_VERPLICHTING) verplichting?: string;
  @Deel(() => DoelInvoer, MET_DOEL) doel?: DoelInvoer;
  @Id({ uitleg: 'De organisatie die het ontvangt.', voorbeeld: 'opvang-fryslan' }) ontvanger!: string;
  @Bedrag({ uitleg: 'In eurocenten.' }) bedrag!: number;
  @Id({ uitleg: 'De wijk.', optioneel: true }) wijk?: string;
  @Kenmerk({ uitleg: 'Kenmerk uit de eigen administratie.', optioneel: true }) kenmerk?: string;
}

export const voorschotVerstrekken: OpdrachtHttp = {
  soort: 'voorschot-verstrekken',
  pad: 'voorschotten',
  groep: 'Voorschotten',
  samenvatting: 'Schiet geld voor: het staat open tot het is terugbetaald of verrekend',
  invoer: VoorschotVerstrekkenInvoer,
  rollen: BOEKEN,
  naamVan: 'voorschot',
  voorbeelden: [
    {
      naam: 'paspoort',
      inhoud: {
        boekdatum: '2025-05-01',
        voorschot: 'paspoort',
        budget: 'schuldhulp',
        doel: DOEL_SCHULDHULP,
        ontvanger: 'opvang-fryslan',
        bedrag: 40_000,
        wijk: 'heechterp',
      },
    },
  ],
};
