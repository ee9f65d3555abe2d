import { FINANCIERINGSVORMEN, keurContract, type Contractdelen, type Financieringsvorm } from '@ontschot/boek';
import { GRENZEN } from '../../grenzen.js';
import { BedragOfNul, Getaltekst, Procent } from '../../invoer/getallen.js';
import { maak, regel } from '../../invoer/maak-veld.js';
import { Datum, Deel, Keuze, Lijst } from '../../invoer/velden.js';
import type { Inhoudskeuring } from '../inhoud.js';
import { MaatInvoer, TredeInvoer } from './regeldelen.js';

const isVorm = (waarde: unknown): boolean => (FINANCIERINGSVORMEN as readonly unknown[]).includes(waarde);

const Vormen = maak({
  regels: [
    regel(
      'vormen',
      `Geef een lijst uit: ${FINANCIERINGSVORMEN.join(', ')}; elke vorm één keer.`,
      (waarde) => Array.isArray(waarde) && waarde.length > 0 && waarde.length <= 2 && waarde.every(isVorm),
    ),
  ],
  schema: {
    type: 'array',
    items: { type: 'string', enum: [...FINANCIERINGSVORMEN] },
    minItems: 1,
    maxItems: 2,
    uniqueItems: true,
  },
  hoogstens: 2,
});

export class FinancieringInvoer {
  @Datum({ uitleg: 'Vanaf welke dag.' }) vanaf!: string;
  @Keuze(FINANCIERINGSVORMEN, { uitleg: 'De vorm van financiering; zij zegt wanneer geld vrijkomt.' })
  vorm!: Financieringsvorm;
  @Vormen({ uitleg: 'Welke vormen ernaast, zoals populatie voor bonus en malus.', optioneel: true })
  naast?: Financieringsvorm[];
}

export class DoorbestedingInvoer {
  @Procent({ uitleg: 'Van de vergoeding.', voorbeeld: '15' }) procent!: string;
}

export class MalustredeInvoer {
  @Getaltekst({ uitleg: 'Onder welke uitkomst.' }) onder!: string;
  @Procent({ uitleg: 'Zoveel van de vergoeding.' }) procent!: string;
}

const HOOGSTENS = { uitleg: 'Nooit meer dan dit, in eurocenten.', optioneel: true } as const;

export class BonusInvoer {
  @Lijst(() => TredeInvoer, GRENZEN.treden, { uitleg: 'Oplopend; de hoogste die is gehaald telt.' })
  treden!: TredeInvoer[];
  @BedragOfNul(HOOGSTENS) hoogstens?: number;
}

export class MalusInvoer {
  @Lijst(() => MalustredeInvoer, GRENZEN.treden, { uitleg: 'Aflopend; de laagste waar de uitkomst onder ligt telt.' })
  treden!: MalustredeInvoer[];
  @BedragOfNul(HOOGSTENS) hoogstens?: number;
}

export class ResultaatafspraakInvoer {
  @Deel(() => MaatInvoer, { uitleg: 'Wat er wordt gemeten, en tussen wat het ligt.' }) maat!: MaatInvoer;
  @Deel(() => BonusInvoer, { uitleg: 'Wat er dan bij komt.', optioneel: true }) bonus?: BonusInvoer;
  @Deel(() => MalusInvoer, { uitleg: 'Wat er dan af gaat.', optioneel: true }) malus?: MalusInvoer;
}

/** A part is what has a rule of its own. */
export const CONTRACTKEURING: Inhoudskeuring = {
  delen: ['financiering[]', 'financiering', 'doorbesteding', 'resultaat'],
  keur: ({ financiering, doorbesteding, resultaat }) =>
    keurContract({
      ...(Array.isArray(financiering) && { financiering: financiering.filter((een) => een !== undefined) }),
      ...(doorbesteding !== undefined && { doorbesteding }),
      ...(resultaat !== undefined && { resultaat }),
    } as unknown as Contractdelen),
};
