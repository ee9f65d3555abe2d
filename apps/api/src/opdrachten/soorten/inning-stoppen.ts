import type { InningStoppen } from '@ontschot/boek';
import { Id, Tekst } from '../../invoer/velden.js';
import { BOEKEN, type OpdrachtHttp } from '../definitie.js';

export class InningStoppenInvoer implements Omit<InningStoppen, 'soort'> {
  @Id({ uitleg: 'De vordering.', voorbeeld: 'bijstand-7' }) vordering!: string;
  @Tekst({ uitleg: 'Over het besluit, niet over de persoon.', voorbeeld: 'Mandaat 12, besluit 2025-044' })
  reden!: string;
}

export const inningStoppen: OpdrachtHttp = {
  soort: 'inning-stoppen',
  pad: 'vorderingen/:vordering/stopzettingen',
  groep: 'Vorderingen',
  samenvatting: 'Stopt de inning; de vordering blijft staan',
  invoer: InningStoppenInvoer,
  rollen: BOEKEN,
  voorbeelden: [
    { naam: 'bijstand', pad: { vordering: 'bijstand-7' }, inhoud: { reden: 'Mandaat 12, besluit 2025-044' } },
  ],
};
