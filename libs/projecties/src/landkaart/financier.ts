import type { Afspraakinhoud, Gemeten } from '@ontschot/boek';
import { eersteDag, laatsteDag, telOp, type Eurocent, type Periode } from '@ontschot/kern';
import type { Aanbieder, Kokerinvoer, Realisatie } from '@ontschot/regels';
import type { Landkaartfilter, Peiling } from './peiling.js';

type Maanden = Realisatie['maanden'];

/** What was spent in a koker that another pays: the total that the sum needs, and of the months only those it paid. */
type Totaalrealisatie = Omit<Realisatie, 'maanden'> & { readonly maanden?: Maanden; readonly totaal: Eurocent };

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

/** Whether somebody paid a koker in a month: who does on its last day. */
export type Betaalt = (koker: string, maand: Periode) => boolean;

/** Whether an organisatie pays a koker of the afspraak on some day, from its first to the one that is asked. */
export function isBetaler(
  peiling: Peiling,
  { kokers, looptijd }: Pick<Afspraakinhoud, 'kokers' | 'looptijd'>,
  organisatie: string,
): boolean {
  const begin = eersteDag(looptijd.van);
  const van = begin < peiling.opDatum ? begin : peiling.opDatum;
  return kokers.some(({ koker }) => peiling.financiers(koker, van, peiling.opDatum).includes(organisatie));
}

/** As whom a caller looks, when that is as one who pays; who alone delivers what is assessed, sees all of it. */
export function alleenFinancier(
  peiling: Peiling,
  aanbieders: readonly Pick<Aanbieder, 'organisatie'>[],
  { aanbieder, financier }: NonNullable<Landkaartfilter['alleen']> = {},
): Betaalt | undefined {
  if (financier === undefined || (aanbieders.length === 1 && aanbieders[0]?.organisatie === aanbieder))
    return undefined;
  return (koker, maand) => peiling.financier(koker, laatsteDag(maand)) === financier;
}

/** The months that somebody paid; where others paid some, what all of them add up to. */
export function eigenMaanden(
  koker: string,
  maanden: Maanden,
  betaalt: Betaalt,
): { readonly maanden?: Maanden; readonly totaal?: Eurocent } {
  const eigen = maanden.filter(({ maand }) => betaalt(koker, maand));
  if (eigen.length === maanden.length) return { maanden };
  return { ...(eigen.length > 0 && { maanden: eigen }), totaal: telOp(maanden.map(({ bedrag }) => bedrag)) };
}

/** Without the months that others paid; what all add up to stays, for netto is a sum over all kokers. */
export function voorFinancier<G extends Gemeten>(gemeten: G, betaalt: Betaalt): Financiergemeten<G> {
  const { invoer } = gemeten;
  const kokers = invoer.kokers.map((een) => {
    const { maanden, ...realisatie } = een.realisatie;
    return { ...een, realisatie: { ...eigenMaanden(een.koker, maanden, betaalt), ...realisatie } };
  });
  return { ...gemeten, invoer: { ...invoer, kokers } } as unknown as Financiergemeten<G>;
}
