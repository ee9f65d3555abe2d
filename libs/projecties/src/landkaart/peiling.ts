import type { Budget, Koker, Organisatie } from '@ontschot/boek';
import { laatsteDag, type Datum, type Periode } from '@ontschot/kern';
import { boekVan } from '../inrichting/boeken.vraag.js';
import { onderdelen } from '../inrichting/onderdelen.js';
import type { Leesmodel } from '../leesmodel.js';
import { ALLE_DAGEN } from '../reeksen/reeks.js';
import { moetBestaan } from '../vragen/bestaat.js';
import { peilVan, type Peil, type Peilvraag } from '../vragen/peil.js';
import { weigerVelden } from '../vragen/vraagfout.js';

/** What every question to the landkaart can ask. */
export interface Landkaartfilter extends Peilvraag {
  readonly boek: string;
  readonly afspraak?: string;
  /** Only what was assessed over months that all lie from `van` to `totEnMet`. */
  readonly van?: Periode;
  readonly totEnMet?: Periode;
  /** Only afspraken for a population of wijken with this one among them. */
  readonly wijk?: string;
  /** Also metingen, for months that have no vaststelling; true when left out. */
  readonly metMetingen?: boolean;
  /** Only what is of this aanbieder, or of a koker that this organisatie pays. */
  readonly alleen?: { readonly aanbieder?: string | undefined; readonly financier?: string | undefined };
}

/** The day of both clocks on which is asked, and names and payers as we knew them. */
export interface Peiling extends Peil {
  readonly boek: string;
  /** As a number of `dagnummer`; beyond the last day for the whole year. */
  readonly dag: number;
  naam(organisatie: string): string | null;
  kokernaam(koker: string): string | null;
  /** Who pays a koker on that day; who paid it first, before that. */
  financier(koker: string, datum: Datum): string | null;
  /** Who pays it on some day from `van` to `totEnMet`, the first of them first. */
  financiers(koker: string, van: Datum, totEnMet: Datum): readonly string[];
  /** The koker as it is on that day; one that only comes later, as it comes. */
  koker(id: string, datum: Datum): Koker | undefined;
  budget(id: string): Budget | undefined;
}

/** Both clocks and the parts of the boek; throws `niet-gevonden` and `vraag-ongeldig`. Inside a question. */
export function peilingVan(lees: Leesmodel, vraag: Landkaartfilter): Peiling {
  const { boek, van, totEnMet, wijk } = vraag;
  const peil = peilVan(lees, boekVan(lees, boek), vraag);
  if (van !== undefined && totEnMet !== undefined && van > totEnMet)
    weigerVelden([{ veld: 'totEnMet', uitleg: `${totEnMet} komt voor ${van}.` }]);
  moetBestaan(lees, boek, 'wijk', wijk, peil.bekendOp);
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- what the row holds is known by its soort
  const alle = <T>(soort: string): { readonly id: string; readonly onderdeel: T }[] =>
    onderdelen<T>(lees, boek, soort, peil.bekendOp);
  const kokers = new Map<string, Koker[]>();
  for (const { id, onderdeel } of alle<Koker>('koker')) kokers.set(id, [...(kokers.get(id) ?? []), onderdeel]);
  const organisaties = new Map(alle<Organisatie>('organisatie').map(({ id, onderdeel }) => [id, onderdeel.naam]));
  const budgetten = new Map(alle<Budget>('budget').map(({ id, onderdeel }) => [id, onderdeel]));
  const opDag = (koker: string, datum: Datum): Koker | undefined => {
    const versies = kokers.get(koker) ?? [];
    return versies.findLast(({ vanaf }) => vanaf <= datum) ?? versies[0];
  };
  return {
    ...peil,
    boek,
    dag: peil.op ?? ALLE_DAGEN,
    naam: (organisatie) => organisaties.get(organisatie) ?? null,
    kokernaam: (koker) => opDag(koker, peil.opDatum)?.naam ?? null,
    financier: (koker, datum) => opDag(koker, datum)?.financier ?? null,
    financiers: (koker, van, totEnMet) => {
      const later = (kokers.get(koker) ?? []).filter(({ vanaf }) => vanaf > van && vanaf <= totEnMet);
      return [opDag(koker, van), ...later].flatMap((een) => een?.financier ?? []);
    },
    koker: opDag,
    budget: (id) => budgetten.get(id),
  };
}

/** Who pays a koker where the gain of a period lands: the payer on the last day of it. */
export const betalerVan = (peiling: Peiling, koker: string, { totEnMet }: { readonly totEnMet: Periode }) =>
  peiling.financier(koker, laatsteDag(totEnMet));
