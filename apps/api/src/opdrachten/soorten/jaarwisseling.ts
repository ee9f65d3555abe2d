import type { BoekAfsluiten, BoekOvernemen, Criterium, Kostenkeuze } from '@ontschot/boek';
import { GRENZEN } from '../../grenzen.js';
import { maak, regel } from '../../invoer/maak-veld.js';
import { Bedrag, BoekId, Id, Keuze, Lijst, Tekst } from '../../invoer/velden.js';
import { BOEKEN, type OpdrachtHttp } from '../definitie.js';

const HeelProcent = maak({
  regels: [
    regel(
      'procent',
      'Geef een heel percentage van 0 tot en met 100.',
      (waarde) => Number.isSafeInteger(waarde) && (waarde as number) >= 0 && (waarde as number) <= 100,
    ),
  ],
  schema: { type: 'integer', minimum: 0, maximum: 100, example: 50 },
});

export class CriteriumInvoer implements Criterium {
  @Id({ uitleg: 'Alleen van dit budget.', optioneel: true }) budget?: string;
  @Id({ uitleg: 'Alleen van deze koker.', optioneel: true }) koker?: string;
  @HeelProcent({ uitleg: 'Welk deel van de vrije ruimte meegaat; alles als dit ontbreekt.', optioneel: true })
  procent?: number;
  @Bedrag({ uitleg: 'Onder dit bedrag gaat niets mee.', optioneel: true }) drempel?: number;
  @Bedrag({ uitleg: 'Meer dan dit bedrag gaat niet mee.', optioneel: true }) hoogstens?: number;
}

export class BoekAfsluitenInvoer implements Omit<BoekAfsluiten, 'soort' | 'botsingen'> {
  @Tekst({ uitleg: 'Het besluit over het resultaat en wat wordt overgeheveld.', voorbeeld: 'Raadsbesluit 2026-014' })
  besluit!: string;
  @Lijst(() => CriteriumInvoer, GRENZEN.regels, {
    uitleg: 'Wat van de vrije ruimte meegaat: het eerste dat past telt; zonder gaat zij terug naar wie betaalde.',
    optioneel: true,
  })
  criteria?: CriteriumInvoer[];
}

export class KostenkeuzeInvoer implements Kostenkeuze {
  @Id({ uitleg: 'De koker.', voorbeeld: 'zvw' }) koker!: string;
  @Keuze(['eigen', 'beide'], {
    uitleg: 'Of in die maanden alleen telt wat in dit boek is gemeld, of ook wat het oude boek heeft.',
  })
  telt!: 'eigen' | 'beide';
}

export class BoekOvernemenInvoer implements Omit<BoekOvernemen, 'soort' | 'overname'> {
  @BoekId({ uitleg: 'Het afgesloten boek van het jaar ervoor.', voorbeeld: 'GM0080-2024' }) uit!: string;
  @Lijst(() => KostenkeuzeInvoer, GRENZEN.regels, {
    uitleg: 'Welke kosten tellen van kokers waarvan beide boeken kosten over dezelfde maanden hebben.',
    optioneel: true,
  })
  kostenkeuzes?: KostenkeuzeInvoer[];
}

const deel = { groep: 'Jaarwisseling', rollen: BOEKEN, plek: 'jaarafsluiting' } satisfies Partial<OpdrachtHttp>;

/** Closing a year, and opening the next with it. */
export const JAARSOORTEN: readonly OpdrachtHttp[] = [
  {
    ...deel,
    soort: 'boek-afsluiten',
    pad: 'jaarafsluiting',
    samenvatting: 'Sluit het jaar af: wat meegaat naar het volgende boek, wat terug, en daarna gebeurt hier niets meer',
    invoer: BoekAfsluitenInvoer,
    proef: true,
    // They need a year that is over; test/e2e/jaarwisseling runs them.
    voorbeelden: [
      {
        naam: 'jaarrekening',
        inhoud: {
          besluit: 'Raadsbesluit 2026-014',
          criteria: [{ koker: 'wmo', procent: 50, drempel: 500_000, hoogstens: 10_000_000 }],
        },
        elders: true,
      },
    ],
  },
  {
    ...deel,
    soort: 'boek-overnemen',
    pad: 'jaaropening',
    samenvatting: 'Opent het jaar met wat het boek van het jaar ervoor achterliet, één keer',
    invoer: BoekOvernemenInvoer,
    voorbeelden: [{ naam: 'uit-2024', inhoud: { uit: 'GM0080-2024' }, elders: true }],
  },
];
