import type { InningHervatten } from '@ontschot/boek';
import { Id } from '../../invoer/velden.js';
import { BOEKEN, type OpdrachtHttp } from '../definitie.js';

export class InningHervattenInvoer implements Omit<InningHervatten, 'soort'> {
  @Id({ uitleg: 'De vordering.', voorbeeld: 'bijstand-7' }) vordering!: string;
}

export const inningHervatten: OpdrachtHttp = {
  soort: 'inning-hervatten',
  pad: 'vorderingen/:vordering/hervattingen',
  groep: 'Vorderingen',
  samenvatting: 'Hervat de inning van een vordering',
  invoer: InningHervattenInvoer,
  rollen: BOEKEN,
  voorbeelden: [{ naam: 'bijstand', pad: { vordering: 'bijstand-7' }, inhoud: {} }],
};
