import type { VoorschotTerugbetalen } from '@ontschot/boek';
import { Bedrag, Id, Kenmerk } from '../../invoer/velden.js';
import { BOEKEN, type OpdrachtHttp } from '../definitie.js';
import { BewegingInvoer } from './delen.js';

export class VoorschotTerugbetalenInvoer extends BewegingInvoer implements Omit<VoorschotTerugbetalen, 'soort'> {
  @Id({ uitleg: 'Het voorschot.', voorbeeld: 'paspoort' }) voorschot!: string;
  @Bedrag({ uitleg: 'In eurocenten.' }) bedrag!: number;
  @Kenmerk({ uitleg: 'Kenmerk uit de eigen administratie.', optioneel: true }) kenmerk?: string;
}

export const voorschotTerugbetalen: OpdrachtHttp = {
  soort: 'voorschot-terugbetalen',
  pad: 'voorschotten/:voorschot/terugbetalingen',
  groep: 'Voorschotten',
  samenvatting: 'Boekt een terugbetaling van een voorschot: het is weer ruimte',
  invoer: VoorschotTerugbetalenInvoer,
  rollen: BOEKEN,
  voorbeelden: [
    { naam: 'paspoort', pad: { voorschot: 'paspoort' }, inhoud: { boekdatum: '2025-06-01', bedrag: 10_000 } },
  ],
};
