import { FINANCIERINGSVORMEN, type Financieringsvorm, type OndersteuningsopdrachtInstellen } from '@ontschot/boek';
import { GRENZEN } from '../../grenzen.js';
import { Aantal, Datum, Deel, Id, Keuze, Lijst, Naam, Tekst } from '../../invoer/velden.js';
import { INSTELLEN, type OpdrachtHttp } from '../definitie.js';

export class PopulatieInvoer {
  @Tekst({ uitleg: 'Voor wie.', voorbeeld: 'Gezinnen in de opvang' }) omschrijving!: string;
  @Aantal({ uitleg: 'Hoeveel.' }) aantal!: number;
}

export class FinancieringInvoer {
  @Datum({ uitleg: 'Vanaf welke dag.' }) vanaf!: string;
  @Keuze(FINANCIERINGSVORMEN, { uitleg: 'De vorm van financiering.' }) vorm!: Financieringsvorm;
}

export class CapaciteitInvoer {
  @Aantal({ uitleg: 'Hoeveel.' }) aantal!: number;
  @Naam({ uitleg: 'Waarvan.', voorbeeld: 'plaatsen' }) eenheid!: string;
}

export class OndersteuningsopdrachtInstellenInvoer implements Omit<OndersteuningsopdrachtInstellen, 'soort'> {
  @Id({ uitleg: 'De naam waaronder het boek haar kent.', voorbeeld: 'opvang-2025' }) ondersteuningsopdracht!: string;
  @Naam({ uitleg: 'Hoe zij heet.', voorbeeld: 'Opvang van gezinnen 2025' }) naam!: string;
  @Id({ uitleg: 'De organisatie die levert.', voorbeeld: 'opvang-fryslan' }) aanbieder!: string;
  @Deel(() => PopulatieInvoer, { uitleg: 'Voor wie, en hoeveel.' }) populatie!: PopulatieInvoer;
  @Tekst({ uitleg: 'Wat er wordt geleverd.', voorbeeld: 'Onderdak en begeleiding' }) levert!: string;
  @Tekst({ uitleg: 'Wat het moet brengen.', voorbeeld: 'Gezinnen wonen binnen een jaar zelfstandig' }) beoogt!: string;
  @Lijst(() => FinancieringInvoer, GRENZEN.financiering, {
    uitleg: 'De vorm van financiering per periode; elke begindag één keer.',
    samen: [
      {
        code: 'dubbel',
        melding: 'Noem elke begindag één keer.',
        keur: (lijst) =>
          !Array.isArray(lijst) ||
          new Set(lijst.map((deel: { vanaf?: unknown } | null) => deel?.vanaf)).size === lijst.length,
      },
    ],
  })
  financiering!: FinancieringInvoer[];
  @Deel(() => CapaciteitInvoer, { uitleg: 'Hoeveel er tegelijk kan.', optioneel: true }) capaciteit?: CapaciteitInvoer;
}

export const ondersteuningsopdrachtInstellen: OpdrachtHttp = {
  soort: 'ondersteuningsopdracht-instellen',
  pad: 'ondersteuningsopdrachten',
  groep: 'Onderdelen',
  samenvatting: 'Stelt het contract met een aanbieder in',
  invoer: OndersteuningsopdrachtInstellenInvoer,
  rollen: INSTELLEN,
  voorbeelden: [
    {
      naam: 'opvang',
      inhoud: {
        ondersteuningsopdracht: 'opvang-2025',
        naam: 'Opvang van gezinnen 2025',
        aanbieder: 'opvang-fryslan',
        populatie: { omschrijving: 'Gezinnen in de opvang', aantal: 40 },
        levert: 'Onderdak en begeleiding',
        beoogt: 'Gezinnen wonen binnen een jaar zelfstandig',
        financiering: [{ vanaf: '2025-01-01', vorm: 'product' }],
        capaciteit: { aantal: 40, eenheid: 'plaatsen' },
      },
    },
  ],
};
