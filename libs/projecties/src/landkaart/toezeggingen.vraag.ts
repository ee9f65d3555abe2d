import type { Aandeelsoort, Toezegging } from '@ontschot/boek';
import type { Datum, Eurocent, Moment } from '@ontschot/kern';
import type { Ontvanger } from '@ontschot/regels';
import { inrichting } from '../inrichting/inrichting.projectie.js';
import type { Leesmodel } from '../leesmodel.js';
import { daggetal } from '../motor/dagen.js';
import { saldi } from '../saldi/saldi.projectie.js';
import { aantalVan, cursorNummer, pagina, type Bladervraag, type Pagina } from '../vragen/bladeren.js';
import { gekozenAfspraken } from './afspraken.js';
import { landkaart as projectie } from './landkaart.projectie.js';
import { peilingVan, type Landkaartfilter, type Peiling } from './peiling.js';
import { toezeggingstanden, type Toezeggingmaten, type Toezeggingstand } from './toezeggingstand.js';
import { wachtenden, type Wachtend } from './wachten.js';

export interface Toezeggingenvraag
  extends Bladervraag, Pick<Landkaartfilter, 'boek' | 'op' | 'bekendOp' | 'afspraak' | 'alleen'> {
  readonly koker?: string;
  readonly vaststelling?: string;
  /** Only what waits for this. */
  readonly wachtOp?: NonNullable<Wachtend['wachtOp']>;
}

/** A promise, or below zero a claim, on a day of both clocks. Amounts in eurocents. */
export interface Toezeggingregel extends Toezeggingmaten, Wachtend {
  readonly toezegging: string;
  readonly aandeel: string;
  readonly vaststelling: string;
  readonly afspraak: string;
  readonly soort: Aandeelsoort;
  readonly ontvanger: Ontvanger;
  readonly koker: string;
  readonly financier: string | null;
  /** The budget that pays. */
  readonly budget: string;
  readonly bedrag: Eurocent;
  readonly afgewezen: Eurocent;
  /** The boek that it was taken over from; null for one of this boek. */
  readonly uit: string | null;
  /** The promise of another that it came from by agreement; null for what was awarded. */
  readonly gekregenVan: string | null;
  readonly staat: Toezegging['staat'];
  readonly boekdatum: Datum;
  readonly geregistreerdOp: Moment;
  /** Days since the boekdatum, on the day that is asked. */
  readonly dagen: number;
}

/**
 * Every promise, the oldest first, a page at a time. The code of a household is in it: leave it out for all but the
 * auditor. Throws `niet-gevonden` and `vraag-ongeldig`.
 */
export function toezeggingen(lees: Leesmodel, vraag: Toezeggingenvraag): Pagina<Toezeggingregel> {
  return lees.vraag([projectie, inrichting, saldi], () => {
    const aantal = aantalVan(vraag);
    const na = cursorNummer(vraag) ?? 0;
    const gevonden = toezeggingregels(lees, vraag).filter(({ nr }) => nr > na);
    return pagina(
      gevonden.slice(0, aantal + 1),
      aantal,
      ({ nr }) => nr,
      ({ regel }) => regel,
    );
  });
}

/** All of them. Inside a question that reads the saldi too. */
export function toezeggingregels(
  lees: Leesmodel,
  vraag: Omit<Toezeggingenvraag, keyof Bladervraag>,
): { readonly nr: number; readonly regel: Toezeggingregel }[] {
  const { alleen = {}, ...filter } = vraag;
  const peiling = peilingVan(lees, filter);
  const afspraken = gekozenAfspraken(lees, peiling, filter);
  const alle = toezeggingstanden(lees, peiling);
  const wachtend = wachtenden(lees, peiling, alle, gekozenAfspraken(lees, peiling, { boek: vraag.boek }));
  const { aanbieder, financier } = alleen;
  const magZien = ({ ontvanger, financier: betaler }: Toezeggingregel): boolean =>
    (aanbieder === undefined && financier === undefined) ||
    (aanbieder !== undefined && ontvanger.soort === 'organisatie' && ontvanger.organisatie === aanbieder) ||
    (financier !== undefined && betaler === financier);
  return alle
    .filter(({ rij }) => afspraken.has(rij.afspraak))
    .map((stand) => ({ nr: stand.nr, regel: regelVan(peiling, stand, wachtend.get(stand.nr)) }))
    .filter(
      ({ regel }) =>
        magZien(regel) &&
        (vraag.koker === undefined || regel.koker === vraag.koker) &&
        (vraag.vaststelling === undefined || regel.vaststelling === vraag.vaststelling) &&
        (vraag.wachtOp === undefined || regel.wachtOp === vraag.wachtOp),
    );
}

const NIETS: Wachtend = { wachtOp: null, wachtZin: null, ruimte: null };

function regelVan(peiling: Peiling, stand: Toezeggingstand, wachtend: Wachtend = NIETS): Toezeggingregel {
  const { rij, nr: _, ...maten } = stand;
  const {
    toezegging,
    aandeel,
    vaststelling,
    afspraak,
    soort,
    ontvanger,
    koker,
    budget,
    staat,
    gekregenVan = null,
  } = rij;
  return {
    ...{ toezegging, aandeel, vaststelling, afspraak, soort, ontvanger, koker },
    financier: peiling.financier(koker, peiling.opDatum),
    budget,
    ...maten,
    gekregenVan,
    staat,
    dagen: daggetal(peiling.opDatum) - daggetal(stand.boekdatum),
    ...wachtend,
  };
}
