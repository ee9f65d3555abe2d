import { FUNCTIONALITEITEN, LEEFTIJDSGROEPEN, type Functionaliteit } from '@ontschot/boek';
import { telOp, type Datum, type Eurocent } from '@ontschot/kern';
import { boekVan } from '../inrichting/boeken.vraag.js';
import { inrichting } from '../inrichting/inrichting.projectie.js';
import type { Leesmodel } from '../leesmodel.js';
import { gemeldInJaar } from '../registers/gemeld-per-koker.js';
import { registers } from '../registers/registers.projectie.js';
import { peilVan } from '../vragen/peil.js';
import { deelVan, deelverschil } from './deel.js';
import { hulpkosten } from './hulpkosten.projectie.js';
import { kostenVanJaar, somPer, type Hulpsoort } from './lezen.js';

/** The functionaliteiten that are heavy help; the others keep people away from it. */
export const ZWAAR: ReadonlySet<Functionaliteit> = new Set([
  'intensieve-hulp-en-zorg',
  'hulp-bij-blijvende-beperkingen',
  'hulp-bij-regieverlies-en-crisis',
]);

/** How many years at most lie beside each other. */
const JAREN = 10;

/** What was spent, which part that is of all that has a doel, and how both changed against the year before. Eurocents. */
export interface Verschuiving {
  readonly besteed: Eurocent;
  readonly deel: string | null;
  /** Null in the first year. */
  readonly verschil: Eurocent | null;
  readonly deelVerschil: string | null;
}

/** What was reported of a koker over the year of the boek: for what help and for whom, a melding does not say. Eurocents. */
export interface ZonderSoort {
  readonly koker: string;
  readonly bedrag: Eurocent;
  /** Some is not in it: of few households, or of months that were taken together with another year. */
  readonly nietAlles: boolean;
}

export interface Ontzorgingsjaar {
  readonly jaar: number;
  readonly boek: string;
  /** All of it, and what has no doel. */
  readonly totaal: Eurocent;
  readonly zonderDoel: Eurocent;
  readonly zwaar: Verschuiving;
  readonly licht: Verschuiving;
  /** In none of the other figures: it is neither heavy nor light, and it can be what was booked as well. By koker. */
  readonly gemeld: readonly ZonderSoort[];
  readonly regels: readonly (Hulpsoort & { readonly gewicht: 'zwaar' | 'licht' } & Verschuiving)[];
}

export interface Ontzorging {
  readonly boek: string;
  readonly bekendOp: Datum;
  readonly jaren: readonly Ontzorgingsjaar[];
  /** What all of it leaves out; null when nothing was reported. */
  readonly uitleg: string | null;
}

interface Jaarboek {
  readonly boek: string;
  readonly jaar: number;
}

const SOORTEN: readonly Hulpsoort[] = FUNCTIONALITEITEN.flatMap((functionaliteit) =>
  LEEFTIJDSGROEPEN.map((leeftijdsgroep) => ({ functionaliteit, leeftijdsgroep })),
);
const sleutelVan = ({ functionaliteit, leeftijdsgroep }: Hulpsoort): string => `${functionaliteit}/${leeftijdsgroep}`;

/**
 * How money moved from heavy to light help over the years of one gemeente: what the bookings of each of its boeken cost, per
 * functionaliteit and age group. Totals alone; no household is in it. Throws `niet-gevonden` and `vraag-ongeldig`.
 */
export function ontzorging(
  lees: Leesmodel,
  { boek, bekendOp: dag }: { readonly boek: string; readonly bekendOp?: Datum },
): Ontzorging {
  return lees.vraag([hulpkosten, registers, inrichting], () => {
    const overzicht = boekVan(lees, boek);
    const { bekendOp, bekendOpDatum } = peilVan(lees, overzicht, dag === undefined ? {} : { bekendOp: dag });
    const boeken = lees
      // The boeken of one gemeente differ in their year alone.
      .sql<[string, string, number], Jaarboek>(
        `SELECT boek, jaar FROM inrichting_boek
          WHERE substr(boek, 1, length(boek) - 4) = ? AND gemeente = ? AND jaar <= ? ORDER BY jaar`,
      )
      .all(boek.slice(0, -4), overzicht.gemeente, overzicht.jaar)
      .slice(-JAREN);
    const jaren: Ontzorgingsjaar[] = [];
    for (const een of boeken) jaren.push(jaarVan(lees, een, bekendOp, jaren.at(-1)));
    const uitleg = jaren.some(({ gemeld }) => gemeld.length > 0) ? GEMELD : null;
    return { boek, bekendOp: bekendOpDatum, jaren, uitleg };
  });
}

function jaarVan(
  lees: Leesmodel,
  { boek, jaar }: Jaarboek,
  bekendOp: number,
  vorig: Ontzorgingsjaar | undefined,
): Ontzorgingsjaar {
  const kosten = kostenVanJaar(lees, { boek, jaar }, bekendOp);
  const zonderDoel = telOp(kosten.filter(({ hulp }) => hulp === null).map(({ bedrag }) => bedrag));
  const perSoort = somPer(kosten, ({ hulp }) => (hulp === null ? '' : sleutelVan(hulp)));
  const totaal = telOp(kosten.map(({ bedrag }) => bedrag));
  const naast = (besteed: Eurocent, toen: Verschuiving | undefined): Verschuiving => {
    const deel = deelVan(besteed, totaal - zonderDoel);
    // What was not there the year before, was nothing then.
    const eerder = toen ?? (vorig === undefined ? undefined : { besteed: 0, deel: vorig.zwaar.deel && '0.000' });
    return {
      ...{ besteed, deel },
      verschil: eerder === undefined ? null : besteed - eerder.besteed,
      deelVerschil: eerder === undefined ? null : deelverschil(deel, eerder.deel),
    };
  };
  const regels = SOORTEN.flatMap((soort) => {
    const toen = vorig?.regels.find((regel) => sleutelVan(regel) === sleutelVan(soort));
    const besteed = perSoort.get(sleutelVan(soort)) ?? 0;
    if (besteed === 0 && (toen === undefined || toen.besteed === 0)) return [];
    const gewicht = ZWAAR.has(soort.functionaliteit) ? ('zwaar' as const) : ('licht' as const);
    return [{ ...soort, gewicht, ...naast(besteed, toen) }];
  });
  const som = (gewicht: 'zwaar' | 'licht'): Eurocent =>
    telOp(regels.filter((regel) => regel.gewicht === gewicht).map(({ besteed }) => besteed));
  return {
    ...{ jaar, boek, totaal, zonderDoel, gemeld: gemeldIn(lees, boek, jaar, bekendOp) },
    zwaar: naast(som('zwaar'), vorig?.zwaar),
    licht: naast(som('licht'), vorig?.licht),
    regels,
  };
}

const GEMELD =
  'Wat betalers zelf meldden, zit in geen van deze cijfers: een melding zegt niet voor welke hulp en welke leeftijd. Het staat per koker bij gemeld.';

const gemeldIn = (lees: Leesmodel, boek: string, jaar: number, bekendOp: number): ZonderSoort[] =>
  [...gemeldInJaar(lees, boek, jaar, bekendOp)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([koker, { bedrag, nietAlles }]) => ({ koker, bedrag, nietAlles }));
