import type { Storneren } from '@ontschot/boek';
import { Revisie, Tekst } from '../../invoer/velden.js';
import { BOEKEN, type OpdrachtHttp } from '../definitie.js';
import { BewegingInvoer } from './delen.js';

export class StornerenInvoer extends BewegingInvoer implements Omit<Storneren, 'soort'> {
  @Revisie({ uitleg: 'De revisie van de beweging die wordt teruggenomen.' }) beweging!: number;
  @Tekst({ uitleg: 'Waarom.' }) reden!: string;
}

export const storneren: OpdrachtHttp = {
  soort: 'storneren',
  pad: 'stornos',
  groep: 'Bewegingen',
  samenvatting: 'Neemt een eerdere beweging terug met haar tegenboeking',
  invoer: StornerenInvoer,
  rollen: BOEKEN,
  voorbeelden: [
    {
      naam: 'korting-ingetrokken',
      inhoud: { boekdatum: '2025-06-30', beweging: 27, reden: 'De korting is ingetrokken' },
    },
  ],
};
