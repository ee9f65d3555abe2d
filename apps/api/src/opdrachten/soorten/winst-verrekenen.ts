import type { WinstVerrekenen } from '@ontschot/boek';
import { Toezegging } from '../../invoer/toezeggingen.js';
import { Bedrag, Id, Kenmerk, Tekst } from '../../invoer/velden.js';
import { BOEKEN, type OpdrachtHttp } from '../definitie.js';
import { BewegingInvoer } from './delen.js';

export class WinstVerrekenenInvoer extends BewegingInvoer implements Omit<WinstVerrekenen, 'soort'> {
  @Toezegging({ uitleg: 'De toezegging die geeft.' }) toezegging!: string;
  @Id({ uitleg: 'De organisatie die het krijgt.', voorbeeld: 'opvang-fryslan' }) naar!: string;
  @Bedrag({ uitleg: 'In eurocenten, van wat nog openstaat.' }) bedrag!: number;
  @Tekst({ uitleg: 'Waarom.' }) reden!: string;
  @Kenmerk({ uitleg: 'Waar beiden ermee instemden, zoals een brief.' }) document!: string;
  @Kenmerk({ uitleg: 'Kenmerk uit de eigen administratie.', optioneel: true }) kenmerk?: string;
}

export const winstVerrekenen: OpdrachtHttp = {
  soort: 'winst-verrekenen',
  pad: 'toezeggingen/:toezegging/verrekeningen',
  groep: 'Preventiewinst',
  samenvatting: 'Verrekent winst tussen aanbieders: een deel van wat aan de ene is toegezegd gaat naar de andere',
  invoer: WinstVerrekenenInvoer,
  rollen: BOEKEN,
  voorbeelden: [
    {
      naam: 'samen-bereikt',
      pad: { toezegging: 'thuis-kwartaal-3~1~zvw' },
      inhoud: {
        ...{ boekdatum: '2025-12-31', naar: 'gemeente-leeuwarden', bedrag: 100, document: 'Brief 2025-241' },
        reden: 'De nazorg deed de gemeente zelf',
      },
    },
  ],
};
