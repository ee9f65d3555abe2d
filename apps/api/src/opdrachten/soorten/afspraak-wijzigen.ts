import type { AfspraakWijzigen } from '@ontschot/boek';
import { Id, Tekst } from '../../invoer/velden.js';
import { BOEKEN, type OpdrachtHttp } from '../definitie.js';
import { NAZORG } from './afspraak-opstellen.js';
import { AFSPRAAKKEURING, AfspraakvoorstelInvoer } from './afspraakdelen.js';

export class AfspraakWijzigenInvoer extends AfspraakvoorstelInvoer implements Omit<AfspraakWijzigen, 'soort'> {
  @Id({ uitleg: 'De afspraak.', voorbeeld: 'nazorg' }) afspraak!: string;
  @Tekst({ uitleg: 'Waarom.' }) reden!: string;
}

export const afspraakWijzigen: OpdrachtHttp = {
  soort: 'afspraak-wijzigen',
  pad: 'afspraken/:afspraak/wijzigingen',
  groep: 'Afspraken',
  samenvatting: 'Maakt de volgende versie van een afspraak; wat gesloten is geldt tot die is gesloten',
  invoer: AfspraakWijzigenInvoer,
  inhoud: AFSPRAAKKEURING,
  rollen: BOEKEN,
  voorbeelden: [
    {
      naam: 'korter',
      pad: { afspraak: 'nazorg' },
      inhoud: {
        ...NAZORG,
        looptijd: { van: '2027-01', totEnMet: '2028-12' },
        reden: 'Het contract is een jaar korter',
      },
    },
  ],
};
