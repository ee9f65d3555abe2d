import type { VoorschotVerrekenen } from '@ontschot/boek';
import { Bedrag, Id, Tekst } from '../../invoer/velden.js';
import { BOEKEN, type OpdrachtHttp } from '../definitie.js';
import { BewegingInvoer } from './delen.js';

export class VoorschotVerrekenenInvoer extends BewegingInvoer implements Omit<VoorschotVerrekenen, 'soort'> {
  @Id({ uitleg: 'Het voorschot.', voorbeeld: 'paspoort' }) voorschot!: string;
  @Bedrag({ uitleg: 'In eurocenten.' }) bedrag!: number;
  @Tekst({ uitleg: 'Waarom: een tegenprestatie, of een besluit om kwijt te schelden.' }) reden!: string;
}

export const voorschotVerrekenen: OpdrachtHttp = {
  soort: 'voorschot-verrekenen',
  pad: 'voorschotten/:voorschot/verrekeningen',
  groep: 'Voorschotten',
  samenvatting: 'Verrekent een deel van een voorschot: het is besteed',
  invoer: VoorschotVerrekenenInvoer,
  rollen: BOEKEN,
  voorbeelden: [
    {
      naam: 'paspoort',
      pad: { voorschot: 'paspoort' },
      inhoud: { boekdatum: '2025-06-15', bedrag: 20_000, reden: 'Vier ochtenden koken in het buurthuis' },
    },
  ],
};
