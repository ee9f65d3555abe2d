import type { DeclaratieAfbreken } from '@ontschot/boek';
import { Id, Tekst } from '../../invoer/velden.js';
import { BOEKEN, type OpdrachtHttp } from '../definitie.js';

export class DeclaratieAfbrekenInvoer implements Omit<DeclaratieAfbreken, 'soort'> {
  @Id({ uitleg: 'De declaratie.' }) declaratie!: string;
  @Tekst({ uitleg: 'Waarom; niet over mensen.', voorbeeld: 'Het bestand is niet meer te krijgen' }) reden!: string;
}

export const declaratieAfbreken: OpdrachtHttp = {
  soort: 'declaratie-afbreken',
  pad: 'declaraties/:declaratie/afbrekingen',
  groep: 'Declaraties',
  samenvatting: 'Breekt een declaratie af waarvan niet alles kon worden geboekt; wat is geboekt blijft staan',
  invoer: DeclaratieAfbrekenInvoer,
  rollen: BOEKEN,
  voorbeelden: [
    {
      naam: 'afgebroken',
      pad: { declaratie: 'opvang-fryslan_D1' },
      inhoud: { reden: 'Het bestand is niet meer te krijgen' },
      // Only one that stopped half-way can be ended.
      elders: true,
    },
  ],
};
