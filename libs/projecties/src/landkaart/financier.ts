import type { Gemeten } from '@ontschot/boek';
import { laatsteDag, telOp, type Eurocent } from '@ontschot/kern';
import type { Aanbieder, Kokerinvoer, Realisatie } from '@ontschot/regels';
import type { Landkaartfilter, Peiling } from './peiling.js';

type Maanden = Realisatie['maanden'];

/** What was spent in a koker that another pays: the total that the sum needs, and not month by month. */
type Totaalrealisatie = Omit<Realisatie, 'maanden'> & { readonly totaal: Eurocent };

/** An assessment as a payer sees it: of its own kokers all, of those that others pay what redoing its share takes. */
export type Financiergemeten<G extends Gemeten> = G extends Gemeten
  ? Omit<G, 'invoer'> & {
      readonly invoer: Omit<G['invoer'], 'kokers'> & {
        readonly kokers: readonly (
          Kokerinvoer | (Omit<Kokerinvoer, 'realisatie'> & { readonly realisatie: Totaalrealisatie })
        )[];
      };
    }
  : never;

/** Whether somebody pays a koker in one of these months. */
export type Betaalt = (koker: string, maanden: Maanden) => boolean;

/** As whom a caller looks, when that is as one who pays; who alone delivers what is assessed, sees all of it. */
export function alleenFinancier(
  peiling: Peiling,
  aanbieders: readonly Pick<Aanbieder, 'organisatie'>[],
  { aanbieder, financier }: NonNullable<Landkaartfilter['alleen']> = {},
): Betaalt | undefined {
  if (financier === undefined || (aanbieders.length === 1 && aanbieders[0]?.organisatie === aanbieder))
    return undefined;
  return (koker, maanden) =>
    peiling.financier(koker, peiling.opDatum) === financier ||
    maanden.some(({ maand }) => peiling.financier(koker, laatsteDag(maand)) === financier);
}

/** Without the months of kokers that others pay; what they add up to stays, for netto is a sum over all kokers. */
export function voorFinancier<G extends Gemeten>(gemeten: G, betaalt: Betaalt): Financiergemeten<G> {
  const { invoer } = gemeten;
  const kokers = invoer.kokers.map((een) => {
    const { maanden, ...realisatie } = een.realisatie;
    return betaalt(een.koker, maanden) ? een : { ...een, realisatie: { ...realisatie, totaal: totaalVan(maanden) } };
  });
  return { ...gemeten, invoer: { ...invoer, kokers } } as unknown as Financiergemeten<G>;
}

export const totaalVan = (maanden: Maanden): Eurocent => telOp(maanden.map(({ bedrag }) => bedrag));
