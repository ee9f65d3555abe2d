import type { RegelVaststellen } from '@ontschot/boek';
import { Versie } from '../../invoer/getallen.js';
import { Id, Tekst } from '../../invoer/velden.js';
import { BOEKEN, type OpdrachtHttp } from '../definitie.js';

export class RegelVaststellenInvoer implements Omit<RegelVaststellen, 'soort'> {
  @Id({ uitleg: 'De verdeelregel.', voorbeeld: 'helft' }) verdeelregel!: string;
  @Versie({ uitleg: 'Welke versie; het concept.' }) versie!: number;
  @Tekst({ uitleg: 'Het besluit.', voorbeeld: 'College van 14 januari 2025' }) besluit!: string;
}

const besluit = 'College van 14 januari 2025';

export const regelVaststellen: OpdrachtHttp = {
  soort: 'regel-vaststellen',
  pad: 'verdeelregels/:verdeelregel/vaststellingen',
  groep: 'Verdeelregels',
  samenvatting: 'Stelt een versie van een verdeelregel vast: daarna verandert zij niet meer',
  invoer: RegelVaststellenInvoer,
  rollen: BOEKEN,
  voorbeelden: [
    { naam: 'helft', pad: { verdeelregel: 'helft' }, inhoud: { versie: 1, besluit } },
    { naam: 'kwart', pad: { verdeelregel: 'kwart' }, inhoud: { versie: 1, besluit } },
  ],
};
