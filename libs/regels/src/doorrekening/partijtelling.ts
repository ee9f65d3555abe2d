import { telOp, type Eurocent } from '@ontschot/kern';
import type { Invoer } from '../invoer.js';
import type { Uitkomst } from '../uitkomst.js';
import { overdrachten, type Partij } from './partij.js';

/** As it was recorded, as another rule would have it, and the difference (new minus recorded); in eurocents. */
export interface Drietal {
  readonly vastgelegd: Eurocent;
  readonly nieuw: Eurocent;
  readonly verschil: Eurocent;
}

export type Ontvangerregel = Partij & Drietal;

/** What a koker pays out of its gain, and what it keeps of it; below zero it is owed for a loss. */
export interface Kokerregel {
  readonly koker: string;
  /** Who pays the koker where the gain of the period lands. */
  readonly betaler: string | null;
  readonly betaalt: Drietal;
  readonly houdt: Drietal;
}

export interface Betalerregel {
  readonly betaler: string | null;
  readonly betaalt: Drietal;
  readonly houdt: Drietal;
}

/** Per party what a rule changes. The parts of each list add up to `totaal`, to the cent. */
export interface Geteld {
  readonly totaal: Drietal;
  readonly ontvangers: readonly Ontvangerregel[];
  readonly kokers: readonly Kokerregel[];
  readonly betalers: readonly Betalerregel[];
}

type Kant = 'vastgelegd' | 'nieuw';
type Som = Record<Kant, Eurocent>;

const NUL: Readonly<Som> = { vastgelegd: 0, nieuw: 0 };

const drietal = ({ vastgelegd, nieuw }: Som): Drietal => ({ vastgelegd, nieuw, verschil: nieuw - vastgelegd });

const samen = (sommen: Iterable<Som>): Som => {
  const alle = [...sommen];
  return { vastgelegd: telOp(alle.map((een) => een.vastgelegd)), nieuw: telOp(alle.map((een) => een.nieuw)) };
};

interface Koker {
  readonly koker: string;
  readonly betaler: string | null;
  readonly betaalt: Som;
  readonly houdt: Som;
}

/** What an outcome shares out in all, in eurocents; below zero it is owed. */
export const gedeeldDoor = (invoer: Invoer, uitkomst: Uitkomst): Eurocent =>
  telOp(overdrachten(invoer, uitkomst).map(({ bedrag }) => bedrag));

/** Adds up, assessment by assessment, who gets and who pays what: as recorded and under another rule. */
export class Partijtelling {
  private readonly ontvangers = new Map<string, { readonly partij: Partij; readonly som: Som }>();
  private readonly kokers = new Map<string, Koker>();

  /** One side of one assessment. `betalerVan` gives who pays a koker in its period. */
  tel(kant: Kant, invoer: Invoer, uitkomst: Uitkomst, betalerVan: (koker: string) => string | null): void {
    const kokerVan = (koker: string): Koker => {
      const betaler = betalerVan(koker);
      const sleutel = JSON.stringify([koker, betaler]);
      const gevonden = this.kokers.get(sleutel) ?? { koker, betaler, betaalt: { ...NUL }, houdt: { ...NUL } };
      this.kokers.set(sleutel, gevonden);
      return gevonden;
    };
    for (const { koker, houdt } of uitkomst.kokers) kokerVan(koker).houdt[kant] += houdt;
    for (const { naar, koker, bedrag } of overdrachten(invoer, uitkomst)) {
      kokerVan(koker).betaalt[kant] += bedrag;
      const sleutel = JSON.stringify([naar.soort, naar.partij]);
      const rij = this.ontvangers.get(sleutel) ?? { partij: naar, som: { ...NUL } };
      this.ontvangers.set(sleutel, rij);
      rij.som[kant] += bedrag;
    }
  }

  geef(): Geteld {
    const kokers = opVolgorde(this.kokers);
    const betalers = new Map<string | null, Koker[]>();
    for (const rij of kokers) betalers.set(rij.betaler, [...(betalers.get(rij.betaler) ?? []), rij]);
    return {
      totaal: drietal(samen(kokers.map(({ betaalt }) => betaalt))),
      ontvangers: opVolgorde(this.ontvangers).map(({ partij, som }) => ({ ...partij, ...drietal(som) })),
      kokers: kokers.map(({ betaalt, houdt, ...rij }) => ({
        ...rij,
        betaalt: drietal(betaalt),
        houdt: drietal(houdt),
      })),
      betalers: [...betalers].map(([betaler, rijen]) => ({
        betaler,
        betaalt: drietal(samen(rijen.map(({ betaalt }) => betaalt))),
        houdt: drietal(samen(rijen.map(({ houdt }) => houdt))),
      })),
    };
  }
}

const opVolgorde = <T>(rijen: ReadonlyMap<string, T>): T[] =>
  [...rijen].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, rij]) => rij);
