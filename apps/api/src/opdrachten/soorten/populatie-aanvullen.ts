import type { PopulatieAanvullen } from '@ontschot/boek';
import { GRENZEN } from '../../grenzen.js';
import { Huishoudens } from '../../invoer/namen.js';
import { Id } from '../../invoer/velden.js';
import { BOEKEN, type OpdrachtHttp } from '../definitie.js';
import { TIEN_HUISHOUDENS } from './delen.js';

export class PopulatieAanvullenInvoer implements Omit<PopulatieAanvullen, 'soort'> {
  @Id({ uitleg: 'De populatie.', voorbeeld: 'opvanggezinnen' }) populatie!: string;
  @Huishoudens(GRENZEN.huishoudens, { uitleg: 'Codes van huishoudens.' }) huishoudens!: string[];
}

export const populatieAanvullen: OpdrachtHttp = {
  soort: 'populatie-aanvullen',
  pad: 'populaties/:populatie/aanvullingen',
  groep: 'Huishoudens',
  samenvatting: 'Voegt huishoudens toe aan een populatie',
  invoer: PopulatieAanvullenInvoer,
  rollen: BOEKEN,
  voorbeelden: [{ naam: 'tien', pad: { populatie: 'opvanggezinnen' }, inhoud: { huishoudens: TIEN_HUISHOUDENS } }],
};
