import type { Afspraakinhoud, Kostenpost, Populatie } from '@ontschot/boek';
import { volgendePeriode, type Eurocent, type Periode } from '@ontschot/kern';

/** What is added up: for whom, over which months, and under which limit per household. */
export interface Bereik {
  readonly boek: string;
  readonly van: Periode;
  readonly totEnMet: Periode;
  readonly populatie: Populatie;
  /** Kokers of the afspraak; of the others only how they moved is told. */
  readonly kokers: readonly string[];
  /** Of whom the income is told. */
  readonly aanbieders: readonly string[];
  readonly grensPerHuishouden?: Eurocent;
}

export const bereikVan = (
  boek: string,
  inhoud: Afspraakinhoud,
  populatie: Populatie,
  van: Periode,
  totEnMet: Periode,
): Bereik => ({
  boek,
  van,
  totEnMet,
  populatie,
  kokers: inhoud.kokers.map(({ koker }) => koker),
  aanbieders: inhoud.aanbieders.map(({ organisatie }) => organisatie),
  ...(inhoud.grensPerHuishouden !== undefined && { grensPerHuishouden: inhoud.grensPerHuishouden }),
});

export type Kostenregel = Kostenpost;

/** Whether a cost was made for somebody of this population. */
export function lidVan({ populatie, leden, huishoudens }: Populatie): (regel: Kostenregel) => boolean {
  if (leden.soort === 'cohort') return (regel) => regel.populatie === populatie;
  if (leden.soort === 'wijken') {
    const wijken = new Set(leden.wijken);
    return ({ wijk }) => wijk !== undefined && wijken.has(wijk);
  }
  const codes = new Set(huishoudens.flatMap((een) => een.codes));
  return ({ huishouden }) => huishouden !== undefined && codes.has(huishouden);
}

export function maandenVan(van: Periode, totEnMet: Periode): Periode[] {
  const maanden: Periode[] = [];
  for (let maand = van; maand <= totEnMet; maand = volgendePeriode(maand)) maanden.push(maand);
  return maanden;
}

/** The same month so many years earlier. */
export const jarenEerder = (maand: Periode, jaren: number): Periode =>
  `${String(Number(maand.slice(0, 4)) - jaren).padStart(4, '0')}${maand.slice(4)}`;
