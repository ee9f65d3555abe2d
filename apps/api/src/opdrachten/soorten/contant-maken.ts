import type { ContantMaken } from '@ontschot/boek';
import { Toezegging } from '../../invoer/toezeggingen.js';
import { Bedrag, Id } from '../../invoer/velden.js';
import { BOEKEN, type OpdrachtHttp } from '../definitie.js';
import { BewegingInvoer } from './delen.js';

export class ContantMakenInvoer extends BewegingInvoer implements Omit<ContantMaken, 'soort'> {
  @Id({ uitleg: 'Alleen van deze afspraak.', optioneel: true, voorbeeld: 'voordeur' }) afspraak?: string;
  @Toezegging({ uitleg: 'Alleen deze toezegging.', optioneel: true }) toezegging?: string;
  @Bedrag({ uitleg: 'Hoogstens zoveel eurocenten.', optioneel: true }) hoogstens?: number;
}

export const contantMaken: OpdrachtHttp = {
  soort: 'contant-maken',
  pad: 'contantmakingen',
  groep: 'Preventiewinst',
  samenvatting: 'Maakt toezeggingen contant voor zover er geld is, de oudste eerst',
  invoer: ContantMakenInvoer,
  rollen: BOEKEN,
  proef: true,
  voorbeelden: [
    { naam: 'na-de-ontvangst', inhoud: { boekdatum: '2025-10-20', afspraak: 'thuis', hoogstens: 100_000 } },
  ],
};
