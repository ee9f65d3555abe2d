import type { Verlagen } from '@ontschot/boek';
import { Bedrag, Id, Kenmerk, Tekst } from '../../invoer/velden.js';
import { BOEKEN, type OpdrachtHttp } from '../definitie.js';
import { KleurbewegingInvoer } from './delen.js';

export class VerlagenInvoer extends KleurbewegingInvoer implements Omit<Verlagen, 'soort'> {
  @Id({ uitleg: 'Het budget.', voorbeeld: 'opvang' }) budget!: string;
  @Bedrag({ uitleg: 'In eurocenten.' }) bedrag!: number;
  @Tekst({ uitleg: 'Wiens besluit.' }) besluit!: string;
  @Kenmerk({ uitleg: 'Kenmerk uit de eigen administratie.', optioneel: true }) kenmerk?: string;
}

export const verlagen: OpdrachtHttp = {
  soort: 'verlagen',
  pad: 'verlagingen',
  groep: 'Bewegingen',
  samenvatting: 'Verlaagt een budget: de financier brengt minder in',
  invoer: VerlagenInvoer,
  rollen: BOEKEN,
  voorbeelden: [
    {
      naam: 'korting',
      inhoud: {
        boekdatum: '2025-06-25',
        budget: 'opvang',
        bedrag: 200_000,
        besluit: 'Besluit van het Rijk, meicirculaire 2025',
      },
    },
  ],
};
