import type { Koker } from '@ontschot/boek';
import { isDatum, telOp, type Datum, type Eurocent } from '@ontschot/kern';
import { betalerOp } from '../inrichting/betaler.js';
import { boekVan } from '../inrichting/boeken.vraag.js';
import { inrichting } from '../inrichting/inrichting.projectie.js';
import { onderdelen } from '../inrichting/onderdelen.js';
import type { Leesmodel } from '../leesmodel.js';
import { gemeldInJaar } from '../registers/gemeld-per-koker.js';
import { registers } from '../registers/registers.projectie.js';
import { peilVan } from '../vragen/peil.js';
import { weigerVelden } from '../vragen/vraagfout.js';
import { deelVan } from './deel.js';
import { hulpkosten } from './hulpkosten.projectie.js';
import { kostenVanJaar, somPer } from './lezen.js';

export interface Betalersvraag {
  readonly boek: string;
  /** The costs of this year; that of the boek when left out. */
  readonly jaar?: number;
  /** Two days: the last one of the year before the boek, and the last one of its year, when left out. */
  readonly voor?: Datum;
  readonly na?: Datum;
  readonly bekendOp?: Datum;
}

/** What a koker cost, and who pays it on either day. Eurocents. */
export interface Betaaldekoker {
  readonly koker: string;
  readonly naam: string;
  readonly geboekt: Eurocent;
  readonly gemeld: Eurocent;
  readonly kosten: Eurocent;
  /** Some is not in it: of few households, or of another year than that of the boek, which other boeken have too. */
  readonly nietAlles: boolean;
  readonly voor: string;
  readonly na: string;
}

/** What a payer bears of it by who pays on either day, and which part of all that is. */
export interface Betalersdeel {
  readonly financier: string;
  readonly voor: Eurocent;
  readonly na: Eurocent;
  readonly verschil: Eurocent;
  readonly deelVoor: string | null;
  readonly deelNa: string | null;
}

/** The same costs by who pays on two days. */
export interface Betalers {
  readonly boek: string;
  readonly jaar: number;
  readonly voor: Datum;
  readonly na: Datum;
  readonly bekendOp: Datum;
  readonly totaal: Eurocent;
  /** Why no koker has everything; null for the year of the boek. */
  readonly uitleg: string | null;
  readonly kokers: readonly Betaaldekoker[];
  readonly financiers: readonly Betalersdeel[];
}

/**
 * Who pays what help costs now and who paid it before: the costs of one year over all kokers, laid twice along who pays
 * each koker on a day. The parts add up to the same total. Throws `niet-gevonden` and `vraag-ongeldig`.
 */
export function betalers(lees: Leesmodel, vraag: Betalersvraag): Betalers {
  return lees.vraag([hulpkosten, registers, inrichting], () => {
    const { boek } = vraag;
    const overzicht = boekVan(lees, boek);
    const { bekendOp, bekendOpDatum } = peilVan(
      lees,
      overzicht,
      vraag.bekendOp === undefined ? {} : { bekendOp: vraag.bekendOp },
    );
    const { jaar = overzicht.jaar, voor = `${overzicht.jaar - 1}-12-31`, na = `${overzicht.jaar}-12-31` } = vraag;
    if (!isDatum(voor) || !isDatum(na) || na < voor)
      weigerVelden([{ veld: 'na', uitleg: 'Geef twee dagen; na komt niet voor voor.' }]);
    const versies = new Map<string, Koker[]>();
    for (const { id, onderdeel } of onderdelen<Koker>(lees, boek, 'koker', bekendOp))
      versies.set(id, [...(versies.get(id) ?? []), onderdeel]);
    const geboekt = somPer(
      kostenVanJaar(lees, overzicht, bekendOp).filter(({ maand }) => maand.startsWith(`${jaar}-`)),
      ({ koker }) => koker,
    );
    const gemeld = gemeldInJaar(lees, boek, jaar, bekendOp);
    const kokers = [...versies].flatMap(([koker, alle]): Betaaldekoker[] => {
      const [uitBoek, { bedrag, nietAlles: klein }] = [geboekt.get(koker) ?? 0, gemeld.get(koker) ?? NIETS];
      if (!geboekt.has(koker) && !gemeld.has(koker)) return [];
      const naam = alle.at(-1)?.naam ?? koker;
      const wie = { voor: betalerOp(alle, voor) ?? '', na: betalerOp(alle, na) ?? '' };
      const nietAlles = klein || jaar !== overzicht.jaar;
      return [{ koker, naam, geboekt: uitBoek, gemeld: bedrag, kosten: uitBoek + bedrag, nietAlles, ...wie }];
    });
    const totaal = telOp(kokers.map(({ kosten }) => kosten));
    return {
      ...{ boek, jaar, voor, na, bekendOp: bekendOpDatum, totaal, uitleg: uitlegVan(jaar, overzicht.jaar), kokers },
      financiers: delenVan(kokers, totaal),
    };
  });
}

/** Rows that came over of an earlier boek are not added up here: those of few households would be told by it. */
const uitlegVan = (jaar: number, vanBoek: number): string | null =>
  jaar === vanBoek
    ? null
    : `Dit is alleen wat in het boek van ${vanBoek} zelf is geboekt of gemeld. Wat boeken van eerdere jaren over ${jaar} hebben, zit er niet in, ook niet als het is overgenomen.`;

const NIETS = { bedrag: 0, nietAlles: false };

function delenVan(kokers: readonly Betaaldekoker[], totaal: Eurocent): Betalersdeel[] {
  const namen = [...new Set(kokers.flatMap(({ voor, na }) => [voor, na]))].sort();
  return namen.map((financier) => {
    const som = (dag: 'voor' | 'na'): Eurocent =>
      telOp(kokers.filter((een) => een[dag] === financier).map(({ kosten }) => kosten));
    const [voor, na] = [som('voor'), som('na')];
    return {
      ...{ financier, voor, na, verschil: na - voor },
      ...{ deelVoor: deelVan(voor, totaal), deelNa: deelVan(na, totaal) },
    };
  });
}
