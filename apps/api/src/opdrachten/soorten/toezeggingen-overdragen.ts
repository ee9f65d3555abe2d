import type { ToezeggingenOverdragen } from '@ontschot/boek';
import { BoekId } from '../../invoer/velden.js';
import { BOEKEN, type OpdrachtHttp } from '../definitie.js';
import { BewegingInvoer } from './delen.js';

export class ToezeggingenOverdragenInvoer extends BewegingInvoer implements Omit<ToezeggingenOverdragen, 'soort'> {
  @BoekId({ uitleg: 'Het boek van het volgende jaar.', voorbeeld: 'GM0080-2026' }) naar!: string;
}

export const toezeggingenOverdragen: OpdrachtHttp = {
  soort: 'toezeggingen-overdragen',
  pad: 'overdrachten',
  groep: 'Preventiewinst',
  samenvatting: 'Draagt alle open toezeggingen over aan het boek van het volgende jaar',
  invoer: ToezeggingenOverdragenInvoer,
  rollen: BOEKEN,
  voorbeelden: [{ naam: 'naar-2026', inhoud: { boekdatum: '2025-12-31', naar: 'GM0080-2026' } }],
};
