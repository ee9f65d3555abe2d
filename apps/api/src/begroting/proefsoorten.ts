import type { Wijzigingsvraag } from '@ontschot/boek';
import { GRENZEN } from '../grenzen.js';
import { BedragMetTeken, Id, JaNee, Kleur, Lijst, Tekst } from '../invoer/velden.js';
import type { OpdrachtHttp } from '../opdrachten/definitie.js';
import { begrotingVaststellen, BegrotingsregelInvoer } from '../opdrachten/soorten/begroting-vaststellen.js';
import { begrotingWijzigen } from '../opdrachten/soorten/begroting-wijzigen.js';
import { BewegingInvoer } from '../opdrachten/soorten/delen.js';

export class WijzigingsproefregelInvoer {
  @Id({ uitleg: 'Het budget.', voorbeeld: 'opvang' }) budget!: string;
  @Kleur({ uitleg: 'De koker; zonder deze die van het budget.', optioneel: true }) kleur?: string;
  @BedragMetTeken({ uitleg: 'Wat erbij komt of eraf gaat, in eurocenten.', voorbeeld: 500_000 }) wijziging!: number;
  @BedragMetTeken({ uitleg: 'Wat het volgens het besluit wordt; zonder dit zegt de proef het.', optioneel: true })
  nieuwBedrag?: number;
  @JaNee({ uitleg: 'Een verlaging die nog gevonden moet worden.', optioneel: true }) alsStelpost?: boolean;
}

const BESLUIT = { uitleg: 'Het besluit; om te proberen mag het weg.', optioneel: true } as const;

export class WijzigingsproefInvoer extends BewegingInvoer implements Omit<Wijzigingsvraag, 'soort' | 'besluit'> {
  @Tekst(BESLUIT) besluit?: string;
  @Lijst(() => WijzigingsproefregelInvoer, GRENZEN.regels, { uitleg: 'De regels.' })
  regels!: WijzigingsproefregelInvoer[];
}

export class BegrotingsproefInvoer extends BewegingInvoer {
  @Tekst(BESLUIT) besluit?: string;
  @Lijst(() => BegrotingsregelInvoer, GRENZEN.regels, { uitleg: 'De regels.' }) regels!: BegrotingsregelInvoer[];
}

/** What can be tried line by line: the opdracht, with what may be left out of it then. */
export const PROEFSOORTEN: readonly OpdrachtHttp[] = [
  { ...begrotingVaststellen, invoer: BegrotingsproefInvoer },
  {
    ...begrotingWijzigen,
    invoer: WijzigingsproefInvoer,
    voorbeelden: [
      {
        naam: 'erbij en eraf',
        inhoud: {
          boekdatum: '2025-02-01',
          regels: [
            { budget: 'opvang', wijziging: 500_000 },
            { budget: 'schuldhulp', wijziging: -500_000 },
          ],
        },
      },
    ],
  },
];
