import type { PreventiewinstMeten } from '@ontschot/boek';
import { Id } from '../../invoer/velden.js';
import { BOEKEN, type OpdrachtHttp } from '../definitie.js';
import { MetingInvoer } from './metingdelen.js';

export class PreventiewinstMetenInvoer extends MetingInvoer implements Omit<PreventiewinstMeten, 'soort' | 'kosten'> {
  @Id({ uitleg: 'Hoe de meting heet; zonder dit de id van de opdracht.', optioneel: true }) meting?: string;
}

export const preventiewinstMeten: OpdrachtHttp = {
  soort: 'preventiewinst-meten',
  pad: 'afspraken/:afspraak/metingen',
  groep: 'Preventiewinst',
  samenvatting: 'Meet wat een afspraak opbracht, ook een ontwerp; er beweegt geen geld',
  invoer: PreventiewinstMetenInvoer,
  rollen: BOEKEN,
  proef: true,
  naamVan: 'meting',
  voorbeelden: [
    {
      naam: 'eerste-half-jaar',
      pad: { afspraak: 'voordeur' },
      inhoud: { meting: 'voordeur-half-jaar-1', van: '2025-01', totEnMet: '2025-06', boekdatum: '2025-06-30' },
    },
  ],
};
