import type { Afspraakstaat } from '@ontschot/boek';
import type { Datum, Eurocent, Periode } from '@ontschot/kern';
import { inrichting } from '../inrichting/inrichting.projectie.js';
import type { Leesmodel } from '../leesmodel.js';
import { geheelVan, type Geheel } from './geheel.js';
import { kokersVan, type Kokerstroom } from './kokers.js';
import type { Kort } from './kort.js';
import { landkaart as projectie } from './landkaart.projectie.js';
import { landkaarttotaal, type Landkaartmaten } from './maten.js';
import { namenVan, type Namen } from './namen.js';
import type { Landkaartfilter } from './peiling.js';
import { eigenDeel, stromenVan, type Elders, type Overname, type Stroom } from './stromen.js';
import { voorafVan } from './vooraf.js';

/** What counts of an afspraak over a period. */
export interface Gemetenperiode extends Pick<
  Kort,
  'soort' | 'versie' | 'van' | 'totEnMet' | 'boekdatum' | 'netto' | 'uitkomst' | 'waterbedden' | 'buitenBereik'
> {
  /** The meting or vaststelling. */
  readonly naam: string;
  readonly waarom: Kort['waarom'] | null;
  /** Why nothing could be said of kokers outside the afspraak. */
  readonly buitenBereikOnvolledig: string | null;
  /** When a gain that may turn out otherwise is looked at again. */
  readonly herzienOp: Datum | null;
  readonly volume: Kort['volume'] | null;
}

export interface Afspraakstroom {
  readonly afspraak: string;
  readonly naam: string;
  readonly staat: Afspraakstaat;
  readonly versie: number;
  readonly aanbieders: readonly string[];
  readonly netto: Eurocent;
  /** Empty for one that nobody measured yet. */
  readonly perioden: readonly Gemetenperiode[];
}

export interface Landkaart {
  readonly boek: string;
  readonly op: Datum;
  readonly bekendOp: Datum;
  /** Revisie up to which this is known. */
  readonly revisie: number;
  readonly van: Periode | null;
  readonly totEnMet: Periode | null;
  readonly stromen: readonly Stroom[];
  /** Promised to others than an aanbieder of the afspraak. */
  readonly elders: readonly Elders[];
  /** Promised in the boek of an earlier year and taken over; what it brought stands there. */
  readonly overgenomen: readonly Overname[];
  /** The sum of all three. */
  readonly totalen: Landkaartmaten;
  readonly kokers: readonly Kokerstroom[];
  readonly afspraken: readonly Afspraakstroom[];
  /** Assessments that lie partly outside the months that are asked, and are left out. */
  readonly deelsErbuiten: readonly string[];
  /** The names of all that the rows mention, as we knew them. */
  readonly namen: Namen;
}

/**
 * Per afspraak who delivered, where the gain landed (koker and payer), what it cost the maker, what was promised, what
 * was paid and what is open, on a day of both clocks (design 4). In eurocents; all rows add up to the cent. Throws
 * `niet-gevonden` for a boek, afspraak or wijk that is not there, `vraag-ongeldig` for a day or month that cannot be.
 */
export function landkaart(lees: Leesmodel, vraag: Landkaartfilter): Landkaart {
  return lees.vraag([projectie, inrichting], () => {
    const geheel = geheelVan(lees, vraag);
    const { peiling, deelsErbuiten } = geheel;
    const vooraf = voorafVan(lees, peiling);
    const { stromen, elders, overgenomen } = stromenVan(geheel);
    const kokers = kokersVan(geheel, (id) => {
      const door = vooraf.get(id)?.door;
      return door !== undefined && 'koker' in door ? door.koker : undefined;
    });
    const eigen = eigenDeel(stromen, vraag.alleen);
    const eigenElders = eigenDeel(elders, vraag.alleen);
    const eigenOvername = eigenDeel(overgenomen.map(voorAanbieder), vraag.alleen).map(
      ({ aanbieder: _, ...rij }) => rij,
    );
    const afspraken = afsprakenVan(geheel);
    return {
      boek: peiling.boek,
      op: peiling.opDatum,
      bekendOp: peiling.bekendOpDatum,
      revisie: lees.kop(peiling.boek),
      van: vraag.van ?? null,
      totEnMet: vraag.totEnMet ?? null,
      stromen: eigen,
      elders: eigenElders,
      overgenomen: eigenOvername,
      totalen: landkaarttotaal([...eigen, ...eigenElders, ...eigenOvername]),
      kokers: eigenDeel(kokers, vraag.alleen),
      afspraken,
      deelsErbuiten: deelsErbuiten.map(({ id }) => id),
      namen: namenVan(peiling, [...eigen, ...eigenElders, ...eigenOvername], afspraken),
    };
  });
}

/** What was promised to an aanbieder is also its own. */
const voorAanbieder = (rij: Overname): Overname & { readonly aanbieder?: string } =>
  rij.soort === 'organisatie' && rij.ontvanger !== null ? { ...rij, aanbieder: rij.ontvanger } : rij;

function afsprakenVan({ afspraken, metingen }: Geheel): Afspraakstroom[] {
  return [...afspraken.values()].map(({ afspraak, staat, versie, inhoud }) => {
    const eigen = metingen.filter((een) => een.afspraak === afspraak);
    return {
      afspraak,
      naam: inhoud.naam,
      staat,
      versie,
      aanbieders: inhoud.aanbieders.map(({ organisatie }) => organisatie),
      netto: eigen.reduce((som, { netto }) => som + netto, 0),
      perioden: eigen.map(periodeVan),
    };
  });
}

const periodeVan = (kort: Kort): Gemetenperiode => {
  const { id, soort, versie, van, totEnMet, boekdatum, netto, uitkomst, waarom, voorlopig, volume } = kort;
  const { waterbedden, buitenBereik, buitenBereikOnvolledig } = kort;
  return {
    soort,
    naam: id,
    ...{ versie, van, totEnMet, boekdatum, netto, uitkomst },
    waarom: waarom ?? null,
    herzienOp: voorlopig?.herzienOp ?? null,
    waterbedden,
    buitenBereik,
    buitenBereikOnvolledig: buitenBereikOnvolledig ?? null,
    volume: volume ?? null,
  };
};
