import type { AfspraakVoorleggen } from '@ontschot/boek';
import { Id } from '../../invoer/velden.js';
import { BOEKEN, type OpdrachtHttp } from '../definitie.js';

export class AfspraakVoorleggenInvoer implements Omit<AfspraakVoorleggen, 'soort'> {
  @Id({ uitleg: 'De afspraak.', voorbeeld: 'voordeur' }) afspraak!: string;
}

export const afspraakVoorleggen: OpdrachtHttp = {
  soort: 'afspraak-voorleggen',
  pad: 'afspraken/:afspraak/voorleggingen',
  groep: 'Afspraken',
  samenvatting: 'Legt een afspraak voor aan de financiers: deze versie verandert niet meer',
  invoer: AfspraakVoorleggenInvoer,
  rollen: BOEKEN,
  voorbeelden: [
    { naam: 'voordeur', pad: { afspraak: 'voordeur' }, inhoud: {} },
    { naam: 'nazorg', pad: { afspraak: 'nazorg' }, inhoud: {} },
    { naam: 'extern', pad: { afspraak: 'thuis' }, inhoud: {} },
    { naam: 'andere-mensen', pad: { afspraak: 'thuis-bilgaard' }, inhoud: {} },
  ],
};
