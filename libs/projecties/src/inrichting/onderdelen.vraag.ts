import type { Budget, Ondersteuningsopdracht, Organisatie, Wijk } from '@ontschot/boek';
import type { Datum } from '@ontschot/kern';
import type { Leesmodel } from '../leesmodel.js';
import { aantalVan, cursorId, pagina, type Bladervraag, type Pagina } from '../vragen/bladeren.js';
import { bestaat } from '../vragen/bestaat.js';
import { peilVan, type Peilvraag } from '../vragen/peil.js';
import { boekVan } from './boeken.vraag.js';
import { inrichting } from './inrichting.projectie.js';
import { kokersOp, onderdelen, type KokerOverzicht } from './onderdelen.js';

export type { KokerOverzicht } from './onderdelen.js';

/** Parts of a boek as we knew them on a day (today when left out), a page at a time. */
export interface Onderdelenvraag extends Bladervraag, Pick<Peilvraag, 'bekendOp'> {
  readonly boek: string;
}

const lijst =
  <T>(soort: string) =>
  (lees: Leesmodel, vraag: Onderdelenvraag): Pagina<T> =>
    lees.vraag([inrichting], () => {
      const { boek, bekendOp: dag } = vraag;
      const { bekendOp } = peilVan(lees, boekVan(lees, boek), dag === undefined ? {} : { bekendOp: dag });
      const aantal = aantalVan(vraag);
      const rijen = onderdelen<T>(lees, boek, soort, bekendOp, { na: cursorId(vraag) ?? '', hoogstens: aantal + 1 });
      return pagina(
        rijen,
        aantal,
        ({ id }) => id,
        ({ onderdeel }) => onderdeel,
      );
    });

/** The parts of a boek by id. Throw `niet-gevonden` for a boek that is not there, and `vraag-ongeldig`. */
export const organisaties = lijst<Organisatie>('organisatie');
export const wijken = lijst<Wijk>('wijk');
export const budgetten = lijst<Budget>('budget');
export const ondersteuningsopdrachten = lijst<Ondersteuningsopdracht>('ondersteuningsopdracht');

export interface Kokersvraag extends Onderdelenvraag {
  readonly op?: Datum;
  /** Only those that this organisatie pays on some day of the year. */
  readonly financier?: string;
}

/** Whether an organisatie pays a koker on some day of a year. */
export const betaaltInJaar = ({ versies }: KokerOverzicht, organisatie: string, jaar: number): boolean =>
  versies.some(
    // A version holds until the next one begins; one that was over before the year paid nothing in it.
    ({ financier }, i) => financier === organisatie && (versies[i + 1]?.vanaf ?? '9') > `${jaar}-01-01`,
  );

/** The kokers as they are on `op` (the last day of the year when left out); one that is not there yet is left out. */
export function kokers(lees: Leesmodel, vraag: Kokersvraag): Pagina<KokerOverzicht> {
  return lees.vraag([inrichting], () => {
    const { boek, financier } = vraag;
    const overzicht = boekVan(lees, boek);
    const { opDatum, bekendOp } = peilVan(lees, overzicht, vraag);
    const aantal = aantalVan(vraag);
    const na = cursorId(vraag) ?? '';
    const rijen = kokersOp(lees, boek, opDatum, bekendOp).filter(
      (een) => een.koker > na && (financier === undefined || betaaltInJaar(een, financier, overzicht.jaar)),
    );
    return pagina(
      rijen.slice(0, aantal + 1),
      aantal,
      ({ koker }) => koker,
      (koker) => koker,
    );
  });
}

/** One koker as it is on the last day of the year, as we know it now, with its versions; undefined when there is none. */
export function koker(lees: Leesmodel, boek: string, id: string): KokerOverzicht | undefined {
  return lees.vraag([inrichting], () => {
    const { opDatum, bekendOp } = peilVan(lees, boekVan(lees, boek), {});
    return kokersOp(lees, boek, opDatum, bekendOp, id)[0];
  });
}

/** Whether the boek has that wijk; throws `niet-gevonden` for a boek that is not there. */
export function heeftWijk(lees: Leesmodel, boek: string, wijk: string): boolean {
  return lees.vraag([inrichting], () => {
    boekVan(lees, boek);
    return bestaat(lees, boek, 'wijk', wijk);
  });
}
