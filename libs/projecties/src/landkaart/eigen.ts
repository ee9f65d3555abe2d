import type { Gemeten } from '@ontschot/boek';
import type { Aanbieder, Kokeruitkomst, Uitkomst } from '@ontschot/regels';
import type { Afspraakstand } from './afspraken.js';
import { isBetaler } from './financier.js';
import type { Kort } from './kort.js';
import type { Landkaartfilter, Peiling } from './peiling.js';

/** What an aanbieder is shown: of others who deliver in the same afspraak neither parts, nor income, nor effort. */
type Afgeschermd<T, Weg extends keyof T> = Omit<T, Weg> & Partial<Pick<T, Weg>>;
type Eigenuitkomst = Afgeschermd<Kokeruitkomst, 'houdt'>;

export type Eigenkort = Afgeschermd<Omit<Kort, 'kokers'>, 'gedeeld' | 'verschuldigd'> & {
  readonly kokers: readonly Eigenuitkomst[];
};
export type Eigengemeten<G extends Gemeten> = G extends Gemeten
  ? Omit<G, 'invoer' | 'uitkomst'> & { readonly invoer?: G['invoer']; readonly uitkomst: Eigenhele }
  : never;
type Eigenhele = Afgeschermd<Omit<Uitkomst, 'kokers'>, 'stappen'> & { readonly kokers: readonly Eigenuitkomst[] };

/** As whom a caller looks, when that is only as one who delivers: a payer of the afspraak sees all of it. */
export function alleenAanbieder(
  peiling: Peiling,
  { inhoud }: Pick<Afspraakstand, 'inhoud'>,
  { aanbieder, financier }: NonNullable<Landkaartfilter['alleen']> = {},
): string | undefined {
  return financier !== undefined && isBetaler(peiling, inhoud, financier) ? undefined : aanbieder;
}

/** More than one delivers: what all get or cost together, less what is one's own, is what the others do. */
const samen = (aanbieders: readonly Pick<Aanbieder, 'organisatie'>[]): boolean => aanbieders.length > 1;

function eigenKokers(kokers: readonly Kokeruitkomst[], wie: string, metAnderen: boolean): Eigenuitkomst[] {
  return kokers.map(({ houdt, ...koker }) => ({
    ...koker,
    ...(!metAnderen && { houdt }),
    gederfd: koker.gederfd.filter(({ aanbieder }) => aanbieder === wie),
  }));
}

/** An assessment in a list, as one who delivers may see it. */
export function eigenKort(kort: Kort, wie: string): Eigenkort {
  const { gedeeld, verschuldigd, ...rest } = kort;
  const metAnderen = samen(kort.aanbieders);
  return {
    ...rest,
    ...(!metAnderen && { gedeeld, verschuldigd }),
    aanbieders: kort.aanbieders.filter(({ organisatie }) => organisatie === wie),
    kokers: eigenKokers(kort.kokers, wie, metAnderen),
  };
}

/** A whole assessment, as one who delivers may see it: without its sum when others deliver too. */
export function eigenGemeten<G extends Gemeten>(gemeten: G, wie: string): Eigengemeten<G> {
  const { invoer, uitkomst, ...rest } = gemeten;
  const { stappen, delen, kokers, ...meer } = uitkomst;
  const metAnderen = samen(invoer.aanbieders);
  const anderen = new Set(invoer.aanbieders.map(({ organisatie }) => organisatie).filter((een) => een !== wie));
  const eigen: Omit<Gemeten, 'invoer' | 'uitkomst'> & { invoer?: G['invoer']; uitkomst: Eigenhele } = {
    ...rest,
    ...(!metAnderen && { invoer }),
    uitkomst: {
      ...meer,
      kokers: eigenKokers(kokers, wie, metAnderen),
      delen: delen.filter(({ ontvanger }) => ontvanger.soort !== 'organisatie' || !anderen.has(ontvanger.organisatie)),
      ...(!metAnderen && { stappen }),
    },
  };
  return eigen as Eigengemeten<G>;
}
