import { laatsteDag, telOp, type Datum, type Eurocent } from '@ontschot/kern';
import { kokersOp } from '../inrichting/onderdelen.js';
import type { Leesmodel } from '../leesmodel.js';
import { NODIG } from '../rechtmatigheid/nodig.js';
import { stromenVan } from '../rechtmatigheid/stromen.js';
import { gemeldInJaar } from '../registers/gemeld-per-koker.js';
import { registers } from '../registers/registers.projectie.js';
import type { Peilvraag } from '../vragen/peil.js';
import { peilingVan, type Peiling } from '../wijkteam/lezen.js';
import { gemeldePrognose, type Gemeldeprognose } from './gemelde-prognose.js';
import { hulpkosten } from './hulpkosten.projectie.js';
import { jaarprognose, prognosezin, type Jaarprognose, type Maandkosten } from './jaarprognose.js';
import { geboekteKosten } from './lezen.js';

/** How the year of a koker goes. Amounts in eurocents. */
export interface Kokerprognose {
  readonly koker: string;
  readonly naam: string;
  /**
   * What came in for the year, in the kleur of the koker, less what was paid out of gain; the closing takes nothing off it.
   * What came back of the year before is in it, and takes nothing off what was spent.
   */
  readonly beschikbaar: Eurocent;
  readonly besteed: Eurocent;
  /** Committed or advanced, and not yet spent. */
  readonly toegezegd: Eurocent;
  readonly maanden: readonly Maandkosten[];
  /** Null as long as too few months are over. */
  readonly prognose: Jaarprognose | null;
  /** What is left of what is available if it goes on like this; below zero when it falls short. */
  readonly over: Eurocent | null;
  readonly uitleg: string;
  /** What its payer reported of its own books over the year; null when nothing was. In none of the figures above. */
  readonly gemeld: Gemeldeprognose | null;
}

export interface Kostenprognose {
  readonly boek: string;
  readonly op: Datum;
  readonly bekendOp: Datum;
  /** The day up to which months count as over. */
  readonly peildag: Datum;
  readonly kokers: readonly Kokerprognose[];
}

const ALLEEN_GEMELD = 'Op deze koker is niets geboekt; wat de betaler meldde, staat bij gemeld.';
const ERNAAST =
  ' Wat de betaler zelf meldde, zit hier niet in; het staat bij gemeld, en het kunnen dezelfde kosten zijn.';

interface Stand {
  bruto: Eurocent;
  besteed: Eurocent;
  toegezegd: Eurocent;
}

/**
 * What each koker of the boek comes to cost by the end of the year, with its band, out of what was booked so far; and beside it
 * the same out of what its payer reported, which may be the same costs. Throws `niet-gevonden` and `vraag-ongeldig`.
 */
export function kostenprognose(lees: Leesmodel, vraag: Peilvraag & { readonly boek: string }): Kostenprognose {
  return lees.vraag([hulpkosten, registers, ...NODIG], () => {
    const { boek } = vraag;
    const peiling = peilingVan(lees, vraag);
    const { peildag, opDatum, bekendOpDatum, overzicht } = peiling;
    const kosten = geboekteKosten(lees, boek, peiling);
    const stand = standenPerKoker(lees, peiling);
    const perKoker = gemeldInJaar(lees, boek, overzicht.jaar, peiling.bekendOp);
    const kokers = kokersOp(lees, boek, opDatum, peiling.bekendOp).flatMap(({ koker, naam }): Kokerprognose[] => {
      const { bruto, besteed: geboekt, toegezegd } = stand.get(koker) ?? { bruto: 0, besteed: 0, toegezegd: 0 };
      const eigen = kosten.filter((een) => een.koker === koker);
      const inJaar = perKoker.get(koker);
      const gemeld = inJaar === undefined ? null : gemeldePrognose(inJaar, overzicht.jaar, peildag);
      const boekt = bruto !== 0 || eigen.length > 0;
      if (!boekt && gemeld === null) return [];
      const besteed = telOp(eigen.map(({ bedrag }) => bedrag));
      const beschikbaar = bruto - (geboekt - besteed);
      const maanden = Array.from({ length: 12 }, (_, i): Maandkosten => {
        const maand = `${overzicht.jaar}-${String(i + 1).padStart(2, '0')}`;
        return { maand, bedrag: telOp(eigen.filter((een) => een.maand === maand).map(({ bedrag }) => bedrag)) };
      });
      const elders = besteed - telOp(maanden.map(({ bedrag }) => bedrag));
      // Of a koker that books nothing here, nothing is no measure.
      const prognose = boekt ? jaarprognose(maanden, elders, toegezegd, peildag) : null;
      const voorbij = maanden.filter(({ maand }) => laatsteDag(maand) <= peildag).length;
      return [
        {
          ...{ koker, naam, beschikbaar, besteed, toegezegd, maanden, prognose },
          over: prognose === null ? null : beschikbaar - prognose.verwacht,
          uitleg: boekt
            ? `${prognosezin(prognose, voorbij, beschikbaar)}${gemeld === null ? '' : ERNAAST}`
            : ALLEEN_GEMELD,
          gemeld,
        },
      ];
    });
    return { boek, op: opDatum, bekendOp: bekendOpDatum, peildag, kokers };
  });
}

/**
 * What came onto all budgets in the kleur of each koker, and where it stands; money that was released under an afspraak is
 * not of it. What the closing took along or gave back is left out: it was there for the year.
 */
function standenPerKoker(lees: Leesmodel, peiling: Peiling): Map<string, Stand> {
  const per = new Map<string, Stand>();
  for (const { budget, soort, kleur, bedrag } of stromenVan(lees, peiling)) {
    if (budget === '') continue;
    const stand = per.get(kleur) ?? { bruto: 0, besteed: 0, toegezegd: 0 };
    stand.bruto += bedrag;
    if (soort === 'besteed') stand.besteed += bedrag;
    if (soort === 'verplicht' || soort === 'voorschot') stand.toegezegd += bedrag;
    per.set(kleur, stand);
  }
  return per;
}
