import {
  GROOTSTE_BEDRAG,
  laatsteDag,
  Onberekenbaar,
  schrijfEuro,
  TeGroot,
  type Datum,
  type Eurocent,
  type Periode,
} from '@ontschot/kern';
import {
  aantalMaanden,
  bereken,
  keurInvoer,
  over,
  rondAf,
  type Getal,
  type Invoer,
  type Uitkomst,
  type Verdeelregel,
  type Voorgefinancierd,
} from '@ontschot/regels';
import { allesTegelijk } from '../besluiten/alles-tegelijk.js';
import { weiger, type Opdracht } from '../besluiten/besluit.js';
import { schoon } from '../schoon.js';
import type { Afspraakinhoud, Populatie } from '../toestand/preventie.js';
import type { Toestand } from '../toestand/toestand.js';
import type { Kostentelling } from './kostentelling.js';
import { moetVasteGrensZijn } from './grensstand.js';
import { moetEerdereKostenHebben } from './eerdere-maanden.js';
import { geteldeLeden } from './ledenstand.js';
import { dubbele, populatie as zoekPopulatie } from './opzoeken.js';
import { moetTelbaarZijn } from './telbaar.js';

/** What a meting and a vaststelling both ask. */
export interface Meetopdracht extends Opdracht {
  readonly afspraak: string;
  readonly van: Periode;
  readonly totEnMet: Periode;
  readonly boekdatum: Datum;
  /** Households in the period; those of the population when left out. */
  readonly huishoudens?: number;
  readonly maten?: readonly { readonly maat: string; readonly waarde: Getal }[];
  /** Hours or another effort of each aanbieder in the period. */
  readonly inspanning?: readonly { readonly organisatie: string; readonly inspanning: number }[];
  /** What the prevention itself cost, in eurocents; what the afspraak says when left out. */
  readonly interventiekosten?: Eurocent;
  /** Added up by the service, never by the caller. */
  readonly kosten: Kostentelling;
}

/** Refuses a period that does not lie within the term of the afspraak. */
export function moetBinnenLooptijd(
  { inhoud, beeindigdPer }: { inhoud: Afspraakinhoud; beeindigdPer?: Periode | undefined },
  van: Periode,
  totEnMet: Periode,
): void {
  const eind =
    beeindigdPer !== undefined && beeindigdPer < inhoud.looptijd.totEnMet ? beeindigdPer : inhoud.looptijd.totEnMet;
  if (van > totEnMet || van < inhoud.looptijd.van || totEnMet > eind)
    weiger(
      'periode-buiten-afspraak',
      `De periode ${van} tot en met ${totEnMet} ligt niet binnen de looptijd van ${inhoud.looptijd.van} tot en met ${eind}.`,
      { van, totEnMet, looptijd: { van: inhoud.looptijd.van, totEnMet: eind } },
    );
}

/**
 * Refuses months that are not over on their last day: of what is still to come, nothing was spent yet. Only a gain that is called
 * provisional, with the day on which it is looked at again, may be of the rest of the year.
 */
export function moetVoorbijZijn(boekdatum: Datum, totEnMet: Periode, voorlopig: boolean): void {
  if (voorlopig ? totEnMet > `${boekdatum.slice(0, 4)}-12` : boekdatum < laatsteDag(totEnMet))
    weiger('periode-niet-voorbij', `Op ${boekdatum} is ${totEnMet} nog niet voorbij.`, { boekdatum, totEnMet });
}

/**
 * The population of an afspraak that can be measured over these months; refuses with all that stands in the way: its term,
 * months that are not over, costs that would be of too few households, and another limit per household than was told with.
 */
export function moetTeMetenZijn(
  toestand: Toestand,
  { van, totEnMet, boekdatum }: Pick<Meetopdracht, 'van' | 'totEnMet' | 'boekdatum'>,
  afspraak: { readonly inhoud: Afspraakinhoud; readonly beeindigdPer?: Periode | undefined },
  voorlopig: boolean,
): Populatie {
  const [, populatie] = allesTegelijk(
    () => {
      moetBinnenLooptijd(afspraak, van, totEnMet);
      // What comes after the term is not over either: that is one fault.
      moetVoorbijZijn(boekdatum, totEnMet, voorlopig);
    },
    () => {
      const leden = zoekPopulatie(toestand, afspraak.inhoud.populatie);
      moetTelbaarZijn(leden);
      return leden;
    },
    () => moetVasteGrensZijn(toestand, afspraak.inhoud, van, totEnMet),
    () => moetEerdereKostenHebben(toestand, afspraak.inhoud.populatie, van),
  );
  return populatie;
}

/** The outcome; refuses figures that are too large to be exact, and those that cannot be worked with. */
export function uitrekenen(invoer: Invoer, regel?: Verdeelregel): Uitkomst {
  let uitkomst: Uitkomst;
  try {
    uitkomst = bereken(invoer, regel);
  } catch (fout) {
    if (fout instanceof TeGroot) weiger('bedrag-te-groot', 'Met deze bedragen is de uitkomst niet meer exact.', {});
    if (fout instanceof Onberekenbaar)
      weiger('niet-te-berekenen', `Hiermee is geen uitkomst te berekenen: ${fout.message}.`, {});
    throw fout;
  }
  const bedragen = [
    uitkomst.netto,
    ...uitkomst.kokers.flatMap(({ referentie, realisatie }) => [referentie, realisatie]),
    ...[...uitkomst.compensaties, ...uitkomst.terugbetalingen, ...uitkomst.delen].map(({ bedrag }) => bedrag),
  ];
  const teGroot = bedragen.find((bedrag) => Math.abs(bedrag) > GROOTSTE_BEDRAG);
  if (teGroot !== undefined)
    weiger('bedrag-te-groot', `Een bedrag in de uitkomst is groter dan ${schrijfEuro(GROOTSTE_BEDRAG)}.`, {
      bedrag: teGroot,
      hoogstens: GROOTSTE_BEDRAG,
    });
  return uitkomst;
}

/** All that the pipeline needs, out of what was agreed, what was asked and what was spent. */
export function maakInvoer(
  toestand: Toestand,
  inhoud: Afspraakinhoud,
  opdracht: Meetopdracht,
  voorfinancieringen: readonly Voorgefinancierd[],
): Invoer {
  const { van, totEnMet, kosten, maten = [], inspanning = [] } = opdracht;
  const maanden = aantalMaanden(van, totEnMet);
  const looptijd = aantalMaanden(inhoud.looptijd.van, inhoud.looptijd.totEnMet);
  const { per, bedrag, inKoker } = inhoud.interventiekosten;
  const volgensAfspraak = rondAf(over(bedrag, per, maanden, looptijd));
  const leden = toestand.preventie.populaties.lees(inhoud.populatie);
  const geteld = leden === undefined ? 0 : geteldeLeden(leden).tellenMee;
  const metCodes = leden?.leden.soort === 'huishoudens';
  return schoon({
    van,
    totEnMet,
    looptijd,
    jaar: Math.floor((aantalMaanden(inhoud.looptijd.van, van) - 1) / 12) + 1,
    populatie: {
      nulmeting: inhoud.huishoudensBijNulmeting,
      nu: metCodes ? geteld : (opdracht.huishoudens ?? inhoud.huishoudensBijNulmeting),
    },
    kokers: inhoud.kokers.map(({ budget: _, ...koker }) => ({
      ...koker,
      realisatie: kosten.kokers.find((een) => een.koker === koker.koker)?.realisatie ?? { maanden: [], inkomsten: [] },
    })),
    interventiekosten: schoon({ bedrag: opdracht.interventiekosten ?? volgensAfspraak, inKoker }),
    maten,
    aanbieders: inhoud.aanbieders.map((aanbieder) => ({
      ...aanbieder,
      inspanning: inspanning.find(({ organisatie }) => organisatie === aanbieder.organisatie)?.inspanning ?? 0,
    })),
    initiatiefnemer: inhoud.initiatiefnemer,
    voorfinancieringen,
  });
}

/** Refuses, with everything that is missing or wrong at once, what the rule cannot work with. */
export function keur(
  invoer: Invoer,
  regel: Verdeelregel | undefined,
  { inspanning = [], huishoudens }: Pick<Meetopdracht, 'inspanning' | 'huishoudens'>,
): void {
  const vreemd = inspanning.filter(
    ({ organisatie }) => !invoer.aanbieders.some((een) => een.organisatie === organisatie),
  );
  const dubbel = dubbele(inspanning.map(({ organisatie }) => organisatie));
  const { nu } = invoer.populatie;
  const fouten = [
    ...keurInvoer(invoer, regel),
    // Those of a population with codes are counted, not asked.
    ...(huishoudens === undefined || huishoudens === nu
      ? []
      : [{ veld: 'huishoudens', uitleg: `Laat dit weg; de populatie telt ${nu} huishoudens.` }]),
    ...vreemd.map(({ organisatie }) => ({
      veld: 'inspanning',
      uitleg: `${organisatie} is geen aanbieder van deze afspraak.`,
    })),
    // Which of the two is meant, nobody can tell.
    ...dubbel.map((organisatie) => ({
      veld: 'inspanning',
      uitleg: `De inspanning van ${organisatie} staat er meer dan eens.`,
    })),
  ];
  if (fouten.length > 0) weiger('meting-onvolledig', fouten.map(({ uitleg }) => uitleg).join(' '), { fouten });
}
