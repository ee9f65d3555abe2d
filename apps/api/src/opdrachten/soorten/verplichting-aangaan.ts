import type { VerplichtingAangaan, Vrijvalregel } from '@ontschot/boek';
import { Bedrag, Deel, Id, Kenmerk, Keuze } from '../../invoer/velden.js';
import { BOEKEN, type OpdrachtHttp } from '../definitie.js';
import { DOEL_OPVANG, DoelInvoer, KleurbewegingInvoer } from './delen.js';

const VRIJVALREGELS: readonly Vrijvalregel[] = ['binnen-het-jaar', 'na-het-jaar'];

export class VerplichtingAangaanInvoer extends KleurbewegingInvoer implements Omit<VerplichtingAangaan, 'soort'> {
  @Id({ uitleg: 'Haar naam; zonder deze de id van de opdracht.', optioneel: true, voorbeeld: 'karima' })
  verplichting?: string;
  @Id({ uitleg: 'Het budget waaruit wordt toegezegd.', voorbeeld: 'opvang' }) budget!: string;
  @Id({ uitleg: 'De organisatie aan wie.', voorbeeld: 'opvang-fryslan' }) aanbieder!: string;
  @Bedrag({ uitleg: 'In eurocenten.' }) bedrag!: number;
  @Deel(() => DoelInvoer, { uitleg: 'Waarvoor.' }) doel!: DoelInvoer;
  @Id({ uitleg: 'Het contract waar zij onder valt.', optioneel: true }) ondersteuningsopdracht?: string;
  @Keuze(VRIJVALREGELS, { uitleg: 'Of vrijval binnen het jaar mag; anders beslist het contract.', optioneel: true })
  vrijval?: Vrijvalregel;
  @Id({ uitleg: 'De wijk.', optioneel: true }) wijk?: string;
  @Kenmerk({ uitleg: 'Kenmerk uit de eigen administratie.', optioneel: true }) kenmerk?: string;
}

export const verplichtingAangaan: OpdrachtHttp = {
  soort: 'verplichting-aangaan',
  pad: 'verplichtingen',
  groep: 'Verplichtingen',
  samenvatting: 'Zegt geld toe aan een aanbieder',
  invoer: VerplichtingAangaanInvoer,
  rollen: BOEKEN,
  naamVan: 'verplichting',
  voorbeelden: [
    {
      naam: 'karima',
      inhoud: {
        boekdatum: '2025-01-02',
        verplichting: 'karima',
        budget: 'opvang',
        aanbieder: 'opvang-fryslan',
        bedrag: 6_000_000,
        doel: DOEL_OPVANG,
        ondersteuningsopdracht: 'opvang-2025',
        wijk: 'heechterp',
      },
    },
  ],
};
