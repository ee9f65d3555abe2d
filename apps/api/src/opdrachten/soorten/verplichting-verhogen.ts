import type { VerplichtingVerhogen } from '@ontschot/boek';
import { Bedrag, Id, Kenmerk } from '../../invoer/velden.js';
import { BOEKEN, type OpdrachtHttp } from '../definitie.js';
import { KleurbewegingInvoer } from './delen.js';

export class VerplichtingVerhogenInvoer extends KleurbewegingInvoer implements Omit<VerplichtingVerhogen, 'soort'> {
  @Id({ uitleg: 'De verplichting.', voorbeeld: 'karima' }) verplichting!: string;
  @Bedrag({ uitleg: 'Wat erbij komt, in eurocenten.' }) bedrag!: number;
  @Kenmerk({ uitleg: 'Kenmerk uit de eigen administratie.', optioneel: true }) kenmerk?: string;
}

export const verplichtingVerhogen: OpdrachtHttp = {
  soort: 'verplichting-verhogen',
  pad: 'verplichtingen/:verplichting/verhogingen',
  groep: 'Verplichtingen',
  samenvatting: 'Verhoogt een verplichting',
  invoer: VerplichtingVerhogenInvoer,
  rollen: BOEKEN,
  voorbeelden: [
    { naam: 'karima', pad: { verplichting: 'karima' }, inhoud: { boekdatum: '2025-02-01', bedrag: 50_000 } },
  ],
};
