import type { EenheidsprijsVastleggen } from '@ontschot/boek';
import { Bedrag, Id, Jaar, Naam, Tekst } from '../../invoer/velden.js';
import { INSTELLEN, type OpdrachtHttp } from '../definitie.js';

export class EenheidsprijsVastleggenInvoer implements Omit<EenheidsprijsVastleggen, 'soort'> {
  @Id({ uitleg: 'De naam waaronder het boek hem kent.', voorbeeld: 'opvangnacht-2025' }) eenheidsprijs!: string;
  @Naam({ uitleg: 'Hoe hij heet.', voorbeeld: 'Nacht in de opvang' }) naam!: string;
  @Bedrag({ uitleg: 'Van één eenheid, in eurocenten.' }) bedrag!: number;
  @Naam({ uitleg: 'Waarvan.', voorbeeld: 'nacht' }) eenheid!: string;
  @Tekst({ uitleg: 'Waar de prijs vandaan komt.', voorbeeld: 'Tarievenbesluit opvang 2025' }) bron!: string;
  @Jaar({ uitleg: 'Het jaar van de prijs.' }) jaar!: number;
}

export const eenheidsprijsVastleggen: OpdrachtHttp = {
  soort: 'eenheidsprijs-vastleggen',
  pad: 'eenheidsprijzen',
  groep: 'Kosten',
  samenvatting: 'Legt een eenheidsprijs vast; een nieuw jaar krijgt een nieuwe naam',
  invoer: EenheidsprijsVastleggenInvoer,
  rollen: INSTELLEN,
  voorbeelden: [
    {
      naam: 'opvangnacht',
      inhoud: {
        eenheidsprijs: 'opvangnacht-2025',
        naam: 'Nacht in de opvang',
        bedrag: 9_500,
        eenheid: 'nacht',
        bron: 'Tarievenbesluit opvang 2025',
        jaar: 2025,
      },
    },
  ],
};
