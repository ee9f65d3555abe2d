import type { AfspraakSluiten } from '@ontschot/boek';
import { Id } from '../../invoer/velden.js';
import { BOEKEN, type OpdrachtHttp } from '../definitie.js';

export class AfspraakSluitenInvoer implements Omit<AfspraakSluiten, 'soort'> {
  @Id({ uitleg: 'De afspraak.', voorbeeld: 'voordeur' }) afspraak!: string;
}

export const afspraakSluiten: OpdrachtHttp = {
  soort: 'afspraak-sluiten',
  pad: 'afspraken/:afspraak/sluitingen',
  groep: 'Afspraken',
  samenvatting: 'Sluit een afspraak waarmee de financiers instemden: vanaf dan wordt er gedeeld',
  invoer: AfspraakSluitenInvoer,
  rollen: BOEKEN,
  voorbeelden: [
    { naam: 'voordeur', pad: { afspraak: 'voordeur' }, inhoud: {} },
    { naam: 'nazorg', pad: { afspraak: 'nazorg' }, inhoud: {} },
    { naam: 'extern', pad: { afspraak: 'thuis' }, inhoud: {} },
    { naam: 'andere-mensen', pad: { afspraak: 'thuis-bilgaard' }, inhoud: {} },
  ],
};
