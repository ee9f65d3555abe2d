import type { VerplichtingLatenVrijvallen } from '@ontschot/boek';
import { Bedrag, Id, Tekst } from '../../invoer/velden.js';
import { BOEKEN, type OpdrachtHttp } from '../definitie.js';
import { BewegingInvoer } from './delen.js';

export class VerplichtingLatenVrijvallenInvoer
  extends BewegingInvoer
  implements Omit<VerplichtingLatenVrijvallen, 'soort'>
{
  @Id({ uitleg: 'De verplichting.', voorbeeld: 'karima' }) verplichting!: string;
  @Bedrag({ uitleg: 'Wat vrijvalt, in eurocenten.', voorbeeld: 4_500_000 }) bedrag!: number;
  @Tekst({ uitleg: 'Waarom.' }) reden!: string;
}

export const verplichtingLatenVrijvallen: OpdrachtHttp = {
  soort: 'verplichting-laten-vrijvallen',
  pad: 'verplichtingen/:verplichting/vrijvallen',
  groep: 'Verplichtingen',
  samenvatting: 'Laat een deel van een verplichting vrijvallen',
  invoer: VerplichtingLatenVrijvallenInvoer,
  rollen: BOEKEN,
  voorbeelden: [
    {
      naam: 'karima',
      pad: { verplichting: 'karima' },
      inhoud: { boekdatum: '2025-04-01', bedrag: 4_500_000, reden: 'Het gezin woont sinds 1 april zelfstandig' },
    },
  ],
};
