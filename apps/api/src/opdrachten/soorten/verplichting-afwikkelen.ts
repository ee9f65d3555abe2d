import type { VerplichtingAfwikkelen } from '@ontschot/boek';
import { Id, Tekst } from '../../invoer/velden.js';
import { BOEKEN, type OpdrachtHttp } from '../definitie.js';
import { BewegingInvoer } from './delen.js';

export class VerplichtingAfwikkelenInvoer extends BewegingInvoer implements Omit<VerplichtingAfwikkelen, 'soort'> {
  @Id({ uitleg: 'De verplichting.', voorbeeld: 'karima' }) verplichting!: string;
  @Tekst({ uitleg: 'Waarom.' }) reden!: string;
}

export const verplichtingAfwikkelen: OpdrachtHttp = {
  soort: 'verplichting-afwikkelen',
  pad: 'verplichtingen/:verplichting/afwikkelingen',
  groep: 'Verplichtingen',
  samenvatting: 'Wikkelt een verplichting af: wat over is valt vrij',
  invoer: VerplichtingAfwikkelenInvoer,
  rollen: BOEKEN,
  voorbeelden: [
    {
      naam: 'karima',
      pad: { verplichting: 'karima' },
      inhoud: { boekdatum: '2025-07-01', reden: 'Alles is betaald' },
    },
  ],
};
