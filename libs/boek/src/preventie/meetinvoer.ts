import type { Datum, Eurocent, Periode } from '@ontschot/kern';
import {
  aantalMaanden,
  keurInvoer,
  over,
  rondAf,
  type Getal,
  type Invoer,
  type Verdeelregel,
  type Voorgefinancierd,
} from '@ontschot/regels';
import { weiger, type Opdracht } from '../besluiten/besluit.js';
import { schoon } from '../schoon.js';
import type { Afspraakinhoud } from '../toestand/preventie.js';
import type { Toestand } from '../toestand/toestand.js';
import type { Kostentelling } from './kostentelling.js';

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

/** All that the pipeline needs, out of what was agreed, what was asked and what was spent. */
export function maakInvoer(
  toestand: Toestand,
  inhoud: Afspraakinhoud,
  opdracht: Meetopdracht,
  voorfinancieringen: readonly Voorgefinancierd[],
): Invoer {
  const { van, totEnMet, kosten, maten = [], inspanning = [] } = opdracht;
  const maanden = aantalMaanden(van, totEnMet);
  const { per, bedrag, inKoker } = inhoud.interventiekosten;
  const volgensAfspraak = rondAf(over(bedrag, per, maanden));
  const leden = toestand.preventie.populaties.lees(inhoud.populatie);
  const geteld = leden?.huishoudens.reduce((som, { codes }) => som + codes.length, 0) ?? 0;
  return schoon({
    van,
    totEnMet,
    jaar: Math.floor((aantalMaanden(inhoud.looptijd.van, van) - 1) / 12) + 1,
    populatie: {
      nulmeting: inhoud.huishoudensBijNulmeting,
      nu: opdracht.huishoudens ?? (leden?.leden.soort === 'huishoudens' ? geteld : inhoud.huishoudensBijNulmeting),
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
  inspanning: Meetopdracht['inspanning'] = [],
): void {
  const vreemd = inspanning.filter(
    ({ organisatie }) => !invoer.aanbieders.some((een) => een.organisatie === organisatie),
  );
  const fouten = [
    ...keurInvoer(invoer, regel),
    ...vreemd.map(({ organisatie }) => ({
      veld: 'inspanning',
      uitleg: `${organisatie} is geen aanbieder van deze afspraak.`,
    })),
  ];
  if (fouten.length > 0) weiger('meting-onvolledig', fouten.map(({ uitleg }) => uitleg).join(' '), { fouten });
}
