import type { BoekOpenen } from '@ontschot/boek';
import { BoekId, Jaar, Naam } from '../../invoer/velden.js';
import type { OpdrachtHttp } from '../definitie.js';

export class BoekOpenenInvoer implements Omit<BoekOpenen, 'soort'> {
  @BoekId({ uitleg: 'De naam van het boek.' }) boek!: string;
  @Naam({ uitleg: 'De gemeente.', voorbeeld: 'Leeuwarden' }) gemeente!: string;
  @Jaar({ uitleg: 'Het jaar waarin het boek telt.' }) jaar!: number;
}

export const boekOpenen: OpdrachtHttp = {
  soort: 'boek-openen',
  pad: '',
  groep: 'Boek',
  samenvatting: 'Opent het boek van een gemeente voor een jaar',
  invoer: BoekOpenenInvoer,
  rollen: ['beheerder'],
  voorbeelden: [{ naam: 'leeuwarden', inhoud: { boek: 'GM0080-2025', gemeente: 'Leeuwarden', jaar: 2025 } }],
};
