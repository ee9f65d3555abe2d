import type { Leesmodel } from '../leesmodel.js';
import { gekozenAfspraken, type Afspraakstand } from './afspraken.js';
import { binnen, geldige, gemeten } from './geldig.js';
import type { Kort } from './kort.js';
import { betalerVan, peilingVan, type Landkaartfilter, type Peiling } from './peiling.js';
import { toezeggingstanden, type Toezeggingstand } from './toezeggingstand.js';

/** A promise with the assessment that it came from. */
export interface Uitgekomen extends Toezeggingstand {
  readonly vaststelling: Kort;
  /** Who pays the koker that it is charged to, in the period of the assessment. */
  readonly financier: string | null;
}

/** A promise that was taken over from the boek of an earlier year: its assessment is there. */
export interface Overgenomen extends Toezeggingstand {
  readonly uit: string;
  /** Who pays the koker that it is charged to, on the day that is asked. */
  readonly financier: string | null;
}

/** All that the questions add up, chosen by the same filters. */
export interface Geheel {
  readonly peiling: Peiling;
  readonly afspraken: ReadonlyMap<string, Afspraakstand>;
  /** What was assessed and counts. */
  readonly metingen: readonly Kort[];
  /** Assessments that lie partly outside the months that are asked, and are left out. */
  readonly deelsErbuiten: readonly Kort[];
  /** Promises out of vaststellingen over those months, those that were corrected too: together they are what holds. */
  readonly toezeggingen: readonly Uitgekomen[];
  /** Promises out of an earlier boek; none when months are asked, as those of their assessment are not known here. */
  readonly overgenomen: readonly Overgenomen[];
}

/** Inside a question; throws `niet-gevonden` and `vraag-ongeldig`. */
export function geheelVan(lees: Leesmodel, vraag: Landkaartfilter): Geheel {
  const peiling = peilingVan(lees, vraag);
  const afspraken = gekozenAfspraken(lees, peiling, vraag);
  const alle = gemeten(lees, peiling).filter(({ afspraak }) => afspraken.has(afspraak));
  const tellen = geldige(
    alle.filter(({ boekdatum }) => boekdatum <= peiling.opDatum),
    vraag.metMetingen ?? true,
  );
  // A correction that is dated back lowers a promise before the day on which that was made.
  const vaststellingen = new Map(alle.filter(({ soort }) => soort === 'vaststelling').map((een) => [een.id, een]));
  const standen = toezeggingstanden(lees, peiling);
  const toezeggingen = standen.flatMap((stand): Uitgekomen[] => {
    if (stand.uit !== null) return [];
    const vaststelling = vaststellingen.get(stand.rij.vaststelling);
    if (vaststelling === undefined || !binnen(vaststelling, vraag)) return [];
    return [{ ...stand, vaststelling, financier: betalerVan(peiling, stand.rij.koker, vaststelling) }];
  });
  return {
    peiling,
    afspraken,
    metingen: tellen.filter((een) => binnen(een, vraag)),
    deelsErbuiten: tellen.filter(
      (een) =>
        !binnen(een, vraag) && een.van <= (vraag.totEnMet ?? een.van) && een.totEnMet >= (vraag.van ?? een.totEnMet),
    ),
    toezeggingen,
    overgenomen: overgenomenVan(standen, peiling, vraag).filter(({ rij }) => afspraken.has(rij.afspraak)),
  };
}

function overgenomenVan(standen: readonly Toezeggingstand[], peiling: Peiling, vraag: Landkaartfilter): Overgenomen[] {
  if (vraag.van !== undefined || vraag.totEnMet !== undefined) return [];
  return standen.flatMap(({ uit, ...stand }) =>
    uit === null ? [] : [{ ...stand, uit, financier: peiling.financier(stand.rij.koker, peiling.opDatum) }],
  );
}
