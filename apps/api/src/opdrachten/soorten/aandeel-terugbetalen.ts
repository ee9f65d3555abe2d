import type { AandeelTerugbetalen } from '@ontschot/boek';
import { Toezegging } from '../../invoer/toezeggingen.js';
import { Bedrag, Kenmerk } from '../../invoer/velden.js';
import { BOEKEN, type OpdrachtHttp } from '../definitie.js';
import { BewegingInvoer } from './delen.js';

export class AandeelTerugbetalenInvoer extends BewegingInvoer implements Omit<AandeelTerugbetalen, 'soort'> {
  @Toezegging({ uitleg: 'De toezegging die onder nul kwam.' }) toezegging!: string;
  @Bedrag({ uitleg: 'In eurocenten.' }) bedrag!: number;
  @Kenmerk({ uitleg: 'Kenmerk uit de eigen administratie.', optioneel: true }) kenmerk?: string;
}

export const aandeelTerugbetalen: OpdrachtHttp = {
  soort: 'aandeel-terugbetalen',
  pad: 'toezeggingen/:toezegging/terugbetalingen',
  groep: 'Preventiewinst',
  samenvatting: 'Boekt dat een ontvanger terugbetaalt wat hij na een correctie of verlies schuldig is',
  invoer: AandeelTerugbetalenInvoer,
  rollen: BOEKEN,
  voorbeelden: [
    {
      naam: 'na-een-correctie',
      pad: { toezegging: 'bilgaard-half~1~zvw' },
      inhoud: { boekdatum: '2025-08-01', bedrag: 1_000, kenmerk: 'Nota 2025-77' },
    },
  ],
};
