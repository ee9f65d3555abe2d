import { laatsteDag, type Eurocent, type Periode } from '@ontschot/kern';
import {
  Partijtelling,
  regelInZinnen,
  type Invoer,
  type Partij,
  type Stap,
  type Uitkomst,
  type Verdeelregel,
} from '@ontschot/regels';
import { inrichting } from '../inrichting/inrichting.projectie.js';
import { peilingVan, type Peiling } from '../landkaart/peiling.js';
import type { Leesmodel } from '../leesmodel.js';

interface Genoemd {
  readonly naam: string | null;
}

/** What a proposal would have meant over past months. Amounts in eurocents; nothing of it is written. */
export interface Afspraakbeeld {
  readonly boek: string;
  readonly van: Periode;
  readonly totEnMet: Periode;
  /** The limit per household was left out. */
  readonly zonderGrens: boolean;
  readonly huishoudens: { readonly nulmeting: number; readonly nu: number };
  readonly kokers: readonly (Genoemd & {
    readonly koker: string;
    readonly betaler: string | null;
    readonly betalernaam: string | null;
    readonly referentie: Eurocent;
    readonly realisatie: Eurocent;
    /** Above zero is a gain. */
    readonly verschil: Eurocent;
    /** What it would have paid out of its gain; below zero it is owed for a loss. */
    readonly betaalt: Eurocent;
    readonly houdt: Eurocent;
  })[];
  /** The gain of all kokers together, after what the prevention cost where the rule says so. */
  readonly netto: Eurocent;
  readonly soort: Uitkomst['soort'];
  readonly waarom: NonNullable<Uitkomst['waarom']> | null;
  /** What would have been shared out; the parts of `ontvangers` add up to it. */
  readonly gedeeld: Eurocent;
  readonly ontvangers: readonly (Partij & Genoemd & { readonly bedrag: Eurocent })[];
  readonly stappen: readonly Stap[];
  /** The rule in sentences; none without one. */
  readonly zinnen: readonly string[];
}

interface Gerekend {
  readonly invoer: Invoer;
  readonly uitkomst: Uitkomst;
  readonly regel: Verdeelregel | undefined;
  readonly zonderGrens: boolean;
}

/** The outcome with the names and payers of the boek, per party. Throws `niet-gevonden`. */
export const afspraakbeeld = (
  lees: Leesmodel,
  boek: string,
  { invoer, uitkomst, regel, zonderGrens }: Gerekend,
): Afspraakbeeld =>
  lees.vraag([inrichting], () => {
    const peiling = peilingVan(lees, { boek });
    const { van, totEnMet, populatie } = invoer;
    const betalerVan = (koker: string): string | null => peiling.financier(koker, laatsteDag(totEnMet));
    const telling = new Partijtelling();
    telling.tel('nieuw', invoer, uitkomst, betalerVan);
    const { totaal, ontvangers, kokers } = telling.geef();
    return {
      ...{ boek, van, totEnMet, zonderGrens, huishoudens: populatie },
      kokers: uitkomst.kokers.map(({ koker, referentie, realisatie, verschil, houdt }) => {
        const betaler = betalerVan(koker);
        const betaalt = kokers.find((een) => een.koker === koker)?.betaalt.nieuw ?? 0;
        const betalernaam = betaler === null ? null : peiling.naam(betaler);
        return {
          koker,
          naam: peiling.kokernaam(koker),
          betaler,
          betalernaam,
          referentie,
          realisatie,
          verschil,
          betaalt,
          houdt,
        };
      }),
      ...{ netto: uitkomst.netto, soort: uitkomst.soort, waarom: uitkomst.waarom ?? null, gedeeld: totaal.nieuw },
      ontvangers: ontvangers.map(({ vastgelegd: _, verschil: __, nieuw, ...partij }) => ({
        ...partij,
        ...{ naam: naamVan(peiling, partij), bedrag: nieuw },
      })),
      stappen: uitkomst.stappen,
      zinnen: regel === undefined ? [] : regelInZinnen(regel),
    };
  });

function naamVan(peiling: Peiling, { soort, partij }: Partij): string | null {
  if (soort === 'huishoudens') return null;
  if (soort === 'organisatie') return peiling.naam(partij);
  return soort === 'koker' ? peiling.kokernaam(partij) : (peiling.budget(partij)?.naam ?? null);
}
