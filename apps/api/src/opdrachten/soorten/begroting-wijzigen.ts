import type { BegrotingWijzigen } from '@ontschot/boek';
import { GRENZEN } from '../../grenzen.js';
import { BedragMetTeken, Id, JaNee, Kleur, Lijst, Tekst } from '../../invoer/velden.js';
import { BOEKEN, type OpdrachtHttp } from '../definitie.js';
import { BewegingInvoer } from './delen.js';

export class WijzigingsregelInvoer {
  @Id({ uitleg: 'Het budget.', voorbeeld: 'opvang' }) budget!: string;
  @Kleur({ uitleg: 'De koker; zonder deze die van het budget.', optioneel: true }) kleur?: string;
  @BedragMetTeken({ uitleg: 'Wat erbij komt of eraf gaat, in eurocenten.', voorbeeld: 500_000 }) wijziging!: number;
  @BedragMetTeken({ uitleg: 'Wat het daarna is; moet kloppen met de wijziging.', voorbeeld: 10_500_000 })
  nieuwBedrag!: number;
  @JaNee({ uitleg: 'Een verlaging die nog gevonden moet worden.', optioneel: true }) alsStelpost?: boolean;
}

export class BegrotingWijzigenInvoer extends BewegingInvoer implements Omit<BegrotingWijzigen, 'soort'> {
  @Tekst({ uitleg: 'Het besluit.', voorbeeld: 'Raadsbesluit 2025-031' }) besluit!: string;
  @Lijst(() => WijzigingsregelInvoer, GRENZEN.regels, { uitleg: 'De regels.' }) regels!: WijzigingsregelInvoer[];
}

export const begrotingWijzigen: OpdrachtHttp = {
  soort: 'begroting-wijzigen',
  pad: 'begrotingswijzigingen',
  groep: 'Begroting',
  samenvatting: 'Wijzigt de begroting: de wijziging en het nieuwe bedrag, op een besluit',
  invoer: BegrotingWijzigenInvoer,
  rollen: BOEKEN,
  voorbeelden: [
    {
      naam: 'wijziging',
      inhoud: {
        boekdatum: '2025-02-01',
        besluit: 'Raadsbesluit 2025-031',
        regels: [{ budget: 'opvang', wijziging: 500_000, nieuwBedrag: 10_500_000 }],
      },
    },
  ],
};
