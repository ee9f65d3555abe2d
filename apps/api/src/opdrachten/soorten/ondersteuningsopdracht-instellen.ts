import type { OndersteuningsopdrachtInstellen } from '@ontschot/boek';
import { GRENZEN } from '../../grenzen.js';
import { Aantal, Deel, Id, Lijst, Naam, Tekst } from '../../invoer/velden.js';
import { INSTELLEN, type OpdrachtHttp } from '../definitie.js';
import { CONTRACTKEURING, DoorbestedingInvoer, FinancieringInvoer, ResultaatafspraakInvoer } from './contractdelen.js';

export class PopulatieInvoer {
  @Tekst({ uitleg: 'Voor wie.', voorbeeld: 'Gezinnen in de opvang' }) omschrijving!: string;
  @Aantal({ uitleg: 'Hoeveel.' }) aantal!: number;
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
  @Deel(() => DoorbestedingInvoer, {
    uitleg: 'Het deel van de vergoeding dat de aanbieder bij andere aanbieders besteedt.',
    optioneel: true,
  })
  doorbesteding?: DoorbestedingInvoer;
  @Deel(() => ResultaatafspraakInvoer, { uitleg: 'Bonus en malus op wat het brengt.', optioneel: true })
  resultaat?: ResultaatafspraakInvoer;
}

export const ondersteuningsopdrachtInstellen: OpdrachtHttp = {
  soort: 'ondersteuningsopdracht-instellen',
  pad: 'ondersteuningsopdrachten',
  groep: 'Onderdelen',
  samenvatting: 'Stelt het contract met een aanbieder in',
  invoer: OndersteuningsopdrachtInstellenInvoer,
  inhoud: CONTRACTKEURING,
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
        financiering: [{ vanaf: '2025-01-01', vorm: 'product', naast: ['populatie'] }],
        capaciteit: { aantal: 40, eenheid: 'plaatsen' },
        doorbesteding: { procent: '15' },
        resultaat: {
          maat: { maat: 'tevreden', naam: 'de tevredenheid', van: '0', tot: '10' },
          bonus: { treden: [{ vanaf: '8', procent: '2.5' }], hoogstens: 500_000 },
          malus: { treden: [{ onder: '6', procent: '2' }] },
        },
      },
    },
  ],
};
