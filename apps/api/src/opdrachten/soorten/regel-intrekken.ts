import type { RegelIntrekken } from '@ontschot/boek';
import { Versie } from '../../invoer/getallen.js';
import { Id, Tekst } from '../../invoer/velden.js';
import { BOEKEN, type OpdrachtHttp } from '../definitie.js';

export class RegelIntrekkenInvoer implements Omit<RegelIntrekken, 'soort'> {
  @Id({ uitleg: 'De verdeelregel.', voorbeeld: 'kwart' }) verdeelregel!: string;
  @Versie({ uitleg: 'Welke versie.' }) versie!: number;
  @Tekst({ uitleg: 'Waarom.' }) reden!: string;
}

export const regelIntrekken: OpdrachtHttp = {
  soort: 'regel-intrekken',
  pad: 'verdeelregels/:verdeelregel/intrekkingen',
  groep: 'Verdeelregels',
  samenvatting: 'Trekt een versie van een verdeelregel in waarmee niet meer wordt gedeeld',
  invoer: RegelIntrekkenInvoer,
  rollen: BOEKEN,
  voorbeelden: [
    { naam: 'kwart', pad: { verdeelregel: 'kwart' }, inhoud: { versie: 1, reden: 'Niemand gebruikt haar nog' } },
  ],
};
