import type { BegrotingVaststellen } from '@ontschot/boek';
import { GRENZEN } from '../../grenzen.js';
import { BedragMetTeken, Id, Kleur, Lijst, Tekst } from '../../invoer/velden.js';
import { BOEKEN, type OpdrachtHttp } from '../definitie.js';
import { BewegingInvoer } from './delen.js';

export class BegrotingsregelInvoer {
  @Id({ uitleg: 'Het budget.', voorbeeld: 'opvang' }) budget!: string;
  @Kleur({ uitleg: 'De koker; zonder deze die van het budget.', optioneel: true }) kleur?: string;
  @BedragMetTeken({ uitleg: 'In eurocenten; onder nul is het een stelpost.', voorbeeld: 10_000_000 }) bedrag!: number;
}

export class BegrotingVaststellenInvoer extends BewegingInvoer implements Omit<BegrotingVaststellen, 'soort'> {
  @Tekst({ uitleg: 'Het besluit.', voorbeeld: 'Raadsbesluit 2024-118' }) besluit!: string;
  @Lijst(() => BegrotingsregelInvoer, GRENZEN.regels, { uitleg: 'De regels.' }) regels!: BegrotingsregelInvoer[];
}

export const begrotingVaststellen: OpdrachtHttp = {
  soort: 'begroting-vaststellen',
  pad: 'begrotingen',
  groep: 'Begroting',
  samenvatting: 'Stelt de begroting vast, veel regels tegelijk',
  invoer: BegrotingVaststellenInvoer,
  rollen: BOEKEN,
  voorbeelden: [
    {
      naam: 'begroting',
      inhoud: {
        boekdatum: '2025-01-01',
        besluit: 'Raadsbesluit 2024-118',
        regels: [
          { budget: 'opvang', bedrag: 10_000_000 },
          { budget: 'schuldhulp', bedrag: 2_000_000 },
        ],
      },
    },
  ],
};
