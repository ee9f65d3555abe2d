import { begrotingen, BESLUITSOORTEN } from '@ontschot/projecties';
import { Keuze } from '../../invoer/velden.js';
import { INZAGE, type VraagHttp } from '../definitie.js';
import { Bladzijde } from '../velden.js';

export class BegrotingenVraag extends Bladzijde {
  @Keuze(BESLUITSOORTEN, { uitleg: 'Alleen vaststellingen, of alleen wijzigingen.', optioneel: true }) soort?: string;
}

export const BEGROTINGSVRAGEN: readonly VraagHttp[] = [
  {
    naam: 'begrotingen',
    pad: 'boeken/:boekId/begrotingen',
    groep: 'Begroting',
    samenvatting: 'Wat er over de begroting is besloten, het laatste vooraan',
    invoer: BegrotingenVraag,
    getallen: ['aantal'],
    rollen: INZAGE,
    voorbeeld: { soort: 'gewijzigd', aantal: '10' },
    beantwoord: (lees, vraag) => {
      const { regels, volgende } = begrotingen(lees, vraag as unknown as Parameters<typeof begrotingen>[1]);
      return { begrotingen: regels, volgende };
    },
  },
];
