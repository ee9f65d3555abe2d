import type { Voorfinancieren } from '@ontschot/boek';
import { eenVan } from '../../invoer/samen.js';
import { Bedrag, Deel, Id } from '../../invoer/velden.js';
import { BOEKEN, type OpdrachtHttp } from '../definitie.js';
import { BewegingInvoer, DOEL_OPVANG, DoelInvoer } from './delen.js';

export class VoorfinancierInvoer {
  @Id({ uitleg: 'Een koker van de afspraak.', optioneel: true, samen: [eenVan('koker', 'budget')] }) koker?: string;
  @Id({ uitleg: 'Of een budget, zoals het preventiefonds.', optioneel: true }) budget?: string;
}

export class BestemmingInvoer {
  @Id({ uitleg: 'Een aanbieder, als voorschot.', optioneel: true, samen: [eenVan('organisatie', 'budget')] })
  organisatie?: string;
  @Id({ uitleg: 'Of een budget dat het besteedt.', optioneel: true }) budget?: string;
}

export class VoorfinancierenInvoer extends BewegingInvoer implements Omit<Voorfinancieren, 'soort' | 'door' | 'naar'> {
  @Id({ uitleg: 'Hoe zij heet; zonder dit de id van de opdracht.', optioneel: true }) voorfinanciering?: string;
  @Id({ uitleg: 'De afspraak waaruit het terugkomt.', voorbeeld: 'voordeur' }) afspraak!: string;
  @Deel(() => VoorfinancierInvoer, { uitleg: 'Wie het inlegt.' }) door!: VoorfinancierInvoer;
  @Deel(() => BestemmingInvoer, { uitleg: 'Waar het heen gaat.' }) naar!: BestemmingInvoer;
  @Bedrag({ uitleg: 'In eurocenten.' }) bedrag!: number;
  @Deel(() => DoelInvoer, { uitleg: 'Wat de aanbieder ermee doet; nodig bij een aanbieder.', optioneel: true })
  doel?: DoelInvoer;
}

export const voorfinancieren: OpdrachtHttp = {
  soort: 'voorfinancieren',
  pad: 'voorfinancieringen',
  groep: 'Preventiewinst',
  samenvatting: 'Legt vooraf geld in; het wordt als eerste terugbetaald uit wat later gedeeld wordt',
  invoer: VoorfinancierenInvoer,
  rollen: BOEKEN,
  naamVan: 'voorfinanciering',
  voorbeelden: [
    {
      naam: 'door-de-koker',
      inhoud: {
        boekdatum: '2025-05-01',
        voorfinanciering: 'voordeur-vooraf',
        afspraak: 'voordeur',
        door: { koker: 'opvang' },
        naar: { organisatie: 'opvang-fryslan' },
        bedrag: 50_000,
        doel: DOEL_OPVANG,
      },
    },
  ],
};
