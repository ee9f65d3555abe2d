import type { AfspraakBeeindigen } from '@ontschot/boek';
import { Id, Periode, Tekst } from '../../invoer/velden.js';
import { BOEKEN, type OpdrachtHttp } from '../definitie.js';

export class AfspraakBeeindigenInvoer implements Omit<AfspraakBeeindigen, 'soort'> {
  @Id({ uitleg: 'De afspraak.', voorbeeld: 'nazorg' }) afspraak!: string;
  @Periode({ uitleg: 'De laatste maand die telt; de maand voor de eerste als niets telt.' }) per!: string;
  @Tekst({ uitleg: 'Waarom.' }) reden!: string;
}

export const afspraakBeeindigen: OpdrachtHttp = {
  soort: 'afspraak-beeindigen',
  pad: 'afspraken/:afspraak/beeindigingen',
  groep: 'Afspraken',
  samenvatting: 'Beëindigt een gesloten afspraak: na deze maand telt niets meer',
  invoer: AfspraakBeeindigenInvoer,
  rollen: BOEKEN,
  voorbeelden: [
    { naam: 'andere-mensen', pad: { afspraak: 'thuis-bilgaard' }, inhoud: { per: '2025-12', reden: 'Er was verlies' } },
    {
      naam: 'extern',
      pad: { afspraak: 'thuis' },
      inhoud: { per: '2025-12', reden: 'De verzekeraar wil opnieuw meten' },
    },
    { naam: 'nazorg', pad: { afspraak: 'nazorg' }, inhoud: { per: '2027-06', reden: 'De aanbieder stopt' } },
  ],
};
