import { laatsteDag, schrijfEuro, telOp, type Datum, type Eurocent, type Periode } from '@ontschot/kern';
import { afgerond } from './deel.js';

/** Of fewer whole months nobody can say what a month costs, nor how far months lie apart. */
export const MINSTENS_MAANDEN = 3;

export interface Maandkosten {
  readonly maand: Periode;
  readonly bedrag: Eurocent;
}

/** What a koker comes to cost over the year, and between what. Eurocents. */
export interface Jaarprognose {
  /** The whole months that it rests on. */
  readonly gemetenOver: { readonly van: Periode; readonly totEnMet: Periode; readonly maanden: number };
  /** If each month to come costs what a month did on average so far. */
  readonly verwacht: Eurocent;
  /** If each costs what the cheapest did, and the dearest. */
  readonly laag: Eurocent;
  readonly hoog: Eurocent;
}

/** The year goes on at so much a month: a sum of months over their number, so that it is rounded once. */
interface Tempo {
  readonly som: Eurocent;
  readonly maanden: number;
}

/** What was booked, and the months to come at this pace; in a month that has more than that already, what it has. */
function uitgerekend(begin: Eurocent, komend: readonly Maandkosten[], { som, maanden }: Tempo): Eurocent {
  const duurder = komend.filter(({ bedrag }) => bedrag * maanden > som);
  const vast = begin + telOp(duurder.map(({ bedrag }) => bedrag));
  return afgerond(vast * maanden + (komend.length - duurder.length) * som, maanden);
}

/**
 * What a koker comes to cost, out of the months that are over; null when these are fewer than three. `jaar` are the twelve
 * months of the year in order, `elders` what was booked for other months, `toegezegd` what is committed and not yet spent:
 * the upper end is no lower than with all of that.
 */
export function jaarprognose(
  jaar: readonly Maandkosten[],
  elders: Eurocent,
  toegezegd: Eurocent,
  peildag: Datum,
): Jaarprognose | null {
  const heel = jaar.filter(({ maand }) => laatsteDag(maand) <= peildag);
  const [eerste, laatste] = [heel[0], heel.at(-1)];
  if (eerste === undefined || laatste === undefined || heel.length < MINSTENS_MAANDEN) return null;
  const bedragen = heel.map(({ bedrag }) => bedrag);
  const komend = jaar.slice(heel.length);
  const begin = elders + telOp(bedragen);
  const bij = (som: Eurocent, maanden = 1): Eurocent => uitgerekend(begin, komend, { som: Math.max(0, som), maanden });
  const besteed = elders + telOp(jaar.map(({ bedrag }) => bedrag));
  return {
    gemetenOver: { van: eerste.maand, totEnMet: laatste.maand, maanden: heel.length },
    verwacht: bij(telOp(bedragen), heel.length),
    laag: bij(Math.min(...bedragen)),
    hoog: Math.max(bij(Math.max(...bedragen)), komend.length === 0 ? besteed : besteed + Math.max(0, toegezegd)),
  };
}

/** How it was worked out, and what it means for the money that there is; for people. */
export function prognosezin(prognose: Jaarprognose | null, maanden: number, beschikbaar: Eurocent): string {
  if (prognose === null)
    return `Er ${maanden === 1 ? 'is pas 1 hele maand' : `zijn pas ${maanden} hele maanden`} voorbij; vanaf ${MINSTENS_MAANDEN} maanden is er een verwachting.`;
  const { verwacht, laag, hoog, gemetenOver } = prognose;
  if (gemetenOver.maanden === 12) return `Het jaar is voorbij: het kostte ${schrijfEuro(verwacht)}.`;
  const oordeel =
    hoog <= beschikbaar
      ? `Ook de bovenkant past in de ${schrijfEuro(beschikbaar)} die er is.`
      : laag > beschikbaar
        ? `Ook de onderkant is meer dan de ${schrijfEuro(beschikbaar)} die er is.`
        : `Of de ${schrijfEuro(beschikbaar)} die er is genoeg is, valt hieruit nog niet te zeggen.`;
  return (
    `Kost elke maand die nog komt zoveel als de ${gemetenOver.maanden} hele maanden tot nu toe gemiddeld, dan wordt het ${schrijfEuro(verwacht)}; ` +
    `zoveel als de goedkoopste, ${schrijfEuro(laag)}; zoveel als de duurste, of alles wat is toegezegd, ${schrijfEuro(hoog)}. ${oordeel}`
  );
}
