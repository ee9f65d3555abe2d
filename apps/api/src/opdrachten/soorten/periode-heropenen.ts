import type { PeriodeHeropenen } from '@ontschot/boek';
import { Periode, Tekst } from '../../invoer/velden.js';
import { BOEKEN, type OpdrachtHttp } from '../definitie.js';

export class PeriodeHeropenenInvoer implements Omit<PeriodeHeropenen, 'soort'> {
  @Periode({ uitleg: 'De maand die het laatst is afgesloten.', voorbeeld: '2025-01' }) periode!: string;
  @Tekst({ uitleg: 'Waarom.' }) reden!: string;
}

export const periodeHeropenen: OpdrachtHttp = {
  soort: 'periode-heropenen',
  pad: 'perioden/:periode/heropeningen',
  groep: 'Perioden',
  samenvatting: 'Heropent de maand die het laatst is afgesloten',
  invoer: PeriodeHeropenenInvoer,
  rollen: BOEKEN,
  voorbeelden: [{ naam: 'januari', pad: { periode: '2025-01' }, inhoud: { reden: 'Een factuur lag nog bij de post' } }],
};
