import type { WijkInstellen } from '@ontschot/boek';
import { Id, Naam } from '../../invoer/velden.js';
import { INSTELLEN, type OpdrachtHttp } from '../definitie.js';

export class WijkInstellenInvoer implements Omit<WijkInstellen, 'soort'> {
  @Id({ uitleg: 'De naam waaronder het boek haar kent.', voorbeeld: 'heechterp' }) wijk!: string;
  @Naam({ uitleg: 'Hoe zij heet.', voorbeeld: 'Heechterp-Schieringen' }) naam!: string;
}

export const wijkInstellen: OpdrachtHttp = {
  soort: 'wijk-instellen',
  pad: 'wijken',
  groep: 'Onderdelen',
  samenvatting: 'Stelt een wijk in',
  invoer: WijkInstellenInvoer,
  rollen: INSTELLEN,
  voorbeelden: [{ naam: 'wijk', inhoud: { wijk: 'heechterp', naam: 'Heechterp-Schieringen' } }],
};
