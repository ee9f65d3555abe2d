import { waterbed, type Waterbedvraag } from '@ontschot/projecties';
import { Id, Periode } from '../../invoer/velden.js';
import { INZAGE, type VraagHttp } from '../definitie.js';
import { metOntbreekt } from '../ontbreekt.js';

export class WaterbedVraag {
  @Periode({ uitleg: 'De eerste maand.' }) van!: string;
  @Periode({ uitleg: 'De laatste maand.' }) totEnMet!: string;
  @Id({ uitleg: 'Alleen van deze populatie; zonder dit van elke populatie en elke wijk.', optioneel: true })
  populatie?: string;
}

export const WATERBEDVRAGEN: readonly VraagHttp[] = [
  metOntbreekt({
    naam: 'waterbedden',
    pad: 'boeken/:boekId/waterbedden',
    groep: 'Preventiewinst',
    samenvatting:
      'Kosten die in de ene koker daalden en voor dezelfde mensen in een andere stegen, binnen en buiten afspraken',
    invoer: WaterbedVraag,
    rollen: INZAGE,
    voorbeeld: { van: '2025-01', totEnMet: '2025-06' },
    beantwoord: async (lees, vraag) => ({ groepen: await waterbed(lees, vraag as unknown as Waterbedvraag) }),
  }),
];
