import type { VorderingVastleggen } from '@ontschot/boek';
import { Huishouden } from '../../invoer/namen.js';
import { Bedrag, Id } from '../../invoer/velden.js';
import { BOEKEN, type OpdrachtHttp } from '../definitie.js';
import { EEN_HUISHOUDEN } from './delen.js';

export class VorderingVastleggenInvoer implements Omit<VorderingVastleggen, 'soort'> {
  @Id({ uitleg: 'Haar naam; zonder deze de id van de opdracht.', optioneel: true, voorbeeld: 'bijstand-7' })
  vordering?: string;
  @Huishouden({ uitleg: 'Op welk huishouden.' }) huishouden!: string;
  @Id({ uitleg: 'De organisatie die int.', voorbeeld: 'gemeente-leeuwarden' }) schuldeiser!: string;
  @Bedrag({ uitleg: 'In eurocenten.' }) bedrag!: number;
}

export const vorderingVastleggen: OpdrachtHttp = {
  soort: 'vordering-vastleggen',
  pad: 'vorderingen',
  groep: 'Vorderingen',
  samenvatting: 'Legt een vordering op een huishouden vast; er beweegt geen geld',
  invoer: VorderingVastleggenInvoer,
  rollen: BOEKEN,
  naamVan: 'vordering',
  voorbeelden: [
    {
      naam: 'bijstand',
      inhoud: {
        vordering: 'bijstand-7',
        huishouden: EEN_HUISHOUDEN,
        schuldeiser: 'gemeente-leeuwarden',
        bedrag: 900_000,
      },
    },
  ],
};
