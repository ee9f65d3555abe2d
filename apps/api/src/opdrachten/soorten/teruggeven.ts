import type { Teruggeven } from '@ontschot/boek';
import { Bedrag, Id, Kenmerk, Tekst } from '../../invoer/velden.js';
import { BOEKEN, type OpdrachtHttp } from '../definitie.js';
import { KleurbewegingInvoer } from './delen.js';

export class TeruggevenInvoer extends KleurbewegingInvoer implements Omit<Teruggeven, 'soort'> {
  @Id({ uitleg: 'Het budget.', voorbeeld: 'opvang' }) budget!: string;
  @Bedrag({ uitleg: 'In eurocenten.' }) bedrag!: number;
  @Tekst({ uitleg: 'Op welke grond.' }) grond!: string;
  @Kenmerk({ uitleg: 'Kenmerk uit de eigen administratie.', optioneel: true }) kenmerk?: string;
}

export const teruggeven: OpdrachtHttp = {
  soort: 'teruggeven',
  pad: 'teruggaven',
  groep: 'Bewegingen',
  samenvatting: 'Geeft ontvangen geld terug aan de financier',
  invoer: TeruggevenInvoer,
  rollen: BOEKEN,
  voorbeelden: [
    {
      naam: 'niet-besteed',
      inhoud: {
        boekdatum: '2025-06-30',
        budget: 'opvang',
        bedrag: 100_000,
        grond: 'Niet besteed deel van de uitkering',
      },
    },
  ],
};
