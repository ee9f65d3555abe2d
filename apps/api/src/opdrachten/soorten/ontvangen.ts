import type { Ontvangen } from '@ontschot/boek';
import { Bedrag, Id, Kenmerk, Tekst } from '../../invoer/velden.js';
import { BOEKEN, type OpdrachtHttp } from '../definitie.js';
import { BewegingInvoer } from './delen.js';

export class OntvangenInvoer extends BewegingInvoer implements Omit<Ontvangen, 'soort'> {
  @Id({ uitleg: 'Het budget dat het krijgt.', voorbeeld: 'opvang' }) budget!: string;
  @Id({ uitleg: 'De koker waar het geld van is.', voorbeeld: 'opvang' }) koker!: string;
  @Bedrag({ uitleg: 'In eurocenten.' }) bedrag!: number;
  @Id({ uitleg: 'Wie betaalde; zonder deze de financier van de koker.', optioneel: true }) organisatie?: string;
  @Tekst({ uitleg: 'Op welke grond.' }) grond!: string;
  @Kenmerk({ uitleg: 'Kenmerk uit de eigen administratie.', optioneel: true }) kenmerk?: string;
}

export const ontvangen: OpdrachtHttp = {
  soort: 'ontvangen',
  pad: 'ontvangsten',
  groep: 'Bewegingen',
  samenvatting: 'Boekt geld dat buiten de begroting binnenkomt',
  invoer: OntvangenInvoer,
  rollen: BOEKEN,
  voorbeelden: [
    {
      naam: 'uitkering',
      inhoud: {
        boekdatum: '2025-06-20',
        budget: 'opvang',
        koker: 'opvang',
        bedrag: 1_000_000,
        grond: 'Specifieke uitkering opvang 2025',
      },
    },
    {
      naam: 'bijdrage-van-een-externe-financier',
      inhoud: {
        boekdatum: '2025-06-25',
        budget: 'zvw',
        koker: 'zvw',
        bedrag: 600_000,
        grond: 'Afspraak Langer thuis',
      },
    },
  ],
};
