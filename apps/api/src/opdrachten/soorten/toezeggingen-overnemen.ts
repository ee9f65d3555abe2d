import type { ToezeggingenOvernemen } from '@ontschot/boek';
import { BoekId } from '../../invoer/velden.js';
import { BOEKEN, type OpdrachtHttp } from '../definitie.js';
import { BewegingInvoer } from './delen.js';

export class ToezeggingenOvernemenInvoer
  extends BewegingInvoer
  implements Omit<ToezeggingenOvernemen, 'soort' | 'overdracht'>
{
  @BoekId({ uitleg: 'Het boek van het jaar ervoor.', voorbeeld: 'GM0080-2024' }) uit!: string;
}

export const toezeggingenOvernemen: OpdrachtHttp = {
  soort: 'toezeggingen-overnemen',
  pad: 'overnames',
  groep: 'Preventiewinst',
  samenvatting: 'Neemt over wat het boek van het jaar ervoor overdroeg, één keer',
  invoer: ToezeggingenOvernemenInvoer,
  rollen: BOEKEN,
  // Needs two boeken; test/casussen/casus-02-volgend-jaar runs it.
  voorbeelden: [{ naam: 'uit-2024', inhoud: { boekdatum: '2025-01-02', uit: 'GM0080-2024' }, elders: true }],
};
