import type { Koker, OntbrekendeKosten, Toestand } from '@ontschot/boek';
import { telOp, type Eurocent } from '@ontschot/kern';
import { betalerIn, type Huishoudkosten } from '@ontschot/projecties';

/** What a household cost one koker, in eurocents. */
interface Kokerkosten {
  readonly koker: string;
  readonly bedrag: Eurocent;
  readonly maanden: readonly { readonly maand: string; readonly bedrag: Eurocent }[];
}

/** What it cost in one year, and who paid that: the payer of a koker in the month that it counts in. */
interface Jaarkosten {
  readonly jaar: number;
  readonly totaal: Eurocent;
  readonly financiers: readonly { readonly financier: string | null; readonly bedrag: Eurocent }[];
  /** A koker comes once for each that paid it in this year. */
  readonly kokers: readonly {
    readonly koker: string;
    readonly financier: string | null;
    readonly bedrag: Eurocent;
  }[];
}

export interface Kostenoverzicht {
  readonly totaal: Eurocent;
  readonly kokers: readonly Kokerkosten[];
  readonly jaren: readonly Jaarkosten[];
  /** What is known not to be in it. */
  readonly ontbreekt: readonly OntbrekendeKosten[];
}

/** What the boek knows besides the costs: who paid what when, and which costs it does not have. */
export interface Kostenkader {
  readonly versies: ReadonlyMap<string, readonly Koker[]>;
  readonly ontbreekt: readonly OntbrekendeKosten[];
}

export const kostenkader = ({ kokers, preventie }: Toestand): Kostenkader => ({
  versies: new Map(kokers),
  ontbreekt: [...preventie.ontbrekendeKosten].map(([, een]) => een),
});

const opNaam = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);

/** Adds up per group, in the order of the names of the groups. */
function perGroep<T>(regels: readonly T[], groep: (regel: T) => string): [string, T[]][] {
  const groepen = new Map<string, T[]>();
  for (const regel of regels) {
    const naam = groep(regel);
    const eigen = groepen.get(naam);
    if (eigen === undefined) groepen.set(naam, [regel]);
    else eigen.push(regel);
  }
  return [...groepen].sort(opNaam);
}

const som = (regels: readonly Huishoudkosten[]): Eurocent => telOp(regels.map(({ bedrag }) => bedrag));

/** What a household cost over all kokers, per koker and month, and per year and payer. Eurocents; all splits add up. */
export function kostenoverzicht(
  regels: readonly Huishoudkosten[],
  { versies, ontbreekt }: Kostenkader,
): Kostenoverzicht {
  const betaald = regels.map((regel) => ({
    ...regel,
    financier: betalerIn(versies.get(regel.koker) ?? [], regel.maand) ?? null,
  }));
  return {
    totaal: som(regels),
    kokers: perGroep(regels, ({ koker }) => koker).map(([koker, eigen]) => ({
      koker,
      bedrag: som(eigen),
      maanden: perGroep(eigen, ({ maand }) => maand).map(([maand, deel]) => ({ maand, bedrag: som(deel) })),
    })),
    jaren: perGroep(betaald, ({ maand }) => maand.slice(0, 4)).map(([jaar, eigen]) => ({
      jaar: Number(jaar),
      totaal: som(eigen),
      financiers: perGroep(eigen, ({ financier }) => financier ?? '').map(([, deel]) => ({
        financier: deel[0]?.financier ?? null,
        bedrag: som(deel),
      })),
      kokers: perGroep(eigen, ({ koker, financier }) => JSON.stringify([koker, financier])).map(([, deel]) => ({
        koker: deel[0]?.koker ?? '',
        financier: deel[0]?.financier ?? null,
        bedrag: som(deel),
      })),
    })),
    ontbreekt,
  };
}
