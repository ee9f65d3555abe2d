import type { InningStoppen } from '@ontschot/boek';
import { Id } from '../../invoer/velden.js';
import { Verwijzing } from '../../invoer/verwijzing.js';
import { BOEKEN, type OpdrachtHttp } from '../definitie.js';

export class InningStoppenInvoer implements Omit<InningStoppen, 'soort'> {
  @Id({ uitleg: 'De vordering.', voorbeeld: 'bijstand-7' }) vordering!: string;
  @Verwijzing({ uitleg: 'Welk besluit.', voorbeeld: 'Mandaat 12, besluit 2025-044' })
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
